/** What holds for one document: defaults, then each file of the configuration with its overrides, then the command line. */
import {dirname, relative, sep} from 'node:path'
import ignore from 'ignore'
import type {Preset, RuleSetting, RuleSettings} from '../lint/settings.ts'
import type {Severity} from '../model/finding.ts'
import type {Day, KindId, MessageLanguage} from '../model/law.ts'
import {partsOf} from './check.ts'
import type {Layer} from './load.ts'
import type {Level, Override, Part, RuleEntry} from './shape.ts'
import type {ConfigSource, Path} from './source.ts'

/** Where a value comes from: a file with a path in it, an option of the command line, or null for the default. */
export type Origin = {readonly source: ConfigSource; readonly path: Path} | {readonly option: string} | null

export interface Valued<T> {
  readonly value: T
  readonly from: Origin
}

/** What the command line decides; it wins over every file. */
export interface Flags {
  readonly preset?: Preset | undefined
  readonly language?: MessageLanguage | undefined
  readonly asOf?: Day | undefined
  readonly failOn?: Severity | 'never' | undefined
  readonly maxWarnings?: number | undefined
}

export interface Effective {
  readonly preset: Valued<Preset>
  /** Null: the document's own language. */
  readonly language: Valued<MessageLanguage | null>
  readonly asOf: Valued<Day>
  readonly failOn: Valued<Severity | 'never'>
  readonly maxWarnings: Valued<number | null>
  /** Settings by rule id or `rule/item`, each with where its severity or options were said last. */
  readonly rules: ReadonlyMap<string, Valued<RuleEntry>>
  readonly ruleSettings: RuleSettings
}

interface Step {
  readonly part: Part & {readonly maxWarnings?: number}
  readonly source: ConfigSource
  readonly path: Path
}

/** `file` is absolute; `kinds` as the document declares them. */
export function settle(
  layers: readonly Layer[],
  {file, kinds}: {readonly file: string; readonly kinds: readonly KindId[]},
  flags: Flags,
  today: Day
): Effective {
  const steps = layers.flatMap(({source, config}): readonly Step[] => [
    {part: config, source, path: []},
    ...(config.overrides ?? []).flatMap((part, index) =>
      applies(part, source.file, file, kinds) ? [{part, source, path: ['overrides', index]}] : []
    )
  ])
  const pick = <T>(key: keyof Step['part'], option: string, flag: T | undefined, fallback: T): Valued<T> => {
    if (flag !== undefined) return {value: flag, from: {option}}
    const step = steps.findLast(({part}) => part[key] !== undefined)
    if (step === undefined) return {value: fallback, from: null}
    return {value: step.part[key] as T, from: {source: step.source, path: [...step.path, key]}}
  }
  const rules = rulesOf(steps)
  return {
    preset: pick<Preset>('preset', '--preset', flags.preset, 'recommended'),
    language: pick<MessageLanguage | null>('language', '--lang', flags.language, null),
    asOf: pick('asOf', '--as-of', flags.asOf, today),
    failOn: pick<Severity | 'never'>('failOn', '--fail-on', flags.failOn, 'error'),
    maxWarnings: pick<number | null>('maxWarnings', '--max-warnings', flags.maxWarnings, null),
    rules,
    ruleSettings: settingsOf(rules)
  }
}

/** Whether overrides ask for the kinds of documents, so that somebody has to look. */
export function asksForKinds(layers: readonly Layer[]): boolean {
  return layers.some(({config}) => (config.overrides ?? []).some(({kinds}) => kinds !== undefined))
}

function applies({files, kinds}: Override, config: string, file: string, own: readonly KindId[]): boolean {
  if (kinds !== undefined && ![kinds].flat().some((kind) => own.includes(kind))) return false
  return files === undefined || matches([files].flat(), dirname(config), file)
}

/** Whether a file matches patterns written as in .gitignore in a folder; a file outside the folder matches none. */
export function matches(patterns: readonly string[], folder: string, file: string): boolean {
  const path = relative(folder, file).split(sep).join('/')
  return ignore.isPathValid(path) && ignore().add(patterns).ignores(path)
}

function rulesOf(steps: readonly Step[]): ReadonlyMap<string, Valued<RuleEntry>> {
  const rules = new Map<string, Valued<RuleEntry>>()
  for (const {part, source, path} of steps) {
    for (const [name, entry] of Object.entries(part.rules ?? {})) {
      const before = rules.get(name)?.value
      const options = {...optionsIn(before), ...optionsIn(entry)}
      const value: RuleEntry = Object.keys(options).length > 0 ? [levelIn(entry), options] : levelIn(entry)
      rules.set(name, {value, from: {source, path: [...path, 'rules', name]}})
    }
  }
  return rules
}

function settingsOf(rules: ReadonlyMap<string, Valued<RuleEntry>>): RuleSettings {
  const settings: Record<string, RuleSetting> = {}
  for (const [name, {value}] of rules) {
    const [id, item] = partsOf(name)
    const before = settings[id] ?? {}
    if (item !== undefined) settings[id] = {...before, items: {...before.items, [item]: levelIn(value)}}
    else settings[id] = {...before, severity: levelIn(value), options: optionsIn(value)}
  }
  return settings
}

export function levelIn(entry: RuleEntry): Level {
  return typeof entry === 'string' ? entry : entry[0]
}

export function optionsIn(entry: RuleEntry | undefined): Readonly<Record<string, unknown>> {
  return entry === undefined || typeof entry === 'string' ? {} : (entry[1] ?? {})
}
