/** Reads the options of `check`: texts become values, or a sentence that says what is wrong with them. */
import type {Day, Format, MessageLanguage, Preset} from '../index.ts'
import {presets} from '../lint/settings.ts'
import {isDay} from '../model/day.ts'
import {reporters} from '../report/index.ts'
import {UsageError} from './errors.ts'
import {messageLanguages} from './language.ts'
import type {Say} from './say.ts'
import {type FailOn, failLevels} from './verdict.ts'

/** As commander gives them. */
export interface RawCheckOptions {
  readonly asOf?: string
  readonly lang?: string
  readonly format?: string
  readonly preset?: string
  readonly failOn?: string
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly frame?: boolean
  readonly explainElements?: boolean
  readonly color?: boolean
  readonly stdinFilename?: string
}

export interface CheckOptions {
  readonly asOf: Day
  readonly lang: MessageLanguage | undefined
  readonly format: Format
  readonly preset: Preset
  readonly failOn: FailOn
  readonly maxWarnings: number | null
  readonly quiet: boolean
  readonly frame: boolean
  readonly explainElements: boolean
  readonly color: boolean | undefined
  readonly stdinFilename: string
}

export const formats = Object.keys(reporters) as readonly Format[]

/** @throws {UsageError} naming the option and what it takes. */
export function readCheckOptions(raw: RawCheckOptions, today: Day, say: Say): CheckOptions {
  return {
    asOf: day(raw.asOf ?? today, say),
    lang: raw.lang === undefined ? undefined : choice('--lang', raw.lang, messageLanguages, say),
    format: choice('--format', raw.format ?? 'text', formats, say),
    preset: choice('--preset', raw.preset ?? 'recommended', presets, say),
    failOn: choice('--fail-on', raw.failOn ?? 'error', failLevels, say),
    maxWarnings: raw.maxWarnings === undefined ? null : wholeNumber('--max-warnings', raw.maxWarnings, say),
    quiet: raw.quiet ?? false,
    frame: raw.frame ?? false,
    explainElements: raw.explainElements ?? false,
    color: raw.color,
    stdinFilename: raw.stdinFilename ?? '<stdin>'
  }
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

function wholeNumber(option: string, value: string, say: Say): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(say('usage/number', {option, value}))
}
