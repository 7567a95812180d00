/** `iplint compare`: what a new programme added, dropped or changed; 0 when both could be read. */
import {compare} from '../../compare/compare.ts'
import {compareHtml} from '../../compare/html.ts'
import {compareMarkdown} from '../../compare/markdown.ts'
import {compareText} from '../../compare/text.ts'
import {speechIn} from '../../markup/speech.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode} from '../verdict.ts'
import {type Product, textWidth, type World} from '../world.ts'
import {examine, type RawReportOptions} from './examine.ts'
import {deliver, formatOf} from './output.ts'

const compareFormats = ['text', 'markdown', 'html'] as const

/** @throws {UsageError} for a wrong call, or when a name stands for none or several documents. @throws {ConfigError} */
export async function compareFiles(
  names: {readonly old: string; readonly now: string},
  raw: RawReportOptions,
  product: Product,
  world: World
): Promise<ExitCode> {
  const before = await examine([names.old], raw, product, world)
  const after = await examine([names.now], raw, product, world)
  const {say} = after
  const format = formatOf(raw, compareFormats, 'text', say)
  if (before.failures.length + after.failures.length > 0) return 2
  const [old, now] = [before.documents[0], after.documents[0]]
  if (old === undefined || now === undefined || before.documents.length + after.documents.length > 2) {
    throw new UsageError(say('usage/two-files'))
  }
  const speech = speechIn(now.project.product.knowledge, now.result.messageLanguage)
  const comparison = compare(old, now, speech)
  const write = {
    text: () => compareText(comparison, speech, textWidth(world.stdout)),
    markdown: () => compareMarkdown(comparison, speech),
    html: () => compareHtml(comparison, speech, product.version)
  }
  await deliver(write[format](), raw.output, [old, now], world, say)
  return 0
}
