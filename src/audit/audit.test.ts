/** What an audit says of a document: verdict, law, coverage, register, owners, timeline, checklist, decisions. */
import {describe, expect, it} from 'vitest'
import {auditIn, fixture, planWith} from './testing.ts'
import {demandedText, verdictWords} from './verdict-words.ts'

const rows = [
  '| Fler i arbete | Språkkurs | Bildningsavdelningen; Sysselsättningsenheten | Sysselsättningsgrad 51 % (2025) → 58 % (2029), Statistikcentralen, årligen | 31.3.2027 |',
  '| Trygghet | Möten | Kommunen | | fortlöpande |',
  '| Språk | Kafé | Biblioteket | Antal besökare | 2031 |',
  '| Hem | Råd | Kommunen, Biblioteket | Antal | |'
]
const {audit} = auditIn(planWith(rows))

describe('the verdict', () => {
  it('follows the exit code, and tells remarks from none', () => {
    expect(auditIn(planWith(rows), {exitCode: 1}).audit.verdict.readiness).toBe('not-ready')
    expect(audit.verdict.readiness).toBe('remarks')
    const good = auditIn(fixture('accepted/promotion-plan/raseborg-2026-2029.sv.md')).audit
    expect(good.verdict).toMatchObject({readiness: good.verdict.counts.warning === 0 ? 'ready' : 'remarks'})
  })

  it('counts what the tiles show', () => {
    expect(audit.verdict.actions).toEqual({all: 4, owned: 3, measurable: 3, dated: 3})
    const {asked, present, partial, missing} = audit.verdict.elements
    expect(present + partial + missing).toBe(asked)
  })
})

describe('the verdict in words', () => {
  const wordsOf = (text: string, made = {}) => {
    const {audit: made_, speech} = auditIn(text, {language: 'en', ...made})
    return verdictWords(made_, speech)
  }
  const old = fixture('rejected/promotion-programme/kauhava.fi.md')

  it('does not say that all is well where a law demanded more, or demands nothing any more', () => {
    expect(wordsOf(old).word).toBe('No law demands the document any more')
    expect(wordsOf(old, {asOf: '2024-01-01'}).word).toBe('Not ready')
    expect(wordsOf(old, {asOf: '2024-01-01', exitCode: 1}).sentence).toContain('Something stands in the way')
    expect(wordsOf('# Memo', {exitCode: 1}).sentence).toContain('has not been judged')
  })

  it('counts parts that the law demands, though nothing fails', () => {
    const {audit: whole, speech} = auditIn(old, {language: 'en', asOf: '2024-01-01'})
    const mild = {...whole, verdict: {...whole.verdict, readiness: 'remarks' as const}}
    expect(verdictWords(mild, speech).sentence).toMatch(/Of what the law demands, \d parts? (is|are) incomplete/)
    const none = {...mild, coverage: []}
    expect(verdictWords(none, speech).sentence).toContain('Nothing that the law demands is lacking')
  })

  it('does not call ready what lacks a third of the parts, though no law demands them', () => {
    const {audit: whole, speech} = auditIn(old, {language: 'en'})
    const [first] = whole.coverage
    const elements = first?.elements.slice(0, 3) ?? []
    const lacks = (missing: number) => {
      const made = elements.map((one, index) => ({...one, status: index < missing ? 'missing' : 'present'}) as const)
      const coverage = first ? [{...first, weight: 'should' as const, elements: made}] : []
      return verdictWords({...whole, law: [], coverage, verdict: {...whole.verdict, readiness: 'remarks'}}, speech)
    }
    expect(elements).toHaveLength(3)
    expect(lacks(1).word).toBe('The law does not stand in the way, but much is missing')
    expect(lacks(1).sentence).toContain('(3), 1 are missing')
    expect(lacks(0).word).toBe('Ready, with remarks')
  })

  it('says that a law demanded approval, not that it does', () => {
    const {audit: gone, speech} = auditIn(old, {language: 'en'})
    expect(demandedText(gone, speech.phrase)).toContain('demanded that')
    const {audit: then} = auditIn(old, {language: 'en', asOf: '2024-01-01'})
    expect(demandedText(then, speech.phrase)).toContain('demands that')
  })
})

describe('the law', () => {
  it('names the pack in force and weighs its demands', () => {
    expect(audit.law).toMatchObject([{pack: 'fi-681@2026', abolished: false, demands: {must: []}}])
    const old = auditIn(fixture('accepted/promotion-programme/pargas-2022-2025.sv.md'), {asOf: '2024-06-01'}).audit
    expect(old.law[0]?.demands.must).toContain('fullmäktiges godkännande')
    expect(old.decisions.approvalDemanded).toBe(true)
    const gone = auditIn(fixture('accepted/promotion-programme/pargas-2022-2025.sv.md')).audit
    expect(gone.law[0]).toMatchObject({abolished: true, to: '2024-12-31'})
  })

  it('has all elements once, with advice where they lack', () => {
    const elements = audit.coverage.flatMap((group) => group.elements)
    expect(elements).toHaveLength(audit.verdict.elements.asked)
    for (const {status, advice} of elements) expect(advice !== null).toBe(status === 'missing' || status === 'partial')
    expect(elements.every(({advice}) => advice === null || advice.length > 20)).toBe(true)
  })
})

