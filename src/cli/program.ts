/** The commands and their options, as commander knows them; each speaks the user's language. */
import {Command} from 'commander'
import {presets} from '../lint/settings.ts'
import {wrap} from '../report/width.ts'
import {check} from './check.ts'
import {explainRule} from './explain.ts'
import {languageOfEnv, messageLanguages} from './language.ts'
import {choice, formats, type RawCheckOptions} from './options.ts'
import {addProjectCommands, withProject, withRun} from './project-commands.ts'
import {productHere} from './projects.ts'
import {addReportCommands} from './report-commands.ts'
import {listRules} from './rules.ts'
import {argumentName, namedIn, type Say, sayIn} from './say.ts'
import {refuseUnknownCommand} from './unknown-command.ts'
import {failLevels} from './verdict.ts'
import type {Product, World} from './world.ts'
import {addWritingCommands, withFixes} from './writing-commands.ts'

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
      // Said again in the reader’s language where the error ends.
      outputError: () => undefined,
      getOutHelpWidth: () => world.stdout.columns ?? 80
    })
    // The descriptions name the choices in the reader’s language; commander would add them in English.
    .configureHelp({
      styleTitle: (title) => titleIn(title, say),
      styleUsage: (usage) => namedIn(usage, say),
      styleSubcommandTerm: (term) => namedIn(term, say),
      styleOptionTerm: (term) => namedIn(term, say),
      styleArgumentTerm: (name) => argumentName(name, say),
      optionDescription: ({description}) => description
    })
  addCheck(program, say, world, async (names, options) => {
    const commands = program.commands.map((command) => command.name())
    const language = options.lang === undefined ? home : choice('--lang', options.lang, messageLanguages, say)
    if (program.args[0] !== 'check')
      refuseUnknownCommand(names, commands, world.cwd, sayIn(product.knowledge, language))
    done(await check(names, options, product, world))
  })

  const languageOf = (lang: string | undefined) =>
    lang === undefined ? home : choice('--lang', lang, messageLanguages, say)
  withProject(program.command('rules'), say)
    .description(say('help/rules'))
    .helpOption('-h, --help', say('help/help'))
    .option('--format <format>', optionText('help/format', ['text', 'json'], say), 'text')
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .action(async ({format, lang, ...project}: {format: string; lang?: string}) => {
      const language = languageOf(lang)
      const own = await productHere(project, product, world, say)
      world.stdout.write(listRules(format, own, language, sayIn(own.knowledge, language)))
    })
  withProject(program.command('explain'), say)
    .description(say('help/explain'))
    .helpOption('-h, --help', say('help/help'))
    .argument('<rule>', say('help/rule'))
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .action(async (rule: string, {lang, ...project}: {lang?: string}) => {
      const language = languageOf(lang)
      const width = world.stdout.columns ?? 80
      const own = await productHere(project, product, world, say)
      world.stdout.write(explainRule(rule, own, language, width, sayIn(own.knowledge, language)))
    })
  addProjectCommands(program, product, world, say, done)
  addWritingCommands(program, product, world, say, done)
  addReportCommands(program, product, world, say, done)
  markChoices(program)
  return program
}

function addCheck(
  program: Command,
  say: Say,
  world: World,
  run: (names: string[], options: RawCheckOptions) => Promise<void>
): void {
  const command = program
    .command('check', {isDefault: true})
    .description(say('help/check'))
    .helpOption('-h, --help', say('help/help'))
    .argument('[files...]', say('help/files'))
    .option('--as-of <day>', say('help/as-of'))
    .option('--lang <language>', optionText('help/lang', messageLanguages, say))
    .option('--format <format[=file]>', optionText('help/check-format', formats, say), collect)
    .option('--preset <preset>', say('help/preset'))
    .option('--fail-on <severity>', optionText('help/fail-on', failLevels, say))
    .option('--max-warnings <number>', say('help/max-warnings'))
    .option('--quiet', say('help/quiet'))
    .option('--frame', say('help/frame'))
    .option('--explain-elements', say('help/explain-elements'))
    .option('--color', say('help/color'))
    .option('--no-color', say('help/no-color'))
    .option('--stdin-filename <name>', say('help/stdin-filename'))
  withFixes(withRun(command, say), say)
    .action(run)
    .addHelpText('after', () => `\n${exitCodes(say, world)}`)
  program.addHelpText('after', () => `\n${checkOptions(command)}\n\n${exitCodes(say, world)}`)
}

function exitCodes(say: Say, {stdout}: World): string {
  return wrap(say('help/exit'), stdout.columns ?? 80).join('\n')
}

/** The options of the default command, so that `iplint --help` tells all that most people need. */
function checkOptions(command: Command): string {
  const help = command.createHelp()
  help.helpWidth = 80
  const width = help.padWidth(command, help)
  const items = help
    .visibleOptions(command)
    .map((option) =>
      help.formatItem(help.styleOptionTerm(help.optionTerm(option)), width, help.optionDescription(option), help)
    )
  return ['iplint check:', ...items].join('\n')
}

/** An option that may be repeated. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** For completions: what can be chosen, where the choices are checked by us and not by commander. */
function markChoices(program: Command): void {
  const known: Readonly<Record<string, readonly string[]>> = {
    lang: messageLanguages,
    preset: presets,
    failOn: failLevels
  }
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    for (const option of command.options) {
      if (option.argChoices !== undefined) continue
      const formatsHere = command.name() === 'check' ? formats : ['text', 'json']
      const choices = option.long === '--format' ? formatsHere : known[option.attributeName()]
      if (choices !== undefined) option.argChoices = [...choices]
    }
  }
}

function optionText(key: string, choices: readonly string[], say: Say): string {
  return `${say(key)}: ${choices.join(', ')}`
}

function titleIn(title: string, say: Say): string {
  const key = `help/${title.replace(':', '').toLowerCase()}-title`
  const text = say(key)
  return text === key ? title : text
}
