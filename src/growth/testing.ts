/** Documents with many of one thing, and how much work they are: counted by V8, block by block, not timed. */
import {readFileSync} from 'node:fs'
import {Session} from 'node:inspector'
import {join} from 'node:path'
import {expect} from 'vitest'

/** The work at twice the size may be so many times the work. Sorting needs a little more than twice. */
const [atMost, atMostInOne] = [2.2, 2.6]
/** What is done less often than this, at twice the size, is not looked at by itself. */
const noise = 3000

/** Work by function: how often its blocks ran; by regular expression: how many letters it looked at. */
export type Work = ReadonlyMap<string, number>

export interface Counter {
  /** What a piece of work is. */
  readonly during: (work: () => void) => Work
  readonly stop: () => void
}

/** Begins to count. Call it before the engine is loaded: what was compiled earlier counts no blocks. */
export function startCounting(): Counter {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  const during = (work: () => void) => {
    taken(session)
    const letters = readBy(work)
    return new Map([...taken(session), ...letters])
  }
  const stop = () => {
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
  return {during, stop}
}

/** Twice as much of something may be twice the work, in all and in each function. */
export function expectLinear(once: Work, twice: Work): void {
  const sum = (work: Work) => [...work.values()].reduce((all, count) => all + count, 0)
  const steep = [...twice].flatMap(([where, count]) => {
    const before = once.get(where) ?? 0
    return before > 0 && count > noise && count > atMostInOne * before ? [`${where}: ${before} → ${count}`] : []
  })
  expect(sum(once)).toBeGreaterThan(1000)
  expect({steep, ratio: sum(twice) / sum(once) <= atMost}).toEqual({steep: [], ratio: true})
}

/** Letters that each regular expression looked at, which no block tells: from where it was to begin to where it ended. */
function readBy(work: () => void): Work {
  const letters = new Map<string, number>()
  const original = RegExp.prototype.exec
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = original.call(this, text)
    const fixed = this.sticky || (this.source.startsWith('^') && !this.multiline)
    const end = match === null ? (fixed ? from : text.length) : match.index + match[0].length
    const name = `/${this.source}/${this.flags}`
    letters.set(name, (letters.get(name) ?? 0) + Math.max(1, end - from))
    return match
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = original
  }
  return letters
}

/** What was counted since the last time. */
function taken(session: Session): Work {
  const work = new Map<string, number>()
  session.post('Profiler.takePreciseCoverage', (error, {result} = {result: []}) => {
    if (error) throw error
    for (const {url, functions} of result) {
      const [, file] = /\/((?:src|rules)\/[^?]+\.ts)/.exec(url) ?? []
      if (file === undefined || /(?:\.test|\/testing)\.ts$/.test(file)) continue
      for (const {functionName, ranges} of functions) {
        const name = `${file} ${functionName || `(${ranges[0]?.startOffset})`}`
        const count = ranges.reduce((sum, range) => sum + range.count, 0)
        work.set(name, (work.get(name) ?? 0) + count)
      }
    }
  })
  return work
}

const head = (more = '', kind = 'promotion-plan') => `---
kind: ${kind}
title: Plan för Malax 2026–2028
language: sv
municipalities: [Malax]
status: approved
period: {start: 2026-01-01, end: 2028-12-31}
${more}---

# Plan för integration

`

const tableHead =
  '| Mål | Åtgärd | Ansvarig | Indikator | Tidtabell | Resurser |\n| --- | --- | --- | --- | --- | --- |\n'
/** Words that nothing has met before, so that nothing is remembered. */
const word = (index: number, salt: string) =>
  `${salt}${[...String(index)].map((digit) => 'bdfgklmnrt'.charAt(Number(digit))).join('a')}o`
const row = (index: number, salt: string) =>
  `| Fler ${word(index, salt)} får arbete | Kurs för ${word(index, salt)} | ${index % 3 === 0 ? '' : `NTM-centralen i ${word(index, salt)}`} | Antal ${word(index, salt)} ${index} → ${index + 9} | ${index % 2 === 0 ? '' : '2027'} | ${index % 2 === 0 ? '' : '5 000 €'} |\n`

/** What an act is called in its pack: "Lagen om främjande av integration (…)". */
const actOf = (pack: string) =>
  /^ {2}sv: (.+?\))/m.exec(readFileSync(join(import.meta.dirname, '../../rules/law', pack), 'utf8'))?.[1] ?? ''
const [inForce, repealed] = [actOf('fi-681@2025.yaml'), actOf('fi-1386.yaml')]

