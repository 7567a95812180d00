/** The commands that write documents: `import` and `init`, and the options of `check` that mend; each is loaded when it is called. */
import type {Command} from 'commander'
import {extras} from '../draft/files.ts'
import {kindIds} from '../model/law.ts'
import type {RawInitOptions} from './init-answers.ts'
import {messageLanguages} from './language.ts'
import type {Say} from './say.ts'
import type {Product, World} from './world.ts'

/** What `check` knows about mending. */
export function withFixes(command: Command, say: Say): Command {
  return command
    .option('--fix', say('help/fix'))
    .option('--fix-suggestions', say('help/fix-suggestions'))
    .option('--fix-dry-run', say('help/fix-dry-run'))
    .option('--diff', say('help/diff'))
}

/** `done` receives the exit code of the command that ran. */
export function addWritingCommands(
  program: Command,
  product: Product,
  world: World,
  say: Say,
  done: (exitCode: number) => void
): void {
  program
    .command('import')
    .description(say('help/import'))
    .helpOption('-h, --help', say('help/help'))
    .argument('<file>', say('help/import-file'))
    .option('-o, --output <file>', say('help/import-output'))
    .option('--lang <language>', `${say('help/lang')}: ${messageLanguages.join(', ')}`)
    .action(async (file: string, options: {output?: string; lang?: string}) => {
      const {importFile} = await import('./import.ts')
      done(await importFile(file, options, product, world))
    })
  program
    .command('init')
    .description(say('help/init'))
    .helpOption('-h, --help', say('help/help'))
    .option('--kind <kind>', `${say('help/init-kind')}: ${kindIds.join(', ')}`)
    .option('--lang <language>', `${say('help/init-lang')}: sv, fi`)
    .option('--municipality <names...>', say('help/init-municipality'))
    .option('--years <years>', say('help/init-years'))
    .option('-o, --output <file>', say('help/init-output'))
    .option('--with <files...>', `${say('help/init-with')}: ${extras.join(', ')}`)
    .option('--yes', say('help/init-yes'))
    .action(async (options: RawInitOptions) => {
      const {init} = await import('./init.ts')
      const {loadPrompts} = await import('./ask.ts')
      const asks = world.canAnswer?.() === true
      done(await init(options, product, world, asks ? () => loadPrompts(say) : null))
    })
}
