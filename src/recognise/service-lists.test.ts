/** Services told as lists: name, what it is and who does it, between dashes, behind labels or one below the other. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

/** Each service with its owner as read, or the class of the owner where nobody is named. */
function services(language: Language, body: string): readonly (readonly [string, string])[] {
  const head = `---\nkind: integration-programme\ntitle: T\nlanguage: ${language}\nmunicipalities: [Raahe]\nstatus: draft\n---\n\n# T\n\n`
  const programme = recognise(parse(`${head}${body}`, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
  return programme.services.map(({service, ownerClass, owner}) => [
    service,
    ownerClass === 'named' ? (owner?.value ?? '') : ownerClass
  ])
}

describe('a list with dashes', () => {
  it('is a table without lines: its last part is the owner, whatever stands above it', () => {
    const body = `## Kieli ja arki

- **Neuvontahuone** – apua lomakkeissa ja arjessa, tulkki tarvittaessa – kotopalvelujen palveluohjaajat.
- **Kielitupa** – suomen puhumista torstaisin – kansalaisopisto.
- **Kotiutuja** – kurssin hankkii alue ja pitää oppilaitos – hankkii työllisyysalue, opettaa Koulutuskeskus Lakeus.
`
    expect(services('fi', body)).toEqual([
      ['Neuvontahuone', 'kotopalvelujen palveluohjaajat'],
      ['Kielitupa', 'kansalaisopisto'],
      ['Kotiutuja', 'hankkii työllisyysalue, opettaa Koulutuskeskus Lakeus']
    ])
    const svensk = `## Språk och vardag

- Första hjälpen med papper – drop-in på biblioteket varje vardag – integrationsbyrån
- Språkcaféet – svenska vid kaffebordet, barnpassning finns – medborgarinstitutet
- Bostadshjälpen – man söker bostad tillsammans – bostadsbolaget
`
    expect(services('sv', svensk)).toEqual([
      ['Första hjälpen med papper', 'integrationsbyrån'],
      ['Språkcaféet', 'medborgarinstitutet'],
      ['Bostadshjälpen', 'bostadsbolaget']
    ])
  })

  it('shows who is missing', () => {
    const body = `## Palvelut

- **Neuvontapiste** – apua lomakkeissa – maahanmuuttopalvelut
- **Kielitupa** – suomen puhumista torstaisin
- **Asumisen apu** – asunnon etsiminen – vuokrataloyhtiö
`
    expect(services('fi', body)[1]).toEqual(['Kielitupa', 'empty'])
    const svensk = '## Tjänster\n\n- **Rådgivning** – hjälp med papper\n- **Språkcafé** – svenska vid kaffebordet\n'
    expect(services('sv', svensk)).toEqual([
      ['Rådgivning', 'empty'],
      ['Språkcafé', 'empty']
    ])
  })

  it('of months, terms or partners holds no services', () => {
    const none = [
      '## Vuosikello\n\n- Tammikuu – luvut kootaan – kotokoordinaattori\n- Toukokuu – katsaus – sivistysjohtaja\n',
      '## Sanat\n\n- **Kotoutuja** – henkilö, jolla on oikeus palveluihin\n- **Kotiutuminen** – arkea, joka sujuu\n',
      '## Keitä mukana\n\n- Kela – tuet ja kortit – toimisto\n- Seurakunta – kahvila ja leirit – diakoniatyö\n'
    ]
    for (const body of none) expect(services('fi', body)).toEqual([])
    expect(
      services('sv', '## Årsklocka\n\n- Januari – siffrorna – koordinatorn\n- Maj – rapporten – direktören\n')
    ).toEqual([])
  })

  it('leaves out what is not arranged', () => {
    const body = `## Palvelut

- **Neuvonta** – arkisin kirjastolla – kotopalvelut
- **Kielikurssi** – iltaisin – kansalaisopisto
- **Päättötestaus** – ei järjestetä toistaiseksi
`
    expect(services('fi', body).map(([name]) => name)).toEqual(['Neuvonta', 'Kielikurssi'])
    expect(services('sv', '## Tjänster\n\n### Språktest\n\nSluttestning ordnas inte i kommunen.\n')).toEqual([])
  })
})

describe('a list with labels', () => {
  it('names the owner in the item or below it', () => {
    expect(
      services(
        'fi',
        '## Palvelut\n\n- **Neuvontapiste**: apua lomakkeissa. Vastuu: maahanmuuttopalvelut.\n- **Kielitupa**: puhumista. Vastuu: kansalaisopisto.\n'
      ).map(([name]) => name)
    ).toEqual(['Neuvontapiste', 'Kielitupa'])
    expect(
      services(
        'fi',
        '## Palvelut\n\n- Neuvontapiste\n  - Sisältö: apua lomakkeissa\n  - Vastuu: maahanmuuttopalvelut\n- Kielitupa\n  - Sisältö: puhumista\n  - Vastuu:\n'
      )
    ).toEqual([
      ['Neuvontapiste', 'maahanmuuttopalvelut'],
      ['Kielitupa', 'empty']
    ])
    expect(
      services(
        'sv',
        '## Tjänster\n\n- **Samhällsorientering** – 70 timmar – Ansvar: medborgarinstitutet\n- **Handledning** – stöd i vardagen – Ansvar: integrationsbyrån\n'
      )
    ).toEqual([
      ['Samhällsorientering', 'medborgarinstitutet'],
      ['Handledning', 'integrationsbyrån']
    ])
  })
})

describe('a question over a chapter', () => {
  it('names no service', () => {
    const body =
      '## Kumpi ovi: kaupunki vai työllisyysalue\n\nTyönhakijan palvelut järjestää työllisyysalue. Eläkeläisten asiat hoitaa kotopalvelut, ja ohjaaja auttaa lomakkeissa.\n'
    expect(services('fi', body)).toEqual([])
    const svensk =
      '## Vilken dörr\n\nSysselsättningsområdet hjälper arbetssökande. Integrationsbyrån ordnar rådgivning för kunder som är hemma.\n'
    expect(services('sv', svensk)).toEqual([])
  })

  it('is one where the chapter describes a component', () => {
    const kysymys =
      '## Mitä osaat ja mitä kaipaat?\n\nKotopalveluiden ohjaaja kutsuu tulijan keskustelemaan. Puhutaan koulutuksesta, työkokemuksesta, kielistä ja terveydestä, ja ohjaaja arvioi, mitä apua hän tarvitsee.\n'
    expect(services('fi', kysymys)).toHaveLength(1)
    const fraga =
      '## Vad kan du, och vad behöver du?\n\nIntegrationshandledaren bjuder in kunden till ett samtal. Man går igenom utbildning, arbetserfarenhet, språk och hälsa, och handledaren bedömer vilket stöd som behövs.\n'
    expect(services('sv', fraga)).toHaveLength(1)
  })
})

describe('whoever answers', () => {
  it('questions or calls is not said to answer for the service', () => {
    const owner = (language: Language, sentence: string) =>
      services(language, language === 'fi' ? `## Neuvonta\n\n${sentence}\n` : `## Rådgivning\n\n${sentence}\n`)[0]?.[1]
    expect(owner('fi', 'Asiakas saa apua lomakkeisiin. Neuvonnasta vastaa kirjasto.')).toContain('kirjasto')
    expect(owner('fi', 'Kotoutumiseen liittyvästä neuvonnasta vastaa kirjasto.')).toContain('kirjasto')
    expect(
      owner('fi', 'Apua annetaan arkisin. Puhelimeen vastataan aamulla, ja viesteihin vastaa neuvoja.')
    ).not.toContain('neuvoja.')
    expect(owner('sv', 'Hjälp ges varje vardag. På Brändö svarar biblioteket för rådgivningen.')).toContain(
      'biblioteket'
    )
  })
})
