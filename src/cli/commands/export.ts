/** `iplint export`: the register of actions over many programmes as CSV, JSON or a workbook, or a calendar of what is due. */
import {csv, type Separator, separators} from '../../export/csv.ts'
import {json} from '../../export/json.ts'
import {registerRows} from '../../export/register.ts'
import {speechIn} from '../../markup/speech.ts'
import {UsageError} from '../errors.ts'
import {languageOfEnv, languageOfReport} from '../language.ts'
import {choice} from '../options.ts'
import type {ExitCode} from '../verdict.ts'
import type {Product, World} from '../world.ts'
import {examine, type RawReportOptions} from './examine.ts'
import {deliver, formatOf} from './output.ts'

const exportFormats = ['csv', 'json', 'xlsx', 'ics'] as const

/** Findings fail nothing here: 0 when all files could be read, else 2. @throws {UsageError} for a wrong call. @throws {ConfigError} */
export async function exportFiles(
  names: readonly string[],
  raw: RawReportOptions & {readonly separator?: string},
  product: Product,
  world: World
): Promise<ExitCode> {
  const {documents, failures, options, say} = await examine(names, raw, product, world)
  const format = formatOf(raw, exportFormats, 'csv', say)
  const separator = choice('--separator', raw.separator ?? 'comma', Object.keys(separators) as Separator[], say)
  if (format === 'xlsx' && raw.output === undefined) throw new UsageError(say('usage/xlsx-output'))
  const results = documents.map(({result}) => result)
  const language = options.lang ?? languageOfReport(results, languageOfEnv(world.env))
  const speech = speechIn(product.knowledge, language)
  const asOf = options.asOf ?? world.today
  const rows = registerRows(documents)
  const write = {
    csv: () => csv(rows, separator),
    json: () => json(rows, {version: product.version, asOf}),
    xlsx: async () => (await import('../../export/xlsx.ts')).xlsx(rows, speech),
    ics: async () => (await import('../../export/ics.ts')).ics(documents, asOf, speech)
  }
  await deliver(await write[format](), raw.output, documents, world, say)
  if (raw.output !== undefined) {
    const data = {path: raw.output, count: rows.length, documents: documents.length}
    world.stderr.write(`${say('export/written', data)}\n`)
  }
  return failures.length > 0 ? 2 : 0
}