describe('the register', () => {
  it('holds every row with what it lacks and what was found in it', () => {
    const [first, second, third, fourth] = audit.actions
    expect(first).toMatchObject({number: 1, level: 5, deadline: '2027-03-31', lacking: ['resources'], findings: []})
    expect(second?.lacking).toEqual(expect.arrayContaining(['indicator', 'resources']))
    expect(second?.findings.map(({ruleId}) => ruleId)).toContain('action-owner-generic')
    expect(third?.findings.map(({ruleId}) => ruleId)).toContain('action-deadline-outside-period')
    expect(fourth?.lacking).toContain('timetable')
  })

  it('shows each finding in one row at most', () => {
    const inRows = audit.actions.flatMap(({findings}) => findings)
    const {counts} = audit.verdict
    expect(inRows.length).toBeLessThanOrEqual(counts.error + counts.warning + counts.info)
  })

  it('groups by owner, nobody last', () => {
    expect(audit.owners).toEqual([
      {owner: 'Biblioteket', actions: [3, 4]},
      {owner: 'Bildningsavdelningen', actions: [1]},
      {owner: 'Sysselsättningsenheten', actions: [1]},
      {owner: null, actions: [2]}
    ])
  })

  it('lays deadlines out by quarter, and tells the rest apart', () => {
    expect(audit.timeline).toMatchObject({
      start: '2026-01-01',
      end: '2029-12-31',
      quarters: [{year: 2027, quarter: 1, actions: [1]}],
      ongoing: [2],
      outside: [3],
      undated: [4]
    })
  })
})

describe('the checklist', () => {
  const items = auditIn(planWith(rows)).audit.checklists.flatMap(({parts}) => parts.flatMap((part) => part.items))
  const state = (id: string) => items.find((item) => item.id === id)?.state

  it('fills in what the text shows and leaves the rest to people', () => {
    expect(state('immigrants-heard')).toBe('people')
    expect(state('follow-up')).toBeUndefined()
    expect(state('told')).toBe('open')
    expect(state('change')).toBe('open')
    expect(state('short')).toBe('met')
    expect(items.filter((item) => item.state === 'people' && item.because === '').length).toBeGreaterThan(8)
  })

  it('does not praise the goals of a document that has none', () => {
    const none = auditIn(planWith([])).audit.checklists.flatMap(({parts}) => parts.flatMap((part) => part.items))
    expect(none.find(({id}) => id === 'change')).toMatchObject({state: 'people'})
  })

  it('has a list of its own for the integration programme, and none for a document of unknown kind', () => {
    const service = auditIn(fixture('accepted/integration-programme/kuhmo-alkuvaiheen-palvelut.fi.md')).audit
    expect(service.checklists.map(({title}) => title)).toEqual(['Kotoutumisohjelman tarkistuslista'])
    expect(auditIn('# Memo\n').audit).toMatchObject({checklists: [], coverage: [], actions: [], timeline: null})
  })
})

describe('decisions and findings', () => {
  it('tells approvals by municipality, with the one that lacks', () => {
    const text = planWith(
      rows,
      'approvals:\n  - {municipality: Malax, body: Kommunfullmäktige, date: 2026-02-16, section: 12}\n'
    )
    const joint = text.replace('[Närpes]', '[Närpes, Malax]')
    expect(auditIn(joint).audit.decisions.approvals).toMatchObject([
      {municipality: 'Närpes', decisions: []},
      {
        municipality: 'Malax',
        decisions: [{body: 'Kommunfullmäktige', council: true, date: '2026-02-16', section: '12'}]
      }
    ])
  })

  it('knows what is due next', () => {
    expect(audit.decisions.next).toEqual({day: '2027-03-31', kind: 'action', actions: [1]})
  })

  it('groups findings by severity and rule, and keeps silenced ones with their reason', () => {
    const order = audit.findings.map(({severity}) => ['error', 'warning', 'info'].indexOf(severity))
    expect(order).toEqual([...order].sort())
    const all = audit.findings.reduce((sum, {items}) => sum + items.length, 0)
    const {counts} = audit.verdict
    expect(all).toBe(counts.error + counts.warning + counts.info)
    const silenced = planWith(rows).replace(
      '## Arbete',
      '<!-- iplint-disable action-owner-generic -- vi är en liten kommun -->\n\n## Arbete'
    )
    expect(auditIn(silenced).audit.suppressed).toMatchObject([
      {ruleId: 'action-owner-generic', reason: 'vi är en liten kommun'}
    ])
  })
})
