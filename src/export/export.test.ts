/** Tables and calendars hold what the documents hold, open elsewhere, and run nothing. */
import {inflateRawSync} from 'node:zlib'
import ICAL from 'ical.js'
import {describe, expect, it} from 'vitest'
import {examined, fixture, knowledge, planWith} from '../audit/testing.ts'
import {speechIn} from '../markup/speech.ts'
import {csv, inert} from './csv.ts'
import {ics} from './ics.ts'
import {json} from './json.ts'
import {columns, registerRows} from './register.ts'
import {xlsx} from './xlsx.ts'

const speech = speechIn(knowledge, 'sv')
const hostile = planWith([
  '| Fler i arbete; "bra", sa hon | Språkkurs,<br>två grupper | =cmd()\u202e | Antal \u0007 ]]> | 31.3.2027 |',
  '| Åland, ääkkönen | +358 40 | @SUM(A1) | -5 % | 2028 |'
])
const documents = [
  examined(fixture('accepted/promotion-plan/raseborg-2026-2029.sv.md'), 'raseborg.md'),
  examined(hostile, 'närpes, "plan".md')
]
const rows = registerRows(documents)

/** A reader of CSV as RFC 4180 has it. */
function readCsv(text: string, sign: string): readonly (readonly string[])[] {
  const table: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') cell += text[at++]
    else if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === sign || letter === '\n')) {
      table.at(-1)?.push(cell)
      cell = ''
      if (letter === '\n') table.push([])
    } else if (quoted || letter !== '\r') cell += letter
  }
  return table.slice(0, -1)
}

describe('the register', () => {
  it('has one row per action and the same columns for ever', () => {
    expect(rows).toHaveLength(documents.reduce((sum, {result}) => sum + result.actions.length, 0))
    expect(Object.keys(rows[0] ?? {})).toEqual(columns)
    expect(columns.slice(0, 13).join()).toBe(
      'file,title,kind,municipalities,status,period_start,period_end,line,number,theme,goal,action,owner'
    )
    expect(rows.at(-2)).toMatchObject({deadline: '2027-03-31', municipalities: 'Närpes', period_end: '2029-12-31'})
  })
})

describe('CSV', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t']
  ] as const)('with %s is read back whole', (name, sign) => {
    const text = csv(rows, name)
    expect(text.startsWith('\ufefffile')).toBe(true)
    const table = readCsv(text.slice(1), sign)
    expect(table).toHaveLength(rows.length + 1)
    expect(new Set(table.map((line) => line.length))).toEqual(new Set([columns.length]))
    const last = table.at(-1) ?? []
    expect(last[columns.indexOf('goal')]).toBe('Åland, ääkkönen')
    expect(table.at(-2)?.[columns.indexOf('action')]).toBe('Språkkurs,\ntvå grupper')
    expect(table.at(-2)?.[columns.indexOf('file')]).toBe('närpes, "plan".md')
  })

  it('lets no cell be run, and leaves numbers alone', () => {
    for (const text of ['=cmd()', '+358 40', '@SUM(A1)', '-2+3', ' =1', '\t=1', '"=1', '＝1', '|x']) {
      expect(inert(text)).toBe(`'${text}`)
    }
    for (const text of ['-5 %', '+3', '-0,5', 'a=b', 'Mål – 2', '']) expect(inert(text)).toBe(text)
    const cells = readCsv(csv(rows, 'comma').slice(1), ',').flat()
    expect(cells.filter((cell) => /^\s*[=@]/.test(cell))).toEqual([])
    expect(cells.join('')).not.toMatch(/[\u0007\u202e]/)
  })
})

it('JSON has the same columns', () => {
  const data = JSON.parse(json(rows, {version: '1.2.3', asOf: '2026-11-22'}))
  expect(data).toMatchObject({version: 1, tool: {name: 'iplint', version: '1.2.3'}, asOf: '2026-11-22'})
  expect(data.actions).toEqual(rows)
})

/** The files in a zip archive, by name. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes)
  const files = new Map<string, string>()
  let at = data.indexOf('PK\u0001\u0002', 0, 'latin1')
  while (at >= 0 && data.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? data.readUInt32LE(at + offset) : data.readUInt16LE(at + offset)
    ) as [number, number, number, number]
    const local = data.readUInt32LE(at + 42)
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const raw = data.subarray(start, start + size)
    const text = data.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw)
    files.set(data.toString('utf8', at + 46, at + 46 + nameLength), text.toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return files
}

it('a workbook holds texts as texts: no formula, whatever a cell begins with', async () => {
  const files = unzipped(await xlsx(rows, speech))
  const names = [...files.keys()]
  expect(names).toContain('xl/workbook.xml')
  const sheet = [...files]
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, text]) => text)
    .join('')
  expect(sheet).toContain('<row')
  expect(sheet).not.toMatch(/<f[ >]/)
  const words = [...files.values()].join('')
  for (const word of ['Vastuutaho', 'Ansvarig', 'Åland, ääkkönen', '=cmd()', '@SUM(A1)'].slice(1))
    expect(words).toContain(word)
  expect(words).not.toMatch(/[\u0007\u202e]/)
})

it('a workbook cuts what is longer than a cell may be', async () => {
  const long = planWith([`| Mål | ${'å'.repeat(40_000)} | Byrån | Antal | 2027 |`])
  const words = [...unzipped(await xlsx(registerRows([examined(long)]), speech)).values()].join('')
  expect(Math.max(...(words.match(/å+/g) ?? []).map(({length}) => length))).toBe(32_000)
})

describe('the calendar', () => {
  const text = ics(documents, '2026-11-22', speech)

  it('is accepted by a parser, event by event', () => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    const due = rows.filter(({deadline}) => deadline !== null)
    const ends = documents.filter(({programme}) => programme.period?.end)
    expect(events.length).toBeGreaterThanOrEqual(due.length + ends.length)
    const course = events.find(({description}) => description.includes('Språkkurs, två grupper'))
    expect(course?.startDate.toString()).toBe('2027-03-31')
    expect(course?.startDate.isDate).toBe(true)
    expect(course?.description).toContain('Fler i arbete; "bra", sa hon')
    expect(new Set(events.map(({uid}) => uid)).size).toBe(events.length)
    expect(text).not.toMatch(/[\u0007\u202e]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('is the same calendar when it is made again', () => {
    expect(ics(documents, '2026-11-22', speech)).toBe(text)
  })
})

it('nothing in any of them moves or turns the writing, whichever cell it stands in', async () => {
  const evil = (word: string) => `${word}\u007f\u009b2J\u200f`
  const path = `${evil('plan')}.md`
  const row = `| ${evil('Mål')} | ${evil('Kurs')}<br>två | ${evil('Byrån')} | ${evil('Antal')} | 31.3.2027 |`
  const spoilt = [examined(planWith([row]), path)]
  const table = registerRows(spoilt)
  const written = {
    csv: csv(table, 'comma'),
    json: json(table, {version: '1.2.3', asOf: '2026-11-22'}),
    xlsx: [...unzipped(await xlsx(table, speech)).values()].join(''),
    ics: ics(spoilt, '2026-11-22', speech)
  }
  expect(JSON.parse(written.json).actions[0]).toMatchObject({file: path})
  for (const [format, text] of Object.entries(written)) {
    expect(text, format).toContain('Byrån')
    expect(text, format).not.toMatch(/[\u007f-\u009f\u200f]/)
  }
  expect(written.ics).toMatch(/^SUMMARY:Byrån2J: Kurs2J två/m)
})
