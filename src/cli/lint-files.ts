/** Judges the documents that were named: each by the configuration that holds for it. What `check` and `baseline` share. */
import {join} from 'node:path'
import {ignorer} from '../config/ignores.ts'
import {asksForKinds, type Effective, settle} from '../config/settings.ts'
import {createLinter, type FileResult, type Linter} from '../index.ts'
import {type KindId, kindIds} from '../model/law.ts'
import {lineStarts} from '../model/place.ts'
import {readFrontMatter} from '../parse/front-matter.ts'
import {type Cache, cacheKey} from './cache.ts'
import type {Mender} from './fix.ts'
import type {CheckOptions} from './options.ts'
import {readerNextTo} from './other-version.ts'
import type {Progress} from './progress.ts'
import type {Project, Projects} from './projects.ts'
import type {Say} from './say.ts'
import {readSources, type Source, type Sources} from './sources.ts'
import type {Timer} from './timing.ts'
import type {Product, World} from './world.ts'

export interface Judged {
  readonly file: string
  readonly result: FileResult
  readonly settings: Effective
  readonly cached: boolean
}

export interface Run extends Omit<Sources, 'sources'> {
  readonly judged: readonly Judged[]
  /** How much was read. Unit: characters. */
  readonly size: number
}

export interface Helpers {
  readonly cache: Cache | null
  readonly timer: Timer | null
  readonly progress: Progress
  /** Null when nothing is to be mended. */
  readonly mender?: Mender | null
}

/** @throws {UsageError} for a wrong call. @throws {ConfigError} for a configuration that cannot be used. */
export async function lintFiles(
  names: readonly string[],
  options: CheckOptions,
  projects: Projects,
  world: World,
  say: Say,
  helpers: Helpers
): Promise<Run> {
  const left = ignorer()
  const isIgnored = async (file: string, named: boolean) => {
    return options.ignore && (left(file, named) || (await projects.ignores(file)))
  }
  const {sources, ...rest} = await readSources(names, options.stdinFilename, world, say, isIgnored)
  const linters = new Map<Product, Linter>()
  const judged: Judged[] = []
  for (const [index, source] of sources.entries()) {
    helpers.progress.show(index, sources.length, source.path)
    judged.push(await judgeOne(source, {projects, linters, options, world, helpers}))
  }
  helpers.progress.clear()
  return {...rest, judged, size: sources.reduce((sum, {text}) => sum + text.length, 0)}
}

interface Context {
  readonly projects: Projects
  readonly linters: Map<Product, Linter>
  readonly options: CheckOptions
  readonly world: World
  readonly helpers: Helpers
}

async function judgeOne(source: Source, {projects, linters, options, world, helpers}: Context): Promise<Judged> {
  const {path, file, text} = source
  const project = await projects.of(file)
  const settings = await settingsOf(projects, source, options, world)
  const {timer, mender} = helpers
  // What a second file says is no part of the key.
  const cache = /^translations\s*:/m.test(text) ? null : helpers.cache
  const key = cache === null ? '' : cacheKey(source, settings, project)
  const known = cache?.get(key) ?? null
  if (known !== null) return {file, result: known, settings, cached: true}
  const linter = linterOf(project, linters)
  const lint = (one: string) =>
    linter.lint(one, {
      path,
      asOf: settings.asOf.value,
      preset: settings.preset.value,
      messageLanguage: settings.language.value ?? undefined,
      ruleSettings: settings.ruleSettings,
      measure: timer?.measure,
      readOther: readerNextTo(file, world.cwd)
    })
  const result = mender ? await mender.mend(source, linter.rules, lint) : lint(text)
  cache?.put(key, result)
  return {file, result, settings, cached: false}
}

function linterOf({product}: Project, linters: Map<Product, Linter>): Linter {
  const known = linters.get(product)
  if (known !== undefined) return known
  const made = createLinter({knowledge: product.knowledge, rules: Object.values(product.groups).flat()})
  linters.set(product, made)
  return made
}

/** What holds for one document. @throws {ConfigError} */
export async function settingsOf(
  projects: Projects,
  {file, text}: Pick<Source, 'file' | 'text'>,
  {preset, lang, asOf, failOn, maxWarnings}: Pick<CheckOptions, 'preset' | 'lang' | 'asOf' | 'failOn' | 'maxWarnings'>,
  {today}: World
): Promise<Effective> {
  const {loaded} = await projects.of(file)
  const layers = loaded?.layers ?? []
  const kinds = asksForKinds(layers) ? kindsIn(text) : []
  return settle(layers, {file, kinds}, {preset, language: lang, asOf, failOn, maxWarnings}, today)
}

/** What holds for the current folder as a whole, whatever its documents say. @throws {ConfigError} */
export async function settingsHere(
  projects: Projects,
  options: Parameters<typeof settingsOf>[2],
  world: World
): Promise<{readonly settings: Effective; readonly project: Project}> {
  const file = join(world.cwd, 'iplint.md')
  return {settings: await settingsOf(projects, {file, text: ''}, options, world), project: await projects.of(file)}
}

/** The kinds that front matter declares; those that do not exist are left out. */
export function kindsIn(text: string): readonly KindId[] {
  const kind = readFrontMatter(text, lineStarts(text)).frontMatter?.data?.kind
  return [kind].flat().filter((one): one is KindId => kindIds.some((id) => id === one))
}
