/** LibreOffice opens what is exported, with the right columns and letters, and runs nothing. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {examined, knowledge, planWith} from '../audit/testing.ts'
import {speechIn} from '../markup/speech.ts'
import {csv} from './csv.ts'
import {columns, registerRows} from './register.ts'
import {xlsx} from './xlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'iplint-export-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const rows = registerRows([
  examined(
    planWith([
      '| Åland, ääkkönen; "bra" | Språkkurs | =1+1 | Antal 12 | 31.3.2027 |',
      '| Ökad tillit – 5 € | Öppna dörrar | @SUM(A1) | +358 | 2028 |'
    ])
  )
])

/** Opens a file in Calc and reads it back as tab-separated UTF-8, as many columns as it has there. */
function reopened(name: string, infilter: readonly string[] = []): readonly (readonly string[])[] {
  // 9: tab; 34: quotation mark; 76: UTF-8; as shown, not as formulas.
  const target = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false'
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...infilter,
      '--convert-to',
      target,
      '--outdir',
      join(folder, 'out'),
      join(folder, name)
    ],
    {stdio: 'pipe', timeout: 150_000}
  )
  const text = readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.csv')), 'utf8').replace(/^\ufeff/, '')
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
}

const goal = columns.indexOf('goal')
const owner = columns.indexOf('owner')

it.each([
  ['comma', '44'],
  ['semicolon', '59']
] as const)('opens CSV with %s', (separator, code) => {
  writeFileSync(join(folder, `${separator}.csv`), csv(rows, separator))
  const table = reopened(`${separator}.csv`, [`--infilter=Text - txt - csv (StarCalc):${code},34,76,1`])
  expect(table[0]).toEqual(columns)
  expect(table.map((line) => line.length)).toEqual([columns.length, columns.length, columns.length])
  expect(table.slice(1).map((line) => line[goal])).toEqual(['Åland, ääkkönen; "bra"', 'Ökad tillit – 5 €'])
  expect(table.slice(1).map((line) => line[owner]?.replace(/^'/, ''))).toEqual(['=1+1', '@SUM(A1)'])
})

it('opens the workbook', async () => {
  writeFileSync(join(folder, 'book.xlsx'), await xlsx(rows, speechIn(knowledge, 'fi')))
  const table = reopened('book.xlsx')
  expect(table[0]).toHaveLength(columns.length)
  expect(table[0]?.[owner]).toBe('Vastuutaho')
  expect(table.slice(1).map((line) => line[goal])).toEqual(['Åland, ääkkönen; "bra"', 'Ökad tillit – 5 €'])
  expect(table.slice(1).map((line) => line[owner])).toEqual(['=1+1', '@SUM(A1)'])
})
