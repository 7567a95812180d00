/** Reads and judges documents as `check` does, and keeps what was recognised: what audit, export and compare share. */
import {ignorer} from '../../config/ignores.ts'
import type {Effective} from '../../config/settings.ts'
import {createLinter} from '../../index.ts'
import type {Examined} from '../../model/examined.ts'
import type {ReportedFile} from '../../model/reported.ts'
import {openBaseline} from '../baseline-file.ts'
import {baselined} from '../baselined.ts'
import {UsageError} from '../errors.ts'
import {languageOfEnv} from '../language.ts'
import {settingsOf} from '../lint-files.ts'
import {type CheckOptions, type RawCheckOptions, readCheckOptions} from '../options.ts'
import {openProjects, type Project} from '../projects.ts'
import {type Say, sayIn} from '../say.ts'
import {readSources} from '../sources.ts'
import {type Verdict, verdictOf} from '../verdict.ts'
import type {Product, World} from '../world.ts'

/** What commander gives to the commands of this folder; `format` is one name here. */
export interface RawReportOptions extends Omit<RawCheckOptions, 'format'> {
  readonly format?: string
  readonly output?: string
}

/** A document with all that a report about it needs. */
export interface Document extends Examined {
  readonly text: string
  readonly settings: Effective
  readonly project: Project
  /** By the same function as the exit code of `check`. */
  readonly verdict: Verdict
}

export interface Examination {
  readonly documents: readonly Document[]
  /** A sentence for each file that cannot be read; they have been told already. */
  readonly failures: readonly string[]
  readonly options: CheckOptions
  /** In the language of the option or of the surroundings. */
  readonly say: Say
}

/** @throws {UsageError} for a wrong call, and when there is nothing to read. @throws {ConfigError} */
export async function examine(
  names: readonly string[],
  {format: _format, ...raw}: RawReportOptions,
  product: Product,
  world: World
): Promise<Examination> {
  const home = languageOfEnv(world.env)
  const options = readCheckOptions(raw, sayIn(product.knowledge, home))
  const say = sayIn(product.knowledge, options.lang ?? home)
  const projects = openProjects(product, world.cwd, options.project)
  const left = ignorer()
  const isIgnored = async (file: string, named: boolean) => left(file, named) || (await projects.ignores(file))
  const {sources, failures, empty} = await readSources(names, options.stdinFilename, world, say, isIgnored)
  if (empty !== null) throw new UsageError(empty)
  for (const failure of failures) world.stderr.write(`${failure}\n`)
  const baseline = openBaseline(options.baseline, world.cwd)
  const documents: Document[] = []
  for (const source of sources) {
    const project = await projects.of(source.file)
    const settings = await settingsOf(projects, source, options, world)
    const {knowledge, groups} = project.product
    const {result, programme} = createLinter({knowledge, rules: Object.values(groups).flat()}).examine(source.text, {
      path: source.path,
      asOf: settings.asOf.value,
      preset: settings.preset.value,
      messageLanguage: settings.language.value ?? undefined,
      ruleSettings: settings.ruleSettings
    })
    const {results} = baselined([{file: source.file, result}], baseline, (language) =>
      sayIn(product.knowledge, language)('baseline/reason')
    )
    const judged = results[0] ?? result
    documents.push({
      result: judged,
      programme,
      text: source.text,
      settings,
      project,
      verdict: verdictIn(judged, settings)
    })
  }
  return {documents, failures, options, say}
}

function verdictIn(result: ReportedFile, {failOn, maxWarnings}: Effective): Verdict {
  return verdictOf({results: [result], failures: 0, failOn: failOn.value, maxWarnings: maxWarnings.value})
}
