/** The commands that write documents: `import` and `init`, and the options of `check` that mend; each is loaded when it is called. */
import type {Command} from 'commander'
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
}
