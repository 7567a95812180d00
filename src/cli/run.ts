/** Runs the command line once: arguments in, exit code out. Errors of three kinds end here. */
import {CommanderError} from 'commander'
import {ConfigError} from '../config/faults.ts'
import {UsageError} from './errors.ts'
import {sayFaults} from './faults.ts'
import {languageOfEnv} from './language.ts'
import {programOf} from './program.ts'
import {sayIn} from './say.ts'
import type {Product, World} from './world.ts'

/** `argv` without node and script. Never throws; the exit code says how it went. */
export async function run(argv: readonly string[], product: Product, world: World): Promise<number> {
  const say = sayIn(product.knowledge, languageOfEnv(world.env))
  let exitCode = 0
  try {
    const program = programOf(product, world, (code) => {
      exitCode = code
    })
    await program.parseAsync([...argv], {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return ended(error, world, say('usage/hint'))
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

/** Commander has said what there is to say; help and version are no errors. */
function ended({exitCode}: CommanderError, {stderr}: World, hint: string): number {
  if (exitCode === 0) return 0
  stderr.write(`${hint}\n`)
  return 2
}
