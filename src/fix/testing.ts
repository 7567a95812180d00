/** Mends documents with the real rules, for the tests of this folder. */
import {join} from 'node:path'
import {groups} from '../../rules/index.ts'
import {createLinter, type FileResult} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Fix} from '../model/finding.ts'
import {fixText} from './fix.ts'

export const root = join(import.meta.dirname, '../..')
const rules = Object.values(groups).flat()
const linter = createLinter({knowledge: loadKnowledge(root), rules})
export const inputRules = new Set(rules.filter(({scope}) => scope === 'input').map(({id}) => id))
const known = new Map<string, FileResult>()
/** Judges each text once: the properties ask for the same ones again and again. */
export function lint(text: string): FileResult {
  const result = known.get(text) ?? linter.lint(text, {path: 'x.md', asOf: '2026-11-21'})
  known.set(text, result)
  return result
}
export const safe: readonly Fix['kind'][] = ['safe']
export const all: readonly Fix['kind'][] = ['safe', 'suggestion']
export const fix = (text: string, kinds: readonly Fix['kind'][]) =>
  fixText(text, {lint, kinds, isInput: (id) => inputRules.has(id)})
