/** Judges the documents that were named: each by the configuration that holds for it. What `check` and `baseline` share. */
import {join} from 'node:path'
import type {Worker} from 'node:worker_threads'
import {ignorer} from '../config/ignores.ts'
import {asksForKinds, type Effective, settle} from '../config/settings.ts'
import {createLinter, type Linter} from '../index.ts'
import {type KindId, kindIds} from '../model/law.ts'
import {lineStarts} from '../model/place.ts'
import type {ReportedFile} from '../model/reported.ts'
import {readFrontMatter} from '../parse/front-matter.ts'
import {type Cache, cacheKey} from './cache.ts'
import type {Mender} from './fix.ts'
import type {CheckOptions} from './options.ts'
import type {Progress} from './progress.ts'
import type {Project, Projects} from './projects.ts'
import type {Say} from './say.ts'
import {readSources, type Source, type Sources} from './sources.ts'
import type {Timer} from './timing.ts'
import {type Job, judgeJob, share, threadsFor} from './workers.ts'
import type {Product, World} from './world.ts'

export interface Judged {
  readonly file: string
  readonly result: ReportedFile
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
  const context: Context = {projects, linters: new Map(), options, world, helpers}
  const cases: Case[] = []
  for (const source of sources) cases.push(await caseOf(source, context))
  const workers = await startWorkers(cases, context)
  const judged = workers.length > 0 ? await judgeTogether(cases, workers, context) : await judgeInTurn(cases, context)
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

/** A document with what holds for it, and its result where that is known from an earlier run. */
interface Case {
  readonly source: Source
  readonly project: Project
  readonly settings: Effective
  readonly known: ReportedFile | null
  /** Remembers a result. */
  readonly keep: (result: ReportedFile) => void
}

async function caseOf(source: Source, {projects, options, world, helpers}: Context): Promise<Case> {
  const project = await projects.of(source.file)
  const settings = await settingsOf(projects, source, options, world)
  // What a second file says is no part of the key.
  const cache = source.text.includes('translations') ? null : helpers.cache
  const key = cache === null ? '' : cacheKey(source, settings, project)
  return {
    source,
    project,
    settings,
    known: cache?.get(key, source.text) ?? null,
    keep: (result) => cache?.put(key, result)
  }
}

function jobOf({source: {path, file, text}, settings}: Case, {cwd}: World): Job {
  const {asOf, preset, language, ruleSettings} = settings
  const messageLanguage = language.value ?? undefined
  return {file, cwd, text, options: {path, asOf: asOf.value, preset: preset.value, messageLanguage, ruleSettings}}
}

async function judgeInTurn(cases: readonly Case[], context: Context): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const [index, one] of cases.entries()) {
    context.helpers.progress.show(index, cases.length, one.source.path)
    judged.push(await judgeOne(one, context))
  }
  return judged
}

async function judgeOne(one: Case, {linters, world, helpers: {timer, mender}}: Context): Promise<Judged> {
  const {source, settings, known} = one
  if (known !== null) return {file: source.file, result: known, settings, cached: true}
  const linter = linterOf(one.project, linters)
  const job = jobOf(one, world)
  const lint = (text: string) => judgeJob({...job, text}, linter, timer?.measure)
  const result = mender ? await mender.mend(source, linter.rules, lint) : lint(source.text)
  one.keep(result)
  return {file: source.file, result, settings, cached: false}
}

/** Workers know no plugins and no words of the house: where a configuration brings some, this thread works alone. */
async function startWorkers(cases: readonly Case[], {options, world, helpers}: Context): Promise<readonly Worker[]> {
  if (helpers.mender || helpers.timer || world.startWorker === undefined) return []
  const open = cases.filter(({known}) => known === null)
  const isPlain = open.every(({project: {loaded}}) => loaded === null || addsNothing(loaded))
  const count = isPlain ? threadsFor(options.concurrency, open.length) - 1 : 0
  return Promise.all(Array.from({length: count}, world.startWorker))
}

async function judgeTogether(cases: readonly Case[], workers: readonly Worker[], context: Context) {
  const {world, helpers, linters} = context
  const open = cases.filter(({known}) => known === null)
  const [first] = open
  if (first === undefined) return judgeInTurn(cases, context)
  const linter = linterOf(first.project, linters)
  const jobs = open.map((one) => jobOf(one, world))
  let done = 0
  const results = await share(
    jobs,
    workers,
    (job) => judgeJob(job, linter),
    (index) => helpers.progress.show(++done, jobs.length, jobs[index]?.options.path ?? '')
  )
  const fresh = new Map(open.map((one, index) => [one, results[index]]))
  return cases.map((one): Judged => {
    const {source, settings, known} = one
    const result = known ?? fresh.get(one)
    if (result === undefined) throw new Error(`nobody judged ${source.path}`)
    if (known === null) one.keep(result)
    return {file: source.file, result, settings, cached: known !== null}
  })
}

function addsNothing({plugins, layers}: NonNullable<Project['loaded']>): boolean {
  return plugins.length === 0 && layers.every(({config: {substitutions = []}}) => substitutions.length === 0)
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
