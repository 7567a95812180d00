/** In which language the command line speaks. */
import type {MessageLanguage} from '../index.ts'
import type {ReportedFile} from '../model/reported.ts'

export const messageLanguages: readonly MessageLanguage[] = ['sv', 'fi', 'en']

export function isMessageLanguage(text: string): text is MessageLanguage {
  return messageLanguages.some((one) => one === text)
}

/** The language of the surroundings: Swedish or Finnish where they are set, else English. */
export function languageOfEnv(env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const found = /^(sv|fi)(?![a-z])/i.exec(locale)?.[1]?.toLowerCase()
  return found === 'sv' || found === 'fi' ? found : 'en'
}

/** The language of what closes a report: that of its documents where they agree. */
export function languageOfReport(results: readonly ReportedFile[], fallback: MessageLanguage): MessageLanguage {
  const first = results[0]?.messageLanguage
  return first !== undefined && results.every((result) => result.messageLanguage === first) ? first : fallback
}