/** What a document may have many of; each is written once for each number. */
export const many: Readonly<Record<string, (index: number, salt: string) => string>> = {
  heading: (index, salt) => `## ${word(index, salt)}\n\n`,
  chapter: (index, salt) =>
    `## Tema ${word(index, salt)}\n\nKommunen ordnar ${word(index, salt)} år 2027.\n\n- Ansvarig: rektorn för ${word(index, salt)}\n- Indikator: antal ${word(index, salt)}\n\n`,
  paragraph: (index, salt) =>
    `Kommunen ska enligt 4 § i ${inForce} ordna ${word(index, salt)} i Korsholm. Andelen är ${index} % av ${word(index, salt)}.\n\n`,
  sentence: (index, salt) =>
    `TE-byrån i ${word(index, salt)} ansvarar för ${word(index, salt)} enligt 3 § i ${repealed}. `,
  clause: (index, salt) =>
    `${index === 0 ? 'Kommunen ' : ''}ordnar ${word(index, salt)} enligt lag 12.3.2010/${index + 100} och 2012:${index + 7}, ”${word(index, salt)}” hos TE-byrån, `,
  decision: (index, salt) =>
    `${index === 0 ? 'Fullmäktige i Malax ' : ''}godkände programmet för ${word(index, salt)} 12.1.2026 och `,
  figure: (index, salt) => `I kommunen bor ${index + 1} 234 invånare från ${word(index, salt)} år 2024. `,
  statistics: (index, salt) =>
    `${index === 0 ? '## Läget\n\n' : ''}| Invånare ${word(index, salt)} | 2024 |\n| --- | --- |\n| Utländska medborgare | ${index + 200} |\n\n`,
  'joined row': (index, salt) => `| ${index + 1} | ${word(index, salt)} | 2027 | Rektorn för ${word(index, salt)} |\n`,
  table: (index, salt) => `### Mål ${word(index, salt)}\n\n${tableHead}${row(index, salt)}\n`,
  row: (index, salt) => (index === 0 ? tableHead : '') + row(index, salt),
  cell: (index, salt) => `${index === 0 ? `${tableHead}| ` : ''}${word(index, salt)}<br>`,
  owner: (index, salt) =>
    `${index === 0 ? `${tableHead}| Mål | Kurs | ` : ''}bildningsavdelningen i ${word(index, salt)}, rektorn (${word(index, salt)}) och `,
  amount: (index, salt) =>
    `${index === 0 ? `${tableHead}| Mål | Kurs | Rektorn | ` : ''}andelen ${word(index, salt)} ökar från ${index} % till ${index + 9} % år 2027, `,
  label: (index, salt) =>
    `${index === 0 ? '- ' : ''}Ansvarig: rektorn för ${word(index, salt)} Indikator: antal ${word(index, salt)} Tidtabell: 12.1.2027 `,
  bullet: (index, salt) => `- Ansvarig: ${word(index, salt)}\n`,
  goal: (index, salt) =>
    `**Mål ${index + 1}:** Fler ${word(index, salt)}\n\n- Åtgärd: kurs för ${word(index, salt)}\n- Ansvarig: \n- Indikator: antal ${word(index, salt)}\n\n`,
  placeholder: (index, salt) => `- [datum fylls i] och xx.xx.202x för ${word(index, salt)}\n`,
  directive: (index, salt) =>
    `<!-- iplint-disable-next-line placeholder-left, no-such-rule -- ${word(index, salt)} -->\n\nxx.xx.202x ${word(index, salt)}\n\n`,
  region: (index, salt) =>
    `<!-- iplint-${index % 2 === 0 ? 'disable' : 'enable'} placeholder-left -- ${word(index, salt)} -->\n\nHär [fylls i] ${word(index, salt)}.\n\n`,
  quotation: (index, salt) => `> ”Vi ${word(index, salt)}” sade hon.\n>\n> - ${word(index, salt)}\n\n`
}
/** The same in a programme that describes services. */
export const services: Readonly<Record<string, (index: number, salt: string) => string>> = {
  'service row': (index, salt) =>
    `${index === 0 ? '| Tjänst | Innehåll | Ansvarig |\n| --- | --- | --- |\n' : ''}| Rådgivning för ${word(index, salt)} | Hjälp med ${word(index, salt)} | Integrationsbyrån i ${word(index, salt)} |\n`,
  'service in a list': (index, salt) =>
    `${index === 0 ? '## Tjänster\n\n' : ''}- **Vägledning och rådgivning för ${word(index, salt)}:** integrationsbyrån ordnar ${word(index, salt)}\n`,
  'service chapter': (index, salt) =>
    `## Samhällsorientering ${word(index, salt)}\n\nIntegrationsbyrån ordnar ${word(index, salt)} i 70 timmar. Kursen köps av ${word(index, salt)} Ab.\n\n`,
  'service clause': (index, salt) =>
    `${index === 0 ? 'Integrationsbyrån i Malax ' : ''}ordnar rådgivning för ${word(index, salt)} som köps av ${word(index, salt)} Ab i 70 timmar – samhällsorientering för ${word(index, salt)}, `,
  'service sentence': (index, salt) =>
    `Integrationsbyrån erbjuder ${word(index, salt)} åt arbetssökande. Polisen hänvisar ${word(index, salt)} till rådgivningen. `
}
/** The same in front matter. */
export const lists: Readonly<Record<string, (index: number, salt: string) => string>> = {
  municipalities: (index, salt) => `  - ${word(index, salt)}\n`,
  approvals: (index, salt) => `  - {municipality: ${word(index, salt)}, body: Fullmäktige, date: 2026-01-12}\n`,
  translations: (index) => `  - {language: fi, path: a${index}.md}\n`,
  unknown: (index, salt) => `  - ${word(index, salt)}: ${index}\n`
}

/** A document with so many of one thing; `salt` sets its words apart from those of the next. */
export function document(name: string, count: number, salt: string): string {
  const numbers = Array.from({length: count}, (_, index) => index)
  const list = lists[name]
  const part = services[name]
  if (part !== undefined) return head('', 'integration-programme') + numbers.map((index) => part(index, salt)).join('')
  const body = (write = many[name]) => numbers.map((index) => write?.(index, salt) ?? '').join('')
  const first = '| Nr | Mål | Åtgärd | Indikator |\n| --- | --- | --- | --- |\n'
  const goals = (index: number) =>
    `| ${index + 1} | Mål ${word(index, salt)} | Kurs ${word(index, salt)} | ${index} % |\n`
  const second = '\n\n| Nr | Mål | Tidtabell | Ansvarig |\n| --- | --- | --- | --- |\n'
  if (name === 'joined row') return head() + first + body(goals) + second + body()
  if (list === undefined) return head() + body()
  const written = `${name}:\n${numbers.map((index) => list(index, salt)).join('')}`
  return name === 'municipalities' ? head(written).replace('municipalities: [Malax]\n', '') : head(written)
}
