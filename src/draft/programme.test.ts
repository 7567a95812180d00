/** A skeleton names all that its kind asks for in words that are recognised, and lacks nothing but what its author knows. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {groups} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {demandsOn, kindIds, kindInForce, type Language} from '../model/law.ts'
import {extraFile, extras} from './files.ts'
import {draftProgramme} from './programme.ts'

const root = join(import.meta.dirname, '../..')
const knowledge = loadKnowledge(root)
const linter = createLinter({knowledge, rules: Object.values(groups).flat()})
const asOf = '2026-11-21'
const cases = kindIds.flatMap((kind) => (['sv', 'fi'] as const).map((language) => [kind, language] as const))

function draft(kind: (typeof kindIds)[number], language: Language, day = asOf) {
  const names =
    kind === 'aland-programme' ? ['Saltvik'] : language === 'sv' ? ['Malax', 'Korsnäs'] : ['Maalahti', 'Korsnäs']
  const force = kindInForce(knowledge.packs, kind, day)
  return {
    force,
    text: draftProgramme({force, language, municipalities: names, years: [2027, 2030], asOf: day}, knowledge)
  }
}
/** The part of Åland’s law that nobody writes about in Finnish. */
const inUse = cases.filter(([kind, language]) => !(kind === 'aland-programme' && language === 'fi'))

describe.each(inUse)('%s in %s', (kind, language) => {
  const {force, text} = draft(kind, language)
  const {messages} = linter.lint(text, {path: 'x.md', asOf, strictRules: true})

  it('has no errors but those about what the author must fill in', () => {
    const rules = new Set(messages.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId))
    const author = [
      'element-missing',
      'element-partial',
      'council-approval-missing',
      'approval-per-municipality',
      'review-overdue'
    ]
    expect([...rules].filter((id) => !author.includes(id))).toEqual([])
    const required = demandsOn(force.kind, asOf).filter(
      ({basis}) => basis.source === 'statute' && basis.force === 'must'
    )
    expect(messages.filter(({severity}) => severity === 'error').length).toBeLessThanOrEqual(required.length + 2)
  })

  it('has nothing wrong with its front matter, its tables and its directives', () => {
    const wrong = messages.filter(({ruleId}) =>
      /^(front-matter|kind-(undeclared|title)|table|directive|unused|placeholder|date|validity|action|goal)/.test(
        ruleId
      )
    )
    expect(wrong.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
  })

  it('names each part under a heading, with advice and its reference', () => {
    for (const {id, basis} of demandsOn(force.kind, asOf)) {
      const heading = knowledge.labels[`element/${id}`]?.[language] ?? id
      const at = text.indexOf(`\n## ${heading.slice(0, 1).toUpperCase()}${heading.slice(1)}\n\n<!-- `)
      expect(at, id).toBeGreaterThan(0)
      expect(text.slice(at).split('-->')[0]).toContain(basis.reference[language])
    }
  })

  it('uses headings that are recognised once something stands below them', () => {
    const name = kind === 'aland-programme' ? 'Saltvik' : 'Malax'
    const sentence = {
      sv: `Kommunens integrationskoordinator ansvarar för detta i ${name} och rapporterar till kommunstyrelsen varje år i mars från och med 2027.`,
      fi: 'Maalahden kunnan kotoutumiskoordinaattori vastaa tästä ja raportoi kunnanhallitukselle joka vuosi maaliskuussa vuodesta 2027 alkaen.'
    }[language]
    const written = text.replace(/^(## .*\n\n)<!-- [^\n]* -->\n/gm, `$1${sentence}\n`)
    const {elements} = linter.lint(written, {path: 'x.md', asOf})
    // A decision and a review need days, not headings.
    const ofDays = ['council-approval', 'review-cycle']
    const unknown = elements.filter(({status, id}) => status === 'missing' && !ofDays.includes(id)).map(({id}) => id)
    expect(unknown).toEqual([])
  })
})

it.each([
  [
    'promotion-plan',
    'sv',
    '| Malax | Fler i arbete | Mentorer | Näringslivschefen | Föreningen | 30 par 2029 |||||',
    ['responsible-actors']
  ],
  [
    'promotion-plan',
    'fi',
    '| Maalahti | Useampi töissä | Mentorointi | Elinkeinojohtaja | Yhdistys | 30 paria 2029 |||||',
    ['responsible-actors']
  ],
  [
    'integration-programme',
    'sv',
    '| Samhällsorientering | 70 timmar | Vuxeninstitutet | Biblioteket |',
    ['services-described', 'responsibility-described', 'cooperation-described']
  ],
  [
    'integration-programme',
    'fi',
    '| Yhteiskuntaorientaatio | 70 tuntia | Kansalaisopisto | Kirjasto |',
    ['services-described', 'responsibility-described', 'cooperation-described']
  ]
] as const)('%s in %s: the table says what the advice says it says', (kind, language, row, ids) => {
  const {text} = draft(kind, language)
  const {elements} = linter.lint(text.replace(/\n\|( {2}\|)+\n/, `\n${row}\n${row.replace('30 pa', '20 pa')}\n`), {
    path: 'x.md',
    asOf
  })
  const inTable = elements.filter(({id}) => ids.some((one) => one === id))
  expect(inTable.map(({id, status}) => [id, status])).toEqual(ids.map((id) => [id, 'present']))
  expect(text.match(/tabellen ovan|yllä oleva taulukko/g)).toHaveLength(ids.length)
})

it('goes in the order in which one reads: how things are, the actions, what becomes of them', () => {
  const headings: readonly string[] = draft('promotion-plan', 'sv').text.match(/^## .*$/gm) ?? []
  expect(headings[0]).toBe('## Lägesbild')
  expect(headings.indexOf('## Mål och åtgärder')).toBeLessThan(headings.indexOf('## Uppföljning'))
  expect(headings.at(-1)).toBe('## Information om programmet')
  expect(new Set(headings).size).toBe(headings.length)
})

it('offers what the law of the day asks', () => {
  expect(draft('promotion-plan', 'sv', '2025-03-01').force.pack.id).toBe('fi-681@2025')
})

it('lists the municipality of each row in a joint programme only', () => {
  expect(draft('promotion-plan', 'sv').text).toContain('| Kommun | Mål | Åtgärd | Ansvarig |')
  expect(draft('aland-programme', 'sv').text).toContain('\n| Mål | Åtgärd | Ansvarig |')
})

it.each(extras)('%s: a file of its own, with the version written out', (extra) => {
  const {path, text} = extraFile(extra, 'plan.sv.md', '1.2.3')
  expect(path).toMatch(/\.ya?ml$/)
  expect(text.endsWith('\n')).toBe(true)
  if (extra !== 'config') expect(text).toContain('v1.2.3')
  if (extra === 'github' || extra === 'gitlab') expect(text).toContain('plan.sv.md')
})
