/** The report for people at a terminal: findings by file, a summary for each, totals and the verdict. */
import type {Counts} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import {clean, withoutCommands} from './clean.ts'
import {elementLines} from './elements.ts'
import {findingLines} from './findings.ts'
import type {Reporter, ReportOptions} from './options.ts'
import {summaryLines} from './summary.ts'
import {voiceOf} from './voice.ts'
import {hang} from './width.ts'

export const text: Reporter = (results, options) => {
  const told = new Set<string>()
  const files = results.map((result) => fileText(result, options, told))
  return withoutCommands(`${[...files, totals(results, options)].filter(Boolean).join('\n\n')}\n`)
}

function fileText(result: ReportedFile, options: ReportOptions, told: Set<string>): string {
  const voice = voiceOf(options, result.messageLanguage)
  const parts = [
    findingLines(result, voice, options),
    options.explainElements ? elementLines(result, voice, options.width) : [],
    summaryLines(result, voice, options.width, told)
  ]
  const body = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return [voice.chalk.underline(clean(result.path)), body.join('\n\n')].join('\n')
}

function totals(results: readonly ReportedFile[], options: ReportOptions): string {
  const voice = voiceOf(options, options.language)
  const sentences: string[] = []
  if (results.length > 1) {
    const counts = voice.counts(sumOf(results.map((result) => result.counts)))
    sentences.push(voice.phrase('report/totals', {count: results.length, counts}))
  }
  if (options.skipped > 0) sentences.push(voice.phrase('report/skipped', {count: options.skipped}))
  if (options.closing !== '') sentences.push(options.closing)
  return sentences.flatMap((sentence) => hang(sentence, options.width, 0)).join('\n')
}

/** Adds counts up. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = {error: 0, warning: 0, info: 0}
  for (const counts of all) {
    sum.error += counts.error
    sum.warning += counts.warning
    sum.info += counts.info
  }
  return sum
}
