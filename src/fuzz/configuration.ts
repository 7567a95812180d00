/** Fuzzes configurations: each is used, or refused with a place and a sentence; nothing is run and nothing else is thrown. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sayFaults} from '../cli/faults.ts'
import {sayIn} from '../cli/say.ts'
import {ConfigError} from '../config/faults.ts'
import {loadConfig} from '../config/load.ts'
import {settle} from '../config/settings.ts'
import {createLinter, type Linter} from '../index.ts'
import {lineStarts} from '../model/place.ts'
import {evilGroups} from './evil.ts'
import type {Random} from './random.ts'
import {type Subjects, type Target, thrown} from './target.ts'

const values = [
  'off',
  'error',
  'warn',
  '[warning, {words: 10}]',
  '[info, {words: -1}]',
  '[info, {words: 1e309}]',
  '[]',
  'null',
  '[[off]]',
  'never',
  'strict',
  'fi',
  '2026-02-30',
  '2027-01-01',
  '-1',
  '3',
  '*a',
  '&a [*a]',
  '{a: b}',
  '"\\u0000\\ud800"',
  '[./none.mjs]',
  './base.yaml',
  '[iplint.config.yaml]',
  '[{term: ELY-centralen, preferred: Livskraftscentralen, language: sv}]',
  '[{term: "*", preferred: "$&"}, {term: " ", preferred: ""}]',
  '[{files: "**", preset: statutory}, {kinds: promotion-plan, rules: {element-missing: off}}]',
  '[{files: ["!", "[", "\\\\"], rules: {__proto__: off}}]',
  '["*.md", "!x", "[z-a]", "((((((((((", "a**/**b"]'
]
const keys = ['$schema', 'extends', 'preset', 'rules', 'language', 'asOf', 'failOn', 'maxWarnings', 'overrides']
const moreKeys = ['ignore', 'plugins', 'substitutions', 'presett', '__proto__', 'constructor', '<<', '? [a]', '']
const text = '---\nkind: promotion-plan\ntitle: Plan\nlanguage: sv\n---\n\n# Plan\n\nELY-centralen ordnar kurser.\n'

export function configurationTarget({knowledge, groups}: Subjects): Target {
  const product = {knowledge, groups}
  const folder = mkdtempSync(join(tmpdir(), 'iplint-fuzz-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  const say = sayIn(knowledge, 'en')
  const ids = Object.values(groups).flatMap((rules) => rules.map(({id}) => id))
  const linters = new Map<unknown, Linter>()
  const linterOf = ({knowledge: words, groups: own}: typeof product): Linter => {
    if (own !== groups || words !== knowledge) return createLinter({knowledge: words, rules: Object.values(own).flat()})
    const known = linters.get(groups) ?? createLinter({knowledge, rules: Object.values(groups).flat()})
    linters.set(groups, known)
    return known
  }
  /** @throws {ConfigError} */
  const used = async (file: string): Promise<void> => {
    const {layers, product: whole} = await loadConfig(file, product, {plugins: false})
    const settings = settle(layers, {file: join(folder, 'plan.md'), kinds: ['promotion-plan']}, {}, '2026-11-21')
    const {preset, asOf, language, ruleSettings} = settings
    linterOf(whole).lint(text, {
      path: 'plan.md',
      asOf: asOf.value,
      preset: preset.value,
      messageLanguage: language.value ?? undefined,
      ruleSettings,
      strictRules: true
    })
  }
  return {
    make: (random) => (random.chance(0.1) ? spoilt(json(random, ids), random) : spoilt(yaml(random, ids), random)),
    faultsOf: async (config, random) => {
      const isJson = config.startsWith('{') && random.chance(0.8)
      const file = join(folder, isJson ? 'iplint.config.json' : 'iplint.config.yaml')
      writeFileSync(file, config)
      try {
        await used(file)
        return []
      } catch (error) {
        return error instanceof ConfigError ? refusalFaults(error, config, file) : thrown(error)
      }
    }
  }

  function refusalFaults(error: ConfigError, config: string, file: string): readonly string[] {
    const lines = lineStarts(config.replace(/^\ufeff/, '')).length
    const said = sayFaults(error, folder, say)
    const outside = error.faults.filter(({at, file: where}) => {
      return where === file && at !== null && !(at.line >= 1 && at.line <= lines && at.column >= 1)
    })
    return [
      ...(error.faults.length === 0 ? ['refused without a reason'] : []),
      ...outside.map(({at}) => `place outside the configuration: ${JSON.stringify(at)}`),
      ...said
        .filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(line))
        .map((line) => `control: ${line}`),
      ...said
        .filter((line) => /^(?:config|plugin)\//.test(line) || isGap(line, config))
        .map((line) => `no sentence: ${line}`)
    ]
  }
}

/** A gap in a sentence; what looks like one may come from the configuration itself. */
function isGap(line: string, config: string): boolean {
  const gap = /\{\w+\}/.exec(line)?.[0]
  return gap !== undefined && !config.includes(gap)
}

function yaml(random: Random, ids: readonly string[]): string {
  const line = (indent: string): string => {
    const key = random.chance(0.8) ? random.pick(keys) : random.pick(moreKeys)
    if (key === 'rules' && random.chance(0.8)) {
      const rows = Array.from(
        {length: random.int(5)},
        () => `${indent}  ${ruleName(random, ids)}: ${random.pick(values)}`
      )
      return [`${indent}rules:`, ...rows].join('\n')
    }
    return `${indent}${key}: ${random.pick(values)}`
  }
  const made = Array.from({length: random.int(6)}, () => line(''))
  if (random.chance(0.3)) made.push(`overrides:\n  - files: ${random.pick(values)}\n${line('    ')}`)
  return `${made.join('\n')}\n`
}

function json(random: Random, ids: readonly string[]): string {
  const rules = Object.fromEntries(
    Array.from({length: random.int(4)}, () => [ruleName(random, ids), random.pick(values)])
  )
  return JSON.stringify({[random.pick(keys)]: random.pick(values), rules}, null, random.int(3))
}

function ruleName(random: Random, ids: readonly string[]): string {
  const item = random.chance(0.3) ? random.pick(['/follow-up', '/', '/x/y', '/__proto__']) : ''
  return random.chance(0.9) ? random.pick(ids) + item : random.pick(moreKeys)
}

function spoilt(config: string, random: Random): string {
  if (random.chance(0.6)) return config
  const at = random.int(config.length)
  return config.slice(0, at) + random.pick(random.pick(evilGroups)) + config.slice(at + random.int(3))
}
