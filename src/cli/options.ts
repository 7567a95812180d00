/** Reads the options of `check`: texts become values, or a sentence that says what is wrong with them. */
import type {Day, Format, MessageLanguage, Preset} from '../index.ts'
import {presets} from '../lint/settings.ts'
import {isDay} from '../model/day.ts'
import {reporters} from '../report/index.ts'
import {UsageError} from './errors.ts'
import {type FixMode, type RawFixOptions, readFixMode} from './fix.ts'
import {messageLanguages} from './language.ts'
import {readTargets, type Target} from './outputs.ts'
import type {Say} from './say.ts'
import {type FailOn, failLevels} from './verdict.ts'

/** As commander gives them. */
export interface RawCheckOptions extends RawFixOptions {
  readonly asOf?: string
  readonly lang?: string
  readonly format?: readonly string[]
  readonly preset?: string
  readonly failOn?: string
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly frame?: boolean
  readonly explainElements?: boolean
  readonly color?: boolean
  readonly stdinFilename?: string
  /** A file, or false for none. */
  readonly config?: string | boolean
  readonly plugins?: boolean
  /** A file, or false for none. */
  readonly baseline?: string | boolean
  readonly ignore?: boolean
  readonly warnIgnored?: boolean
  readonly allowEmpty?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
  readonly stats?: boolean
  readonly timing?: boolean
  readonly concurrency?: string
}

/** What is undefined is left to the configuration. */
export interface CheckOptions {
  readonly asOf: Day | undefined
  readonly lang: MessageLanguage | undefined
  readonly targets: readonly Target[]
  readonly preset: Preset | undefined
  readonly failOn: FailOn | undefined
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  readonly frame: boolean
  readonly explainElements: boolean
  readonly color: boolean | undefined
  readonly stdinFilename: string
  readonly project: ProjectOptions
  readonly baseline: string | false | undefined
  readonly ignore: boolean
  readonly warnIgnored: boolean
  readonly allowEmpty: boolean
  /** The folder of the cache; null for none. */
  readonly cache: string | null
  readonly watch: boolean
  readonly stats: boolean
  readonly timing: boolean
  /** Threads that judge documents. */
  readonly concurrency: number | 'auto'
  readonly fix: FixMode | null
}

/** Which configuration holds. */
export interface ProjectOptions {
  /** A file; false for none; undefined for the one that is found. */
  readonly config: string | false | undefined
  readonly plugins: boolean
}

export const formats = Object.keys(reporters) as readonly Format[]

/** @throws {UsageError} naming the option and what it takes. */
export function readCheckOptions(raw: RawCheckOptions, say: Say): CheckOptions {
  return {
    asOf: raw.asOf === undefined ? undefined : day(raw.asOf, say),
    lang: raw.lang === undefined ? undefined : choice('--lang', raw.lang, messageLanguages, say),
    targets: readTargets(raw.format ?? [], say),
    preset: raw.preset === undefined ? undefined : choice('--preset', raw.preset, presets, say),
    failOn: raw.failOn === undefined ? undefined : choice('--fail-on', raw.failOn, failLevels, say),
    maxWarnings: raw.maxWarnings === undefined ? undefined : wholeNumber('--max-warnings', raw.maxWarnings, say),
    quiet: raw.quiet ?? false,
    frame: raw.frame ?? false,
    explainElements: raw.explainElements ?? false,
    color: raw.color,
    stdinFilename: raw.stdinFilename ?? '<stdin>',
    project: readProjectOptions(raw),
    baseline: raw.baseline === true ? undefined : raw.baseline,
    ignore: raw.ignore ?? true,
    warnIgnored: raw.warnIgnored ?? false,
    allowEmpty: raw.allowEmpty ?? false,
    cache: raw.cache === true ? (raw.cacheLocation ?? '.iplintcache') : null,
    watch: raw.watch ?? false,
    stats: raw.stats ?? false,
    timing: raw.timing ?? false,
    concurrency: threads(raw.concurrency ?? 'auto', say),
    fix: readFixMode(raw)
  }
}

export function readProjectOptions({
  config,
  plugins = true
}: Pick<RawCheckOptions, 'config' | 'plugins'>): ProjectOptions {
  return {config: config === true ? undefined : config, plugins}
}

/** @throws {UsageError} listing what can be chosen. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[], say: Say): T {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  throw new UsageError(say('usage/choice', {option, value, choices: choices.join(', ')}))
}

function day(value: string, say: Say): Day {
  if (isDay(value)) return value
  throw new UsageError(say('usage/day', {option: '--as-of', value}))
}

function threads(value: string, say: Say): number | 'auto' {
  if (value === 'auto') return value
  if (/^[1-9]\d?$/.test(value)) return Number(value)
  throw new UsageError(say('usage/choice', {option: '--concurrency', value, choices: 'auto, 1–99'}))
}

function wholeNumber(option: string, value: string, say: Say): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(say('usage/number', {option, value}))
}
