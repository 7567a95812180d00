/** The commands and their options, as commander knows them; each speaks the user's language. */
import {Command} from 'commander'
import {check} from './check.ts'
import {explainRule} from './explain.ts'
import {languageOfEnv, messageLanguages} from './language.ts'
import {choice, formats, type RawCheckOptions} from './options.ts'
import {listRules} from './rules.ts'
import {type Say, sayIn} from './say.ts'
import {failLevels} from './verdict.ts'
import type {Product, World} from './world.ts'

/** Builds the program; `done` receives the exit code of the command that ran. */
export function programOf(product: Product, world: World, done: (exitCode: number) => void): Command {
  const home = languageOfEnv(world.env)
  const say = sayIn(product.knowledge, home)
  const program = new Command('iplint')
    .description(say('help/description'))
    .version(product.version, '-V, --version', say('help/version'))
    .helpOption('-h, --help', say('help/help'))
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 80
    })
    .configureHelp({styleTitle: (title) => titleIn(title, say)})
  addCheck(program, say, async (names, options) => done(await check(names, options, product, world)))

  const languageOf = (lang: string | undefined) =>
    lang === undefined ? home : choice('--lang', lang, messageLanguages, say)
  program
    .command('rules')
    .description(say('help/rules'))
    .helpOption('-h, --help', say('help/help'))
    .option('--format <format>', optionText('help/format', ['text', 'json'], say), 'text')
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .action(({format, lang}: {format: string; lang?: string}) => {
      const language = languageOf(lang)
      world.stdout.write(listRules(format, product, language, sayIn(product.knowledge, language)))
    })
  program
    .command('explain')
    .description(say('help/explain'))
    .helpOption('-h, --help', say('help/help'))
    .argument('<rule>', say('help/rule'))
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .action((rule: string, {lang}: {lang?: string}) => {
      const language = languageOf(lang)
      const width = world.stdout.columns ?? 80
      world.stdout.write(explainRule(rule, product, language, width, sayIn(product.knowledge, language)))
    })
  return program
}

function addCheck(program: Command, say: Say, run: (names: string[], options: RawCheckOptions) => Promise<void>): void {
  const command = program
    .command('check', {isDefault: true})
    .description(say('help/check'))
    .helpOption('-h, --help', say('help/help'))
    .argument('[files...]', say('help/files'))
    .option('--as-of <day>', say('help/as-of'))
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .option('--format <format>', optionText('help/format', formats, say))
    .option('--preset <preset>', say('help/preset'))
    .option('--fail-on <severity>', optionText('help/fail-on', failLevels, say))
    .option('--max-warnings <number>', say('help/max-warnings'))
    .option('--quiet', say('help/quiet'))
    .option('--frame', say('help/frame'))
    .option('--explain-elements', say('help/explain-elements'))
    .option('--color', say('help/color'))
    .option('--no-color', say('help/no-color'))
    .option('--stdin-filename <name>', say('help/stdin-filename'))
    .action(run)
    .addHelpText('after', `\n${say('help/exit')}`)
  program.addHelpText('after', () => `\n${checkOptions(command)}\n\n${say('help/exit')}`)
}

/** The options of the default command, so that `iplint --help` tells all that most people need. */
function checkOptions(command: Command): string {
  const help = command.createHelp()
  help.helpWidth = 80
  const width = help.padWidth(command, help)
  const items = help
    .visibleOptions(command)
    .map((option) => help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help))
  return ['iplint check:', ...items].join('\n')
}

function optionText(key: string, choices: readonly string[], say: Say): string {
  return `${say(key)}: ${choices.join(', ')}`
}

function titleIn(title: string, say: Say): string {
  const key = `help/${title.replace(':', '').toLowerCase()}-title`
  const text = say(key)
  return text === key ? title : text
}
