/** `iplint check`: reads, judges, reports; the exit code is the verdict's. */
import {resolve} from 'node:path'
import type {Day, ReportOptions, Severity} from '../index.ts'
import type {ReportedFile} from '../model/reported.ts'
import {baselineName, openBaseline} from './baseline-file.ts'
import {baselined} from './baselined.ts'
import {openCache} from './cache.ts'
import {colourLevel} from './colour.ts'
import {UsageError} from './errors.ts'
import {openMender} from './fix.ts'
import {languageOfEnv, languageOfReport} from './language.ts'
import {lintFiles, type Run, settingsHere} from './lint-files.ts'
import {type CheckOptions, type RawCheckOptions, readCheckOptions} from './options.ts'
import {emit} from './outputs.ts'
import {progressOn} from './progress.ts'
import {openProjects} from './projects.ts'
import {reportedRules} from './reported-rules.ts'
import {type Say, sayIn} from './say.ts'
import {startTimer, timingTable} from './timing.ts'
import {type ExitCode, isAtLeast, verdictOf} from './verdict.ts'
import {type Product, textWidth, type World} from './world.ts'

/** @throws {UsageError} for a wrong call, and when there is nothing to check. @throws {ConfigError} */
export async function check(
  names: readonly string[],
  raw: RawCheckOptions,
  product: Product,
  world: World
): Promise<ExitCode> {
  const say = sayIn(product.knowledge, languageOfEnv(world.env))
  const options = readCheckOptions(raw, say)
  const once = () => checkOnce(names, options, product, world)
  if (!options.watch) return once()
  if (names.includes('-')) throw new UsageError(say('usage/watch-stdin'))
  const {watch} = await import('./watch.ts')
  return watch(names, once, world, say)
}

async function checkOnce(
  names: readonly string[],
  options: CheckOptions,
  product: Product,
  world: World
): Promise<ExitCode> {
  const began = performance.now()
  const {knowledge, version} = product
  const home = languageOfEnv(world.env)
  const projects = openProjects(product, world.cwd, options.project)
  const {settings: here, project} = await settingsHere(projects, options, world)
  const speech = sayIn(knowledge, here.language.value ?? home)
  const baseline = openBaseline(options.baseline, world.cwd)
  const timer = options.timing ? startTimer() : null
  const mender = options.fix === null ? null : openMender(options.fix, names, world, speech)
  const cache =
    options.cache === null || timer !== null || mender !== null ? null : openCache(resolve(world.cwd, options.cache))
  const helpers = {cache, timer, progress: progressOn(world.stderr, speech), mender}
  const run = await lintFiles(names, options, projects, world, speech, helpers)
  const {failures, skipped, ignored, empty} = run
  const tell = (sentence: string) => world.stderr.write(`${sentence}\n`)

  if (empty !== null && !options.allowEmpty) throw new UsageError(empty)
  if (empty !== null) tell(`${empty} ${speech('files/allowed-empty')}`)
  for (const failure of failures) tell(failure)
  const mended = mender?.close() ?? false
  if (options.fix?.outcome === 'diff') return failures.length > 0 ? 2 : mended ? 1 : 0
  if (options.warnIgnored) for (const path of ignored) tell(speech('files/ignored', {path}))
  const {results, stale} = baselined(run.judged, baseline, (language) => sayIn(knowledge, language)('baseline/reason'))
  if (stale > 0 && options.preset === undefined) tell(speech('baseline/stale', {file: baselineName, count: stale}))

  const levels = new Map(run.judged.map(({result, settings}) => [result.path, settings.failOn.value]))
  const failOn = here.failOn.value
  const failOnOf = (path: string) => levels.get(path) ?? failOn
  const maxWarnings = here.maxWarnings.value
  const verdict = verdictOf({results, failures: failures.length, failOn, failOnOf, maxWarnings})
  const language = here.language.value ?? languageOfReport(results, home)
  const {stdout} = world
  const report: ReportOptions = {
    knowledge: project.product.knowledge,
    language,
    version,
    asOf: dayOf(results, here.asOf.value),
    width: textWidth(stdout),
    colour: colourLevel({flag: options.color, env: world.env, isTTY: stdout.isTTY}),
    frame: options.frame,
    explainElements: options.explainElements,
    skipped,
    closing: sayIn(knowledge, language)(verdict.key, verdict.data),
    rules: reportedRules(project.product, language, here.preset.value, here.ruleSettings),
    isFailing: (path: string, severity: Severity) => isAtLeast(severity, failOnOf(path))
  }
  const shown = options.quiet ? results.map(errorsOnly) : results
  // Nothing was checked, and that is allowed: programs get their empty report, people have been told.
  const targets = empty === null ? options.targets : options.targets.filter(({format}) => format !== 'text')
  if (results.length > 0 || empty !== null) await emit(targets, shown, report, world, speech)
  if (options.stats) tell(statistics(run, speech, performance.now() - began))
  if (timer !== null) world.stderr.write(timingTable(timer, speech))
  return verdict.exitCode
}

/** The day all were judged on, else the day that holds here. */
function dayOf(results: readonly ReportedFile[], fallback: Day): Day {
  const first = results[0]?.asOf
  return first !== undefined && results.every(({asOf}) => asOf === first) ? first : fallback
}

function statistics({judged, skipped, ignored, size}: Run, say: Say, milliseconds: number): string {
  const cached = judged.filter((one) => one.cached).length
  const files = say('stats/files', {checked: judged.length, cached, skipped, ignored: ignored.length})
  const time = {kilobytes: Math.ceil(size / 1024), milliseconds: Math.round(milliseconds)}
  return `${files}; ${say('stats/size', time)}`
}

/** The counts stay whole, so that nobody takes a quiet report for a clean document. */
function errorsOnly(result: ReportedFile): ReportedFile {
  return {...result, messages: result.messages.filter(({severity}) => severity === 'error')}
}
