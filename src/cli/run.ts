/** Runs the command line once: arguments in, exit code out. Errors of three kinds end here. */
import {CommanderError} from 'commander'
import {ConfigError} from '../config/faults.ts'
import {UsageError} from './errors.ts'
import {sayFaults} from './faults.ts'
import {guarded} from './guarded.ts'
import {programOf} from './program.ts'
import {type Say, sayIn} from './say.ts'
import type {Product, World} from './world.ts'
import {languageOfCall, wrongCall} from './wrong-call.ts'

/** `argv` without node and script. Never throws; the exit code says how it went. */
export async function run(argv: readonly string[], product: Product, outside: World): Promise<number> {
  const world = {...outside, stderr: guarded(outside.stderr)}
  const say = sayIn(product.knowledge, languageOfCall(argv, world.env))
  let exitCode = 0
  try {
    const program = programOf(product, world, (code) => {
      exitCode = code
    })
    await program.parseAsync([...argv], {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return ended(error, world, say)
    if (error instanceof ConfigError) {
      for (const line of sayFaults(error, world.cwd, say)) world.stderr.write(`iplint: ${line}\n`)
    } else if (error instanceof UsageError) world.stderr.write(`iplint: ${error.message}\n`)
    else {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      world.stderr.write(`${say('fault/internal', {version: product.version})}\n${text}\n`)
    }
    return 2
  }
}

/** Help and version are no errors. */
function ended(error: CommanderError, {stderr}: World, say: Say): number {
  if (error.exitCode === 0) return 0
  const sentence = wrongCall(error, say)
  stderr.write(sentence === null ? '' : `iplint: ${sentence}\n`)
  stderr.write(`${say('usage/hint')}\n`)
  return 2
}
