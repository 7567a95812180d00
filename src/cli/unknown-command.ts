/** `iplint chek plan.md`: a first word that is neither a file nor a command. */
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {nearName} from '../validate/suggest.ts'
import {UsageError} from './errors.ts'
import type {Say} from './say.ts'

/** Names without dot, slash or pattern; whoever means a file of such a name can say `iplint check NAME`. */
const word = /^[\p{L}-]+$/u

/** @throws {UsageError} for a first name that was meant as a command. */
export function refuseUnknownCommand(
  names: readonly string[],
  commands: readonly string[],
  cwd: string,
  say: Say
): void {
  const [name] = names
  if (name === undefined || name === '-' || !word.test(name) || existsSync(resolve(cwd, name))) return
  const near = nearName(name, commands)?.value
  const more = near === undefined ? '' : ` ${say('usage/did-you-mean', {near: `iplint ${near}`})}`
  throw new UsageError(say('usage/neither', {name}) + more)
}
