/** `iplint check`: reads, judges, reports; the exit code is the verdict's. */
import {createLinter, type FileResult, reporters} from '../index.ts'
import {clean} from '../report/clean.ts'
import {colourLevel} from './colour.ts'
import {languageOfEnv, languageOfReport} from './language.ts'
import {type RawCheckOptions, readCheckOptions} from './options.ts'
import {sayIn} from './say.ts'
import {readSources} from './sources.ts'
import {type ExitCode, verdictOf} from './verdict.ts'
import type {Product, World} from './world.ts'

/** @throws {UsageError} for a wrong call, and when there is nothing to check. */
export async function check(
  names: readonly string[],
  raw: RawCheckOptions,
  product: Product,
  world: World
): Promise<ExitCode> {
  const {knowledge, groups, version} = product
  const home = languageOfEnv(world.env)
  const options = readCheckOptions(raw, world.today, sayIn(knowledge, home))
  const speech = sayIn(knowledge, options.lang ?? home)
  const {sources, skipped, failures} = await readSources(names, options.stdinFilename, world, speech)
  const {asOf, preset, lang, failOn, maxWarnings, frame, explainElements} = options
  const linter = createLinter({knowledge, rules: Object.values(groups).flat()})
  const results = sources.map(({path, text}) => linter.lint(text, {path, asOf, preset, messageLanguage: lang}))

  for (const failure of failures) world.stderr.write(`${clean(failure)}\n`)
  const verdict = verdictOf({results, failures: failures.length, failOn, maxWarnings})
  const language = lang ?? languageOfReport(results, home)
  const {stdout} = world
  const report = reporters[options.format](options.quiet ? results.map(errorsOnly) : results, {
    knowledge,
    language,
    version,
    asOf,
    width: stdout.isTTY && stdout.columns ? Math.max(40, stdout.columns) : 80,
    colour: colourLevel({flag: options.color, env: world.env, isTTY: stdout.isTTY}),
    frame,
    explainElements,
    skipped,
    closing: sayIn(knowledge, language)(verdict.key, verdict.data)
  })
  if (results.length > 0) stdout.write(report)
  return verdict.exitCode
}

/** The counts stay whole, so that nobody takes a quiet report for a clean document. */
function errorsOnly(result: FileResult): FileResult {
  return {...result, messages: result.messages.filter(({severity}) => severity === 'error')}
}
