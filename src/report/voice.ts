/** How a report speaks: phrases and names in one language, and colours that never carry the meaning alone. */
import {Chalk, type ChalkInstance} from 'chalk'
import type {Counts, Severity} from '../model/finding.ts'
import type {Day, MessageLanguage} from '../model/law.ts'
import {phrase, say, type TemplateData} from '../model/template.ts'
import type {ReportOptions} from './options.ts'

export interface Voice {
  readonly language: MessageLanguage
  readonly chalk: ChalkInstance
  /** A sentence by its key. */
  phrase(key: string, data?: TemplateData): string
  /** The name of a thing: `kind/promotion-plan`; what stands after the slash where nobody has named it. */
  name(key: string): string
  severity(severity: Severity, text: string): string
  /** A day as people write it: 21.11.2026 in Swedish and Finnish, ISO in English. */
  day(day: Day): string
  /** “2 errors, 1 warning, 0 infos”. */
  counts(counts: Counts): string
}

export function voiceOf({knowledge, colour}: ReportOptions, language: MessageLanguage): Voice {
  const chalk = new Chalk({level: colour})
  const speak = (key: string, data?: TemplateData) => phrase(knowledge.phrases[language], language, key, data)
  const paint = {error: chalk.red, warning: chalk.yellow, info: chalk.blue}
  return {
    language,
    chalk,
    phrase: speak,
    name: (key) => say(knowledge.labels[key] ?? key.slice(key.indexOf('/') + 1), language),
    severity: (severity, text) => paint[severity](text),
    day: (day) => (language === 'en' ? day : day.split('-').map(Number).reverse().join('.')),
    counts: (counts) =>
      (['error', 'warning', 'info'] as const).map((key) => speak(`count/${key}`, {count: counts[key]})).join(', ')
  }
}
