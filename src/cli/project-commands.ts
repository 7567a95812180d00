/** The commands about a project rather than a document: config, baseline, completions, doctor. */
import {Argument, type Command} from 'commander'
import type {BaselineOptions} from './baseline.ts'
import {shells} from './completions.ts'
import type {PrintOptions} from './config.ts'
import {choice, type RawCheckOptions} from './options.ts'
import type {Say} from './say.ts'
import type {Product, World} from './world.ts'

/** Which configuration holds: options that every command about documents knows. */
export function withProject(command: Command, say: Say): Command {
  return command
    .option('--config <file>', say('help/config-option'))
    .option('--no-config', say('help/no-config'))
    .option('--no-plugins', say('help/no-plugins'))
}

/** The rest of what `check` knows about a project. */
export function withRun(command: Command, say: Say): Command {
  return withProject(command, say)
    .option('--baseline <file>', say('help/baseline-option'))
    .option('--no-baseline', say('help/no-baseline'))
    .option('--no-ignore', say('help/no-ignore'))
    .option('--warn-ignored', say('help/warn-ignored'))
    .option('--allow-empty', say('help/allow-empty'))
    .option('--cache', say('help/cache'))
    .option('--cache-location <folder>', say('help/cache-location'))
    .option('--watch', say('help/watch'))
    .option('--stats', say('help/stats'))
    .option('--timing', say('help/timing'))
    .option('--concurrency <number|auto>', say('help/concurrency'))
}

/** Each command is loaded when it is called. */
export function addProjectCommands(
  program: Command,
  product: Product,
  world: World,
  say: Say,
  done: (exitCode: number) => void
): void {
  addConfig(program, product, world, say)
  addBaseline(program, product, world, say, done)
  const words = new Argument('<shell>', `${say('help/shell')}: ${shells.join(', ')}`)
  words.argChoices = [...shells]
  program
    .command('completions')
    .description(say('help/completions'))
    .helpOption('-h, --help', say('help/help'))
    .addArgument(words)
    .action(async (name: string) => {
      const {completionScript} = await import('./completions.ts')
      world.stdout.write(completionScript(choice('completions', name, shells, say), program, 'check'))
    })
  withProject(program.command('doctor').description(say('help/doctor')), say)
    .helpOption('-h, --help', say('help/help'))
    .action(async (options: RawCheckOptions) => {
      const {doctor} = await import('./doctor.ts')
      done(await doctor(options, product, world, say))
    })
}

function addConfig(program: Command, product: Product, world: World, say: Say): void {
  const config = program.command('config').description(say('help/config')).helpOption('-h, --help', say('help/help'))
  const print = config
    .command('print')
    .description(say('help/config-print'))
    .helpOption('-h, --help', say('help/help'))
    .argument('<file>', say('help/config-file'))
    .option('--format <format>', `${say('help/format')}: text, json`)
    .option('--preset <preset>', say('help/preset'))
    .option('--as-of <day>', say('help/as-of'))
    .option('--fail-on <severity>', say('help/fail-on'))
    .option('--max-warnings <number>', say('help/max-warnings'))
  withProject(print, say).action(async (file: string, options: PrintOptions) => {
    const {printConfig} = await import('./config.ts')
    world.stdout.write(await printConfig(file, options, product, world, say))
  })
}

function addBaseline(
  program: Command,
  product: Product,
  world: World,
  say: Say,
  done: (exitCode: number) => void
): void {
  const baseline = program
    .command('baseline')
    .description(say('help/baseline'))
    .helpOption('-h, --help', say('help/help'))
  const add = (name: 'create' | 'show' | 'prune') =>
    withProject(baseline.command(name), say)
      .description(say(`help/baseline-${name}`))
      .helpOption('-h, --help', say('help/help'))
      .option('--baseline <file>', say('help/baseline-option'))
      .option('--as-of <day>', say('help/as-of'))
  add('create')
    .argument('[files...]', say('help/files'))
    .option('--force', say('help/baseline-force'))
    .option('--no-ignore', say('help/no-ignore'))
    .action(async (files: string[], options: BaselineOptions) => {
      const {createBaseline} = await import('./baseline.ts')
      done(await createBaseline(files, options, product, world, say))
    })
  add('show').action(async (options: BaselineOptions) => {
    const {showBaseline} = await import('./baseline.ts')
    done(showBaseline(options, world, say))
  })
  add('prune').action(async (options: BaselineOptions) => {
    const {pruneBaseline} = await import('./baseline.ts')
    done(await pruneBaseline(options, product, world, say))
  })
}
