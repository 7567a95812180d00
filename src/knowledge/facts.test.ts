/** The lists of facts are complete, and each word of a fact is found where it should be and not where it should not. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {newForm} from '../model/currency.ts'
import type {StaleAuthority} from '../model/facts.ts'
import {compileLexicon} from '../recognise/lexicon.ts'
import {loadKnowledge} from './load.ts'

const {facts, lexicon: data} = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(data)

function list(name: string): readonly Readonly<Record<string, unknown>>[] {
  const found = facts[name]
  if (found === undefined) throw new Error(`no facts called ${name}`)
  return found
}

describe('the municipalities', () => {
  it('are 308, sixteen of them on Åland', () => {
    const all = list('municipalities')
    expect(all).toHaveLength(308)
    expect(all.filter((entry) => entry.aland === true)).toHaveLength(16)
    expect(new Set(all.map((entry) => entry.fi)).size).toBe(308)
    expect(new Set(all.map((entry) => JSON.stringify(entry.region))).size).toBe(19)
  })

  it('have the Swedish names of the coast', () => {
    const swedish = new Map(list('municipalities').map((entry) => [entry.fi, entry.sv]))
    expect([swedish.get('Närpiö'), swedish.get('Kaskinen'), swedish.get('Turku')]).toEqual(['Närpes', 'Kaskö', 'Åbo'])
    expect(swedish.get('Rovaniemi')).toBeUndefined()
  })
})

describe('every fact with a basis', () => {
  const based = ['authorities', 'stale-terms', 'stale-facts'].flatMap(list)

  it('says since when, what was and what is, in all languages', () => {
    expect(based.length).toBeGreaterThan(30)
    for (const fact of based) {
      expect(fact).toMatchObject({
        since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        basis: {
          source: expect.stringMatching(/^(statute|guidance|practice)$/),
          force: expect.stringMatching(/^(should|may)$/),
          reference: {sv: expect.any(String), fi: expect.any(String), en: expect.any(String)},
          url: expect.stringMatching(/^https:/),
          verified: expect.any(Boolean)
        }
      })
      expect(Object.keys(fact.current ?? {sv: 0, fi: 0, en: 0})).toEqual(['sv', 'fi', 'en'])
    }
  })
})

describe('facts that carry names', () => {
  it.each([
    ['repealed-duties', ['duty', 'now', 'instead']],
    ['sections', ['about', 'right']],
    ['indicator-sources', ['name']],
    ['stale-facts', ['about', 'old', 'current']],
    ['authorities', ['stale', 'current']]
  ])('%s carry %j in all languages', (name, keys) => {
    const names = list(name).flatMap((fact) => keys.map((key) => fact[key]))
    expect(names.length).toBeGreaterThan(5)
    for (const one of names)
      expect(one).toEqual({sv: expect.any(String), fi: expect.any(String), en: expect.any(String)})
  })

  it('acts follow one another without a gap', () => {
    const acts = new Map(list('acts').map((act) => [act.number, act]))
    const replaced = [...acts.values()].filter((act) => act['replaced-by'] !== undefined)
    expect(replaced.length).toBeGreaterThan(3)
    for (const act of replaced) expect(acts.has(act['replaced-by'])).toBe(true)
    expect([acts.get('1386/2010')?.to, acts.get('681/2023')?.from]).toEqual(['2024-12-31', '2025-01-01'])
  })
})

describe('the words of facts', () => {
  it.each([
    ['authorities', 'sv', 'AN-byrån ansvarar tillsammans med NTM-centralen.', ['employment-office', 'ely-centre']],
    ['authorities', 'sv', 'Närings-, trafik- och miljöcentralen i Österbotten', ['ely-centre']],
    [
      'authorities',
      'fi',
      'Vastuutaho on TE-toimisto, yhteistyössä ELY-keskuksen kanssa',
      ['employment-office', 'ely-centre']
    ],
    ['authorities', 'fi', 'KEHA-keskus, elinvoimakeskus ja työvoimaviranomainen', []],
    ['authorities', 'fi', 'Rekisteröinti tehdään maistraatissa', ['local-register-office']],
    [
      'stale-terms',
      'fi',
      'Kunnan kotouttamisohjelmassa sovitaan kuntaan osoittamisesta',
      ['municipal-programme', 'placement']
    ],
    ['stale-terms', 'sv', 'den inledande kartläggningen görs av kommunen', ['initial-mapping']],
    ['stale-terms', 'sv', 'inledande intervju och integrationsfrämjande åtgärder', []],
    ['stale-terms', 'fi', 'alkuhaastattelu ja kotoutumisen edistäminen', []],
    ['stale-terms', 'fi', 'Alkukartoitukseen ohjataan kaikki', ['initial-mapping']],
    ['stale-terms', 'sv', 'slutbedömningen av språkkunskaperna', ['final-assessment']],
    ['stale-facts', 'sv', 'Integrationsplanen gäller högst tre år.', ['plan-total']],
    ['stale-facts', 'sv', 'Integrationsplanen görs upp för sammanlagt högst två år.', []],
    ['stale-facts', 'fi', 'Kotoutumissuunnitelman kesto on enintään kolme vuotta.', ['plan-total']],
    ['stale-facts', 'sv', 'Avtalet med NTM-centralen ses över årligen.', ['agreement-review']],
    ['stale-facts', 'fi', 'Alkukartoitus aloitetaan kahden kuukauden kuluessa.', ['assessment-start']],
    ['repealed-duties', 'sv', 'Kommunen ska vartannat år rapportera till NTM-centralen.', ['biennial-report']],
    ['repealed-duties', 'fi', 'Kunnan on raportoitava ELY-keskukselle kahden vuoden välein', ['biennial-report']],
    ['indicator-sources', 'sv', 'Källa: Statistikcentralen och TEA-viisari', ['statistics-finland', 'teaviisari']],
    ['indicator-sources', 'fi', 'Lähde: Tilastokeskus, DVV', ['statistics-finland', 'population-register']]
  ] as const)('%s (%s): %s', (group, language, text, ids) => {
    expect(lexicon.named(group, language, text)).toEqual(ids)
  })

  it('know what makes a term right after all', () => {
    expect(lexicon.has('stale-terms-unless/municipal-programme', 'sv', 'statens program')).toBe(true)
    expect(lexicon.has('stale-facts-unless/plan-total', 'sv', 'inom tre år från första uppehållstillstånd')).toBe(true)
  })

  it('all compile', () => {
    const groups = Object.keys(data.groups).filter((name) => name.replace(/-(unless|only)$/, '') in facts)
    expect(groups).toContain('stale-facts-only')
    for (const group of groups) {
      for (const language of ['sv', 'fi'] as const) expect(lexicon.named(group, language, 'xyz')).toEqual([])
    }
  })
})

describe('forms of authorities', () => {
  const authorities = list('authorities') as unknown as readonly StaleAuthority[]
  const forms = authorities.flatMap(({id, forms: all}) =>
    (['sv', 'fi'] as const).flatMap((language) =>
      (all?.[language] ?? []).flatMap(({from, to, endings}) =>
        (Array.isArray(endings) ? endings.map((one) => [one, one]) : Object.entries(endings)).flatMap(([old, now]) =>
          from.map((beginning) => ({id, language, old: beginning + old, now: to + now}))
        )
      )
    )
  )

  it('are found as the authority they rename, and what they become is found no more', () => {
    expect(forms.length).toBeGreaterThan(150)
    const missed = forms.filter(({id, language, old}) => {
      return !lexicon.mentioned('authorities', language, old).some((one) => one.id === id)
    })
    expect(missed).toEqual([])
    const still = forms.filter(({language, now}) => lexicon.mentioned('authorities', language, now).length > 0)
    expect(still).toEqual([])
  })

  it.each([
    ['ely-centre', 'sv', 'NTM-centralens', 'livskraftscentralens'],
    ['ely-centre', 'sv', 'Närings-, trafik- och miljöcentralen', 'livskraftscentralen'],
    ['ely-centre', 'fi', 'Ely-keskukselle', 'elinvoimakeskukselle'],
    ['ely-centre', 'fi', 'ELY-keskusten', 'elinvoimakeskusten'],
    ['ely-centre', 'fi', 'ELY-keskusalueen', null],
    ['employment-office', 'sv', 'AN-byråerna', 'arbetskraftsmyndigheterna'],
    ['employment-office', 'fi', 'TE-toimistoon', 'työvoimaviranomaiseen'],
    ['employment-office', 'fi', 'TE-toimistoissa', 'työvoimaviranomaisissa'],
    ['regional-state-agency', 'fi', 'aluehallintovirastosta', 'Lupa- ja valvontavirastosta'],
    ['regional-state-agency', 'sv', 'Regionförvaltningsverkets', 'Tillstånds- och tillsynsverkets'],
    ['valvira', 'fi', 'Valviraan', 'Lupa- ja valvontavirastoon'],
    ['local-register-office', 'fi', 'maistraatin', 'Digi- ja väestötietoviraston'],
    ['municipal-health-and-social-services', 'fi', 'Perusturvalautakunta', null]
  ] as const)('%s in %s: %s is now %s', (id, language, old, now) => {
    const fact = authorities.find((one) => one.id === id)
    expect(newForm(old, fact?.forms?.[language] ?? [])).toBe(now)
  })
})
