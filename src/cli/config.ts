/** `iplint config print`: what holds for a document, and which file says so. */
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {configError, reasonOf} from '../config/faults.ts'
import {ignorer} from '../config/ignores.ts'
import type {Effective, Origin} from '../config/settings.ts'
import {levelIn, optionsIn} from '../config/settings.ts'
import {severityOf} from '../lint/severity.ts'
import {padTo} from '../report/width.ts'
import type {Rule} from '../rule.ts'
import {shown} from './faults.ts'
import {kindsIn, settingsOf} from './lint-files.ts'
import {choice, type RawCheckOptions, readCheckOptions} from './options.ts'
import {openProjects, type Project} from './projects.ts'
import type {Say} from './say.ts'
import type {Product, World} from './world.ts'

export interface PrintOptions extends Omit<RawCheckOptions, 'format'> {
  readonly format?: string
}

/** @throws {ConfigError} when the document cannot be read or the configuration is wrong. */
export async function printConfig(
  name: string,
  {format: chosen = 'text', ...raw}: PrintOptions,
  product: Product,
  world: World,
  say: Say
): Promise<string> {
  const format = choice('--format', chosen, ['text', 'json'] as const, say)
  const options = readCheckOptions(raw, say)
  const file = resolve(world.cwd, name)
  const text = await readFile(file, 'utf8').catch((error) => {
    throw configError(file, 'config/unreadable', {detail: reasonOf(error)})
  })
  const projects = openProjects(product, world.cwd, options.project)
  const settings = await settingsOf(projects, {file, text}, options, world)
  const project = await projects.of(file)
  const ignored = ignorer()(file, true) || (await projects.ignores(file))
  const shownFile = shown(file, world.cwd)
  const files = (project.loaded?.layers ?? []).map(({source}) => shown(source.file, world.cwd))
  const lines = valuesOf(settings, say)
  const rules = Object.values(project.product.groups)
    .flat()
    .map((rule) => ruleLine(rule, settings))
  if (format === 'json') return asJson({file: shownFile, kinds: kindsIn(text), files, ignored}, settings, rules, world)
  const from = (origin: Origin) => fromIn(origin, world, say)
  const table = [...lines.map(([key, value, origin]) => [key, value, from(origin)]), ...listsOf(project, world, say)]
  const ruleTable = rules.flatMap(({id, level, options: own, from: origin, items}) => [
    [id, level === 'basis' ? say('show/by-basis') : `${level}${own}`, from(origin)],
    ...items.map((item) => [item.name, item.level, from(item.from)])
  ])
  const head = [
    say('show/file', {file: shownFile}),
    say('show/kinds', {kinds: kindsIn(text).join(', ') || say('show/none')}),
    say('show/configuration', {files: files.join(' + ') || say('show/none')}),
    ...(ignored ? [say('show/ignored')] : [])
  ]
  return `${[...head, '', ...columns(table), '', say('show/rules'), ...columns(ruleTable)].join('\n')}\n`
}

type Line = readonly [string, string, Origin]

function valuesOf({preset, language, asOf, failOn, maxWarnings}: Effective, say: Say): readonly Line[] {
  return [
    ['preset', preset.value, preset.from],
    ['language', language.value ?? say('show/own-language'), language.from],
    ['asOf', asOf.value, asOf.from],
    ['failOn', failOn.value, failOn.from],
    ['maxWarnings', maxWarnings.value === null ? say('show/unlimited') : String(maxWarnings.value), maxWarnings.from]
  ]
}

/** What is a list in the configuration: each entry with the file it stands in. */
function listsOf({loaded}: Project, {cwd}: World, say: Say): readonly (readonly string[])[] {
  return (loaded?.layers ?? []).flatMap(({source, config: {ignore, plugins, substitutions}}) => {
    const entries = {
      ignore,
      plugins,
      substitutions: substitutions?.map(({term, preferred}) => `${term} → ${preferred}`)
    }
    return Object.entries(entries).flatMap(([key, list]) =>
      list === undefined
        ? []
        : [[key, list.join(', ') || say('show/none'), placeIn(source.file, source.placeOf([key]), cwd)]]
    )
  })
}

interface RuleLine {
  readonly id: string
  readonly level: string
  readonly options: string
  readonly from: Origin
  readonly items: readonly {readonly name: string; readonly level: string; readonly from: Origin}[]
}

/** What a rule gets that has no basis of its own; `basis` where each finding's basis decides. */
function ruleLine(rule: Rule, {preset, rules}: Effective): RuleLine {
  const set = rules.get(rule.id)
  const plain = severityOf(rule, {}, {preset: preset.value, abolished: false}) ?? 'off'
  const own = rule.severity === 'basis' ? 'basis' : plain
  const options = {...(rule.options as object), ...(set === undefined ? {} : optionsIn(set.value))}
  const items = [...rules].filter(([name]) => name.startsWith(`${rule.id}/`))
  return {
    id: rule.id,
    level: set === undefined ? own : levelIn(set.value),
    options: Object.keys(options).length === 0 ? '' : ` ${JSON.stringify(options)}`,
    from: set?.from ?? null,
    items: items.map(([name, {value, from}]) => ({name, level: levelIn(value), from}))
  }
}

function fromIn(origin: Origin, {cwd}: World, say: Say): string {
  if (origin === null) return say('show/default')
  if ('option' in origin) return origin.option
  const [first, index] = origin.path
  const override = first === 'overrides' ? ` (overrides[${index}])` : ''
  return placeIn(origin.source.file, origin.source.placeOf(origin.path), cwd) + override
}

function placeIn(file: string, place: {readonly line: number} | null, cwd: string): string {
  return place === null ? shown(file, cwd) : `${shown(file, cwd)}:${place.line}`
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1].map((column) => Math.min(44, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))))
  return rows.map((row) => `  ${row.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function asJson(about: object, settings: Effective, rules: readonly RuleLine[], {cwd}: World): string {
  const from = (origin: Origin) => {
    if (origin === null) return null
    if ('option' in origin) return {option: origin.option}
    const {file} = origin.source
    return {file: shown(file, cwd), line: origin.source.placeOf(origin.path)?.line ?? null, path: origin.path}
  }
  const {ruleSettings, rules: _, ...values} = settings
  const valued = Object.entries(values).map(([key, {value, from: origin}]) => [key, {value, from: from(origin)}])
  const named = rules.map(({id, level, from: origin, items}) => [
    id,
    {
      severity: level,
      options: ruleSettings[id]?.options ?? {},
      from: from(origin),
      ...(items.length > 0 && {items: items.map((item) => ({...item, from: from(item.from)}))})
    }
  ])
  return `${JSON.stringify({...about, settings: Object.fromEntries(valued), rules: Object.fromEntries(named)}, null, 2)}\n`
}
