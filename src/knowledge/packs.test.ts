/** The law packs say what the contract's table says, in all languages, and broken ones are refused by name. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {basisOf, demandsOn, type KindId, type KindInPack, kindInForce} from '../model/law.ts'
import {filesIn, readJson, readYaml} from './files.ts'
import {readPacks} from './packs.ts'

const root = join(import.meta.dirname, '../..')
const packs = readPacks(root)

function kindOn(id: KindId, asOf: string): KindInPack {
  return kindInForce(packs, id, asOf).kind
}

/** `M`, `S` or `m` as in the contract's table. */
function letter(kind: KindInPack, element: string): string {
  const basis = kind.elements.find((demand) => demand.id === element)?.basis
  if (basis === undefined) return '–'
  if (basis.force === 'must') return basis.source === 'statute' ? 'M' : 'must without a statute'
  return basis.force === 'should' ? 'S' : 'm'
}

// Columns: promotion-programme, aland-programme, integration-programme, promotion-plan.
const table: Readonly<Record<string, string>> = {
  'council-approval': 'M M – –',
  'review-cycle': 'M M – m',
  'budget-link': 'M M – S',
  'strategic-link': 'S S – S',
  'situation-picture': 'S S – S',
  'coordinating-authority': 'S S – S',
  'responsible-actors': 'S S – S',
  'civil-society': 'S S S S',
  'welfare-region-coordination': 'S – S S',
  'general-services': 'S S – –',
  'digital-access': 'S m – m',
  'staff-competence': 'S m – m',
  'integration-measures': 'S M – –',
  'children-and-youth': 'S S – m',
  'outside-labour-force': 'S S – m',
  'refugee-placement': 'S S – –',
  'good-relations': 'S S – S',
  'follow-up': 'S S – S',
  'immigrant-participation': 'S S m S',
  communication: 'm m m m',
  'needs-assessment': '– – M –',
  'integration-plan': '– – M –',
  'civic-orientation': '– – M –',
  'integration-training': '– – M –',
  guidance: '– – M –',
  'final-test': '– – M –',
  'services-described': '– – S –',
  'responsibility-described': '– – S –',
  'cooperation-described': '– – S –',
  'employment-authority': '– – S S',
  'national-goals': '– – – S',
  'welfare-plan-link': 'S – – S',
  'employment-plan-link': '– – – S'
}

describe('the law packs', () => {
  it('ask what the contract lists, in its order', () => {
    const columns = [
      kindOn('promotion-programme', '2024-06-01'),
      kindOn('aland-programme', '2026-06-01'),
      kindOn('integration-programme', '2026-06-01'),
      kindOn('promotion-plan', '2026-06-01')
    ]
    const asked = Object.fromEntries(
      Object.keys(table).map((id) => [id, columns.map((kind) => letter(kind, id)).join(' ')])
    )
    expect(asked).toEqual(table)
    for (const kind of columns) {
      const ids = kind.elements.map((demand) => demand.id)
      expect(ids).toEqual(Object.keys(table).filter((id) => ids.includes(id)))
    }
  })

  it('follow the calendar', () => {
    const chosen = (kind: KindId, day: string) => {
      const {pack, abolished} = kindInForce(packs, kind, day)
      return `${pack.id}${abolished ? ' abolished' : ''}`
    }
    expect(chosen('promotion-programme', '2024-12-31')).toBe('fi-1386')
    expect(chosen('promotion-programme', '2025-01-01')).toBe('fi-1386 abolished')
    expect(chosen('promotion-plan', '2025-12-31')).toBe('fi-681@2025')
    expect(chosen('integration-programme', '2026-01-01')).toBe('fi-681@2026')
    expect(chosen('aland-programme', '2026-11-21')).toBe('ax-2012-74')
  })

  it('ask for the welfare region only from 2023', () => {
    const kind = kindOn('promotion-programme', '2022-06-01')
    const asked = (day: string) => demandsOn(kind, day).some((demand) => demand.id === 'welfare-region-coordination')
    expect([asked('2022-12-31'), asked('2023-01-01')]).toEqual([false, true])
  })

  it('carry over what a later pack does not change', () => {
    const before = kindOn('promotion-plan', '2025-06-01')
    const after = kindOn('promotion-plan', '2026-06-01')
    expect(after.elements).toEqual(before.elements)
    expect(after.numbers).toEqual({...before.numbers})
    expect(basisOf(before, 'agreement-review')?.reference.fi).toContain('ELY-keskuksen')
    expect(basisOf(after, 'agreement-review')?.reference.fi).toContain('elinvoimakeskuksen')
  })

  it('verify everything but Åland', () => {
    const all = packs.flatMap((pack) =>
      pack.kinds.flatMap((kind) =>
        [...kind.elements.map((demand) => demand.basis), ...Object.values(kind.bases)].map((basis) => [pack.id, basis])
      )
    )
    expect(all.length).toBeGreaterThan(150)
    for (const [id, basis] of all) expect(basis).toMatchObject({verified: id !== 'ax-2012-74'})
  })

  it('write a no-break space before every section sign', () => {
    const texts = JSON.stringify(packs)
    expect(texts).toContain('\u00a0§')
    expect(texts).not.toMatch(/[^\u00a0]§/)
  })

  it('fit their schema as they stand on disk', () => {
    const validate = new Ajv2020({allErrors: true, strictRequired: false}).compile(
      readJson({root, path: 'schemas/law-pack.schema.json'})
    )
    const sources = filesIn(root, 'rules/law', '.yaml')
    expect(sources.length).toBe(packs.length)
    for (const source of sources) {
      expect([source.path, validate(readYaml(source)), validate.errors]).toEqual([source.path, true, null])
    }
  })
})

describe('a broken pack', () => {
  const pack = [
    'from: 2020-01-01',
    'to: null',
    'verified: true',
    'title: {sv: a, fi: b, en: c}',
    'note: {sv: a, fi: b, en: c}',
    'urls: {act: https://example.org}',
    'bases: {one: {source: statute, force: must, url: act, reference: {sv: "{act}", fi: "{act}", en: "{act}"}}}'
  ]
  const kind = 'kinds: [{id: promotion-plan, name: {sv: a, fi: b, en: c}, elements: [{id: x, basis: two}]}]'
  const names = 'names: {act: {sv: lag, fi: laki, en: Act}}'

  function rootWith(files: Readonly<Record<string, readonly string[]>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'iplint-packs-'))
    for (const [path, lines] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), lines.join('\n'))
    }
    return folder
  }

  it.each([
    ['an unknown basis', [...pack, names, 'id: fi-1', kind], /fi-1\.yaml.*element x: unknown basis two/],
    ['an unknown name', [...pack, 'id: fi-1', kind], /fi-1\.yaml.*unknown name \{act\}/],
    ['an unknown pack', ['id: fi-1', 'extends: fi-0'], /fi-1\.yaml: extends an unknown pack fi-0/],
    ['a circle', ['id: fi-1', 'extends: fi-1'], /fi-1\.yaml: packs extend one another/],
    ['a name that is not the file', [...pack, names, 'id: fi-2', kind], /fi-1\.yaml: the pack calls itself fi-2/],
    ['broken YAML', ['id: [fi-1'], /fi-1\.yaml: .*line 1/],
    ['a repeated key', ['id: fi-1', 'id: fi-1'], /fi-1\.yaml: .*unique/]
  ])('%s is named with its file', (_, lines, message) => {
    expect(() => readPacks(rootWith({'rules/law/fi-1.yaml': lines}))).toThrow(message)
  })
})
