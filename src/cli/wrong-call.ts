/** What commander says of a wrong call, said again in the reader's language. */
import type {CommanderError} from 'commander'
import {isMessageLanguage, languageOfEnv} from './language.ts'
import {argumentName, namedIn, type Say} from './say.ts'

/** Keys of the sentences by commander's codes. */
const keys: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'usage/unknown-option',
  'commander.unknownCommand': 'usage/unknown-command',
  'commander.missingArgument': 'usage/missing-argument',
  'commander.optionMissingArgument': 'usage/missing-value',
  'commander.excessArguments': 'usage/too-many'
}

/** The sentence; null where commander has shown the help, which says it all. */
export function wrongCall({code, message}: Pick<CommanderError, 'code' | 'message'>, say: Say): string | null {
  if (code === 'commander.help') return null
  const key = keys[code]
  // The name is what stands between the first and the last quotation mark: it may hold some itself, and ends of lines.
  const end = message.lastIndexOf('\n(Did you mean ')
  const told = end < 0 ? message : message.slice(0, end)
  const name = /'(.*)'/s.exec(told)?.[1]
  if (key === undefined || name === undefined) return message.replace(/^error: /, '')
  const near = /\(Did you mean (?:one of )?(.{1,200})\?\)/.exec(message.slice(told.length))?.[1]
  return say(key, {name: ours(code, name, say)}) + (near === undefined ? '' : ` ${say('usage/did-you-mean', {near})}`)
}

/** What we have named is told in the reader's language; what was typed is told as it was typed. */
function ours(code: string, name: string, say: Say): string {
  if (code === 'commander.missingArgument') return argumentName(name, say)
  return code === 'commander.optionMissingArgument' ? namedIn(name, say) : name
}

/** The language asked for, before the call has been understood; else that of the surroundings. */
export function languageOfCall(argv: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  return at >= 0 && asked !== undefined && isMessageLanguage(asked) ? asked : languageOfEnv(env)
}
