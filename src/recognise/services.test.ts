/** Services told in chapters, lists and tables, and who answers for them. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

/** Each service with the class of its owner. */
function services(language: Language, body: string): readonly (readonly [string, string])[] {
  const head = `---\nkind: integration-programme\ntitle: T\nlanguage: ${language}\nmunicipalities: [Malax]\nstatus: draft\n---\n\n`
  const programme = recognise(parse(`${head}${body}`, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
  return programme.services.map(({service, ownerClass}) => [service, ownerClass])
}

describe('services', () => {
  it('are chapters that offer something; headings of their parts belong to them, chapters about the document do not', () => {
    const body = `# Integrationsprogram för Malax

## 1 Inledning

Integrationsprogrammet är en helhet av tjänster som ordnas för invandrare. Programmet har utarbetats av en arbetsgrupp.

## 2 Tjänster i inledningsskedet

I det här kapitlet beskrivs tjänsterna.

### 2.1 Bedömning av kompetens och servicebehov

Bedömningen görs utan dröjsmål.

**Ansvarar:** Integrationskoordinatorn

**Samarbete:** Österbottens välfärdsområde

### 2.2 Integrationsplan

Planen görs upp tillsammans med kunden.

Ansvar: Kommunen

### 2.3 Samhällsorientering

#### Innehåll

Kursen omfattar 70 timmar.

#### Ansvar

Vuxeninstitutet

#### Samarbete

Polisen, biblioteket

### 2.4 Utbildning i svenska

Kurser i svenska hålls på medborgarinstitutet tre kvällar i veckan.

### 2.5 Tolkning

Tolk bokas av den som kallar till mötet. Telefontolkning används vid korta ärenden. Kunden betalar ingenting.

### 2.6 Väninvånare

Den som vill får en vän på orten. Verksamheten leds av Röda Korset i Malax.

## 3 Uppföljning

Integrationskoordinatorn samlar in respons från kunderna varje höst och rapporterar till bildningsnämnden.

## 4 Kommunikation

Information ges på webbplatsen på sex språk. Broschyren delas ut till kunder på biblioteket.
`
    expect(services('sv', body)).toEqual([
      ['Bedömning av kompetens och servicebehov', 'named'],
      ['Integrationsplan', 'generic'],
      ['Samhällsorientering', 'named'],
      ['Utbildning i svenska', 'named'],
      ['Väninvånare', 'named']
    ])
  })

  it('are items of a list that name the parts of the programme', () => {
    const body = `# Kotoutumisohjelma

## Johdanto

Kunta järjestää kotoutumispalveluja.

## Palvelut

- **Neuvonta:** annetaan kunnantalolla maanantaisin. Vastuutaho: kotoutumispalvelut.
- **Alkuarviointi:** tehdään viipymättä. Vastuutaho: työllisyysalue.
- **Päättötestaus:** kielitaito testataan koulutuksen lopussa.

## Terveydenhuolto

Hyvinvointialue järjestää terveystarkastukset. Ajan voi varata terveysasemalta. Tulkki tilataan etukäteen.

## Lasten palvelut

Päiväkotiin haetaan sähköisesti. Rehtori järjestää tutustumiskäynnin ennen koulun alkua. Valmistavaa opetusta annetaan lähikoulussa.

## Mitä tapahtuu seuraavaksi

Ohjelma päivitetään vuonna 2027.
`
    expect(services('fi', body)).toEqual([
      ['Neuvonta', 'named'],
      ['Alkuarviointi', 'named'],
      ['Päättötestaus', 'empty']
    ])
  })

  it('have the owner that one sentence names for all of them, unless they have a place for their own', () => {
    const body = `# Välkommen

## Rådgivning

Alla tjänster i programmet ordnas av Integrationsbyrån om inget annat sägs. Rådgivning ges varje vardag.

## Samhällsorientering

Kursen hålls på fem språk under hösten. Deltagarna får intyg.

| Tjänst | Innehåll |
| --- | --- |
| Kvällskurs | Svenska två gånger i veckan |
| Simkurs | Gratis |
`
    expect(services('sv', body).map(([, owner]) => owner)).toEqual(['named', 'named', 'named', 'named'])
    const own =
      'Integrationsbyrån ansvarar för alla tjänster.\n\n| Tjänst | Ansvar |\n| --- | --- |\n| Kvällskurs | |\n| Simkurs | Fritidsbyrån |\n'
    expect(services('sv', `# T\n\n## Tjänster\n\n${own}`)).toEqual([
      ['Kvällskurs', 'empty'],
      ['Simkurs', 'named']
    ])
  })

  it('are the parts of a chapter and not the chapter that holds them, whatever its parts are called', () => {
    const holder = (intro: string, last: string) => `# T

## 2 Palvelut

${intro}
### 2.1 Palvelutarpeen arviointi

Arvioinnin tekee kotoutumisohjaaja kunnantalolla.

### 2.2 Yhteiskuntaorientaatio

Kansalaisopisto järjestää kurssin kerran vuodessa.

### 2.3 Ohjaus ja neuvonta

Neuvontaa antaa palvelupiste tiistaisin.

### 2.4 ${last}

Uusille kuntalaisille annetaan maksuton kuntosalikortti. Kortin myöntää vapaa-aikatoimi.
`
    const first = ['Palvelutarpeen arviointi', 'Yhteiskuntaorientaatio', 'Ohjaus ja neuvonta']
    const named = (all: readonly string[]) => all.map((name) => [name, 'named'])
    const offer = 'Kunta tarjoaa asiakkaalle neuvontaa. Palvelut järjestetään arkisin kunnantalolla.\n\n'
    for (const intro of ['', offer]) {
      expect(services('fi', holder(intro, 'Vapaa-aika ja osallisuus'))).toEqual(
        named([...first, 'Vapaa-aika ja osallisuus'])
      )
      expect(services('fi', holder(intro, 'Osallisuus ja viestintä'))).toEqual(named(first))
    }
  })

  it('are a chapter with all its parts where only the chapter tells of one', () => {
    const body = `# T

## Språkcafé

Biblioteket ordnar språkcafé varje tisdag. Alla deltagare är välkomna och det är gratis.

### Ansvar

Biblioteket ansvarar.

### Innehåll

Samtal på lätt svenska.
`
    expect(services('sv', body)).toEqual([['Språkcafé', 'named']])
  })

  it('are no rows that only group others', () => {
    const table =
      '| Palvelu | Sisältö | Vastuutaho |\n| --- | --- | --- |\n| **Alkuvaihe** | | |\n| Neuvonta | Arkisin | Infopiste |\n| Arviointi | Viipymättä | Työllisyysalue |\n'
    expect(services('fi', `# T\n\n## Palvelut\n\n${table}`)).toEqual([
      ['Neuvonta', 'named'],
      ['Arviointi', 'named']
    ])
  })

  it('are paragraphs with a bold lead that say who does it; partners and parts of the document are none', () => {
    const body = `# T

## Första tiden

**Startsamtalet.** Vi bokar ett samtal inom en vecka och erbjuder tolk. Integrationskoordinatorn håller samtalet.

**Språkbryggan.** Fyra dagar i veckan får man undervisning i svenska. Kursen köps av sysselsättningsområdet.

Barnpassning ordnas.

**Kvällspasset.** Tre kvällar om bokföring erbjuds den som funderar på företag.

## Partner

**Röda Korsets avdelning** ordnar vänfamiljer.

**Marthaföreningen** ordnar kurser.
`
    expect(services('sv', body)).toEqual([
      ['Startsamtalet', 'named'],
      ['Språkbryggan', 'named'],
      ['Kvällspasset', 'empty']
    ])
  })

  it('are items with labels of their own below a name in bold', () => {
    const item = (name: string, owner: string) =>
      `- **${name}**\\\n  **Sisältö:** Neuvontaa tarjotaan arkisin.\\\n  **Vastuu:** ${owner}\\\n  **Yhteistyö:** Kela\n`
    const list = `${item('Ohjaus ja neuvonta', 'kotoutumisohjaajat')}\n${item('Kielitaidon arviointi', '')}`
    expect(services('fi', `# T\n\n## Ensimmäiset viikot\n\n${list}`)).toEqual([
      ['Ohjaus ja neuvonta', 'named'],
      ['Kielitaidon arviointi', 'empty']
    ])
  })

  it('are owned by whoever acts in their text, when nobody else is named; who only takes part owns nothing', () => {
    const two = (text: string) =>
      services('sv', `# T\n\n## Vägledning\n\nMan får råd varje dag utan tid. ${text}\n`)[0]?.[1]
    expect(two('Bibliotekarien och välfärdskoordinatorn turas om vid bordet.')).toBe('named')
    expect(two('Rådgivarna talar åtta språk och följer med kunden.')).toBe('named')
    expect(two('Bankens rådgivare medverkar på torsdagar.')).toBe('empty')
  })

  it('are no goals with an action and an indicator: those are actions in every kind', () => {
    const goal = '### Ingen väntar\n\n- Åtgärd: två tider i veckan\n- Ansvarig: koordinatorn\n- Mätare: 19 dagar → 10\n'
    expect(services('sv', `# T\n\n## Vi blir bättre\n\n${goal}`)).toEqual([])
  })
})

describe('services told as paragraphs with a bold lead', () => {
  it('are services in Swedish, in whatever words and idioms', () => {
    const body = `# Så tas du emot

## Första hösten

**Samtalet om allt du kan.** Kunden får tid inom två veckor. Bedömningen görs av sysselsättningsområdets experter.

**Kartan på papper.** Hamnens vägledare sköter planen tillsammans med kunden.

## Nästa vår

**Provet vid slutstationen.** Folkhögskolans testare håller i provet och ger kunden ett intyg.

**Ut på isen.** Deltagarna får låna skridskor. Fritidsväsendet delar ut nycklarna till klubben.

## Läs mera

**Vem som är vems kund.** Den som söker arbete är kund hos sysselsättningsområdet.

**Kontakt till oss.** Ring kundtjänsten på vardagar.
`
    expect(services('sv', body)).toEqual([
      ['Samtalet om allt du kan', 'named'],
      ['Kartan på papper', 'named'],
      ['Provet vid slutstationen', 'named'],
      ['Ut på isen', 'named']
    ])
  })

  it('are services in Finnish', () => {
    const body = `# Näin alku sujuu

## Ensimmäinen syksy

**Juttelu osaamisesta.** Asiakas saa ajan viikossa. Arvioinnin tekee työllisyysalueen asiantuntija.

**Kartta taskuun.** Suunnitelman laatii kotoutumisohjaaja yhdessä asiakkaan kanssa.

**Kielen loppusuora.** Testin vetää kansanopiston kouluttaja, ja osallistuja saa todistuksen.
`
    expect(services('fi', body).map(([, owner]) => owner)).toEqual(['named', 'named', 'named'])
  })
})

describe('tables in a description of services', () => {
  it('that divide clients hold no services, whoever serves them', () => {
    const clients =
      '## Kuka palvelee\n\n| Asiakas | Palvelusta vastaa | Ensimmäinen yhteys |\n|---|---|---|\n| Työtä hakeva asiakas | Kotoutumistiimi | ilmoittautuminen Työmarkkinatorilla |\n| Kotona lasta hoitava vanhempi | Kunnan koordinaattori | soitto tai käynti pisteessä |\n\n'
    const offered =
      '## Palvelut\n\n| Palvelu | Vastuutaho | Kumppani |\n|---|---|---|\n| Neuvonta | Kirjasto | – |\n| Alkuarviointi | Kotoutumistiimi | Kela |\n'
    expect(services('fi', `# Ohjelma\n\n${clients}${offered}`)).toEqual([
      ['Neuvonta', 'named'],
      ['Alkuarviointi', 'named']
    ])
    const kunder =
      '| Kundgrupp | Vem betjänar | Första kontakten |\n|---|---|---|\n| Arbetssökande i hela området | Integrationsteamet | anmälan på Jobbmarknad |\n| Föräldrar hemma med barn | Kommunens koordinator | samtal eller besök |\n'
    expect(services('sv', `# Program\n\n## Vem är din disk\n\n${kunder}`)).toEqual([])
  })
})
