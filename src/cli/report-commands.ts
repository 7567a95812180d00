/** The commands that tell about documents rather than check them: audit, export and compare; each is loaded when it is called. */
import {type Command, Option} from 'commander'
import {presets} from '../lint/settings.ts'
import type {RawReportOptions} from './commands/examine.ts'
import {messageLanguages} from './language.ts'
import {withProject} from './project-commands.ts'
import type {Say} from './say.ts'
import type {Product, World} from './world.ts'

/** `done` receives the exit code of the command that ran. */
export function addReportCommands(
  program: Command,
  product: Product,
  world: World,
  say: Say,
  done: (exitCode: number) => void
): void {
  const add = (name: string, formats: readonly string[]) =>
    withProject(program.command(name), say)
      .description(say(`help/${name}`))
      .helpOption('-h, --help', say('help/help'))
      .option('-o, --output <file>', say('help/report-file'))
      .addOption(formatOption(formats, say))
      .option('--lang <language>', `${say('help/lang')}: ${messageLanguages.join(', ')}`)
      .option('--as-of <day>', say('help/as-of'))
  add('audit', ['html', 'markdown', 'json'])
    .argument('<file>', say('help/file'))
    .option('--preset <preset>', `${say('help/preset')}: ${presets.join(', ')}`)
    .option('--stdin-filename <name>', say('help/stdin-filename'))
    .action(async (file: string, options: RawReportOptions) => {
      const {audit} = await import('./commands/audit.ts')
      done(await audit(file, options, product, world))
    })
  add('export', ['csv', 'json', 'xlsx', 'ics'])
    .argument('[files...]', say('help/files'))
    .option('--separator <name>', `${say('help/separator')}: comma, semicolon, tab`)
    .action(async (files: string[], options: RawReportOptions & {separator?: string}) => {
      const {exportFiles} = await import('./commands/export.ts')
      done(await exportFiles(files, options, product, world))
    })
  add('compare', ['text', 'markdown', 'html'])
    .argument('<old>', say('help/old'))
    .argument('<new>', say('help/new'))
    .action(async (old: string, now: string, options: RawReportOptions) => {
      const {compareFiles} = await import('./commands/compare.ts')
      done(await compareFiles({old, now}, options, product, world))
    })
}

/** We check the choice ourselves, in the reader’s language; completions want to know what can be chosen. */
function formatOption(formats: readonly string[], say: Say): Option {
  const option = new Option('--format <format>', `${say('help/format')}: ${formats.join(', ')}`)
  option.argChoices = [...formats]
  return option
}
