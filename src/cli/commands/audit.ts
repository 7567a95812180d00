/** `iplint audit`: one document, judged and shown so that a superior can read it; the exit code is the verdict's. */
import {createHash} from 'node:crypto'
import {type AuditInput, auditOf} from '../../audit/audit.ts'
import {auditHtml} from '../../audit/html.ts'
import {auditMarkdown} from '../../audit/markdown.ts'
import {verdictWords} from '../../audit/verdict-words.ts'
import {speechIn} from '../../markup/speech.ts'
import {jsonOf} from '../../report/clean.ts'
import {UsageError} from '../errors.ts'
import {sayIn} from '../say.ts'
import type {ExitCode} from '../verdict.ts'
import type {Product, World} from '../world.ts'
import {type Document, examine, type RawReportOptions} from './examine.ts'
import {deliver, formatOf} from './output.ts'

const auditFormats = ['html', 'markdown', 'json'] as const

/** @throws {UsageError} for a wrong call, for none or several documents, or when the report cannot be written. @throws {ConfigError} */
export async function audit(name: string, raw: RawReportOptions, product: Product, world: World): Promise<ExitCode> {
  const {documents, failures, say} = await examine([name], raw, product, world)
  const format = formatOf(raw, auditFormats, world.stdout.isTTY && raw.output === undefined ? 'markdown' : 'html', say)
  if (failures.length > 0) return 2
  const [document] = documents
  if (document === undefined || documents.length > 1) throw new UsageError(say('usage/one-file'))
  const input = inputOf(document, product.version)
  const {knowledge, language, verdict} = input
  const speech = speechIn(knowledge, language)
  const report = auditOf(input)
  const write = {
    html: () => auditHtml(report, speech),
    markdown: () => auditMarkdown(report, speech),
    json: () => jsonOf(report)
  }
  await deliver(write[format](), raw.output, documents, world, say)
  if (raw.output !== undefined) {
    const {word} = verdictWords(report, speech)
    const data = {path: raw.output, word, sentence: verdict.sentence}
    world.stderr.write(`${sayIn(knowledge, language)('audit/written', data)}\n`)
  }
  return verdict.exitCode
}

function inputOf(
  {result, programme, text, settings, project, verdict}: Document,
  version: string
): AuditInput & {verdict: {exitCode: ExitCode}} {
  const {knowledge, groups} = project.product
  const rules = Object.values(groups).flat()
  const language = result.messageLanguage
  const {packs, lexicon, facts} = knowledge
  const judgedBy = JSON.stringify([
    rules.map(({id, severity, options}) => [id, severity, options]),
    packs,
    lexicon,
    facts
  ])
  return {
    result,
    programme,
    knowledge,
    rules,
    language,
    preset: settings.preset.value,
    verdict: {exitCode: verdict.exitCode, sentence: sayIn(knowledge, language)(verdict.key, verdict.data)},
    version,
    documentHash: hash(text),
    knowledgeHash: hash(judgedBy).slice(0, 16)
  }
}

/** SHA-256 of the text as UTF-8, which is what the file holds. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
