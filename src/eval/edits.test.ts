/** Single edits of good documents: each brings exactly the finding it should, neutral ones bring nothing. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {complaintsOn, type Edit, type EditSet, editSets} from './edits.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const sets = editSets(root, 'fixtures/edits')
const knownFailing = editSets(root, 'fixtures/edits/known-failing')
const edits = sets.flatMap((set) => set.edits.map((edit) => ({...edit, document: set.document})))

/** A busy machine may take long over some twenty documents. Unit: milliseconds. */
const slow = 60_000

/** Known failings may be mended, never added: lower the number with each. */
const knownFailings = 20

/** Rules that no single small edit of a good document provokes; their pages show them. */
const beyond = [
  'kind-abolished',
  'document-overlong',
  'action-table-unrecognised',
  'too-many-themes',
  'service-description-overlong',
  'service-cooperation-missing',
  'readability-low',
  'translation-parity'
]

interface Failure {
  readonly edit: string
  readonly complaints: readonly string[]
}

function run(set: EditSet): readonly Failure[] {
  const {text, asOf} = set
  const before = linter.lint(text, {path: set.document, asOf, strictRules: true}).messages
  return set.edits.flatMap((edit) => {
    const complaints = complaintsOn(edit, set, before, linter)
    return complaints.length === 0 ? [] : [{edit: inShort(edit), complaints}]
  })
}

function inShort({rule, find, replace}: Edit): string {
  return `${rule ?? 'neutral'}: “${find.slice(0, 60)}” → “${replace.slice(0, 80)}”`
}

describe('the edits of', () => {
  it.each(sets)(
    '$name',
    (set) => {
      expect(run(set)).toEqual([])
    },
    slow
  )
})

describe('the edits', () => {
  const erring = edits.filter(({neutral}) => neutral === undefined)

  it('are at least 150 errors in both languages, and 30 neutral ones', () => {
    const of = (language: string) => erring.filter(({document}) => document.endsWith(`.${language}.md`)).length
    expect(of('sv')).toBeGreaterThanOrEqual(75)
    expect(of('fi')).toBeGreaterThanOrEqual(75)
    expect(erring.length).toBeGreaterThanOrEqual(150)
    expect(edits.length - erring.length).toBeGreaterThanOrEqual(30)
  })

  it('provoke each rule that one edit of a good document can provoke', () => {
    const provoked = new Set(erring.flatMap(({rule, also = []}) => [rule, ...also.map((change) => change.rule)]))
    const never = rules.map(({id}) => id).filter((id) => !provoked.has(id))
    expect(never.filter((id) => !beyond.includes(id))).toEqual([])
    expect(beyond.filter((id) => !never.includes(id))).toEqual([])
  })

  it(
    'that are known to fail still do, and do not grow in number',
    () => {
      const count = knownFailing.flatMap((set) => set.edits).length
      const failing = knownFailing.flatMap(run).map(({edit}) => edit)
      const mended = knownFailing.flatMap((set) => set.edits.map(inShort)).filter((edit) => !failing.includes(edit))
      expect(mended).toEqual([])
      expect(count).toBeLessThanOrEqual(knownFailings)
    },
    slow
  )
})
