/** Services told in lists, paragraphs and tables, and who answers for them. */
import {describe, expect, it} from 'vitest'
import {programmeOf, servicesOf} from './testing.ts'

describe('services', () => {
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
    expect(servicesOf('fi', body)).toEqual([
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
    expect(servicesOf('sv', body).map(([, owner]) => owner)).toEqual(['named', 'named', 'named', 'named'])
    const own =
      'Integrationsbyrån ansvarar för alla tjänster.\n\n| Tjänst | Ansvar |\n| --- | --- |\n| Kvällskurs | |\n| Simkurs | Fritidsbyrån |\n'
    expect(servicesOf('sv', `# T\n\n## Tjänster\n\n${own}`)).toEqual([
      ['Kvällskurs', 'empty'],
      ['Simkurs', 'named']
    ])
  })

  it('are no rows that only group others', () => {
    const table =
      '| Palvelu | Sisältö | Vastuutaho |\n| --- | --- | --- |\n| **Alkuvaihe** | | |\n| Neuvonta | Arkisin | Infopiste |\n| Arviointi | Viipymättä | Työllisyysalue |\n'
    expect(servicesOf('fi', `# T\n\n## Palvelut\n\n${table}`)).toEqual([
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
    expect(servicesOf('sv', body)).toEqual([
      ['Startsamtalet', 'named'],
      ['Språkbryggan', 'named'],
      ['Kvällspasset', 'empty']
    ])
  })

  it('are items with labels of their own below a name in bold', () => {
    const item = (name: string, owner: string) =>
      `- **${name}**\\\n  **Sisältö:** Neuvontaa tarjotaan arkisin.\\\n  **Vastuu:** ${owner}\\\n  **Yhteistyö:** Kela\n`
    const list = `${item('Ohjaus ja neuvonta', 'kotoutumisohjaajat')}\n${item('Kielitaidon arviointi', '')}`
    expect(servicesOf('fi', `# T\n\n## Ensimmäiset viikot\n\n${list}`)).toEqual([
      ['Ohjaus ja neuvonta', 'named'],
      ['Kielitaidon arviointi', 'empty']
    ])
  })

  it('are owned by whoever acts in their text, when nobody else is named; who only takes part owns nothing', () => {
    const two = (text: string) =>
      servicesOf('sv', `# T\n\n## Vägledning\n\nMan får råd varje dag utan tid. ${text}\n`)[0]?.[1]
    expect(two('Bibliotekarien och välfärdskoordinatorn turas om vid bordet.')).toBe('named')
    expect(two('Rådgivarna talar åtta språk och följer med kunden.')).toBe('named')
    expect(two('Bankens rådgivare medverkar på torsdagar.')).toBe('empty')
  })

  it('are no goals with an action and an indicator: those are actions in every kind', () => {
    const goal = '### Ingen väntar\n\n- Åtgärd: två tider i veckan\n- Ansvarig: koordinatorn\n- Mätare: 19 dagar → 10\n'
    expect(servicesOf('sv', `# T\n\n## Vi blir bättre\n\n${goal}`)).toEqual([])
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
    expect(servicesOf('sv', body)).toEqual([
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
    expect(servicesOf('fi', body).map(([, owner]) => owner)).toEqual(['named', 'named', 'named'])
  })
})

describe('tables in a description of services', () => {
  it('that divide clients hold no services, whoever serves them', () => {
    const clients =
      '## Kuka palvelee\n\n| Asiakas | Palvelusta vastaa | Ensimmäinen yhteys |\n|---|---|---|\n| Työtä hakeva asiakas | Kotoutumistiimi | ilmoittautuminen Työmarkkinatorilla |\n| Kotona lasta hoitava vanhempi | Kunnan koordinaattori | soitto tai käynti pisteessä |\n\n'
    const offered =
      '## Palvelut\n\n| Palvelu | Vastuutaho | Kumppani |\n|---|---|---|\n| Neuvonta | Kirjasto | – |\n| Alkuarviointi | Kotoutumistiimi | Kela |\n'
    expect(servicesOf('fi', `# Ohjelma\n\n${clients}${offered}`)).toEqual([
      ['Neuvonta', 'named'],
      ['Alkuarviointi', 'named']
    ])
    const kunder =
      '| Kundgrupp | Vem betjänar | Första kontakten |\n|---|---|---|\n| Arbetssökande i hela området | Integrationsteamet | anmälan på Jobbmarknad |\n| Föräldrar hemma med barn | Kommunens koordinator | samtal eller besök |\n'
    expect(servicesOf('sv', `# Program\n\n## Vem är din disk\n\n${kunder}`)).toEqual([])
    const lägen =
      '| Läge | Bär ansvaret | Dörr in |\n|---|---|---|\n| Arbetssökande (anmäld) | Integrationsteamet | Jobbmarknad |\n| Hemmaförälder, pensionär | INT | Disken i Nickby |\n'
    expect(servicesOf('sv', `# Program\n\n## Vems kund?\n\n${lägen}`)).toEqual([])
  })

  it('that say who, by when and how it is seen are actions', () => {
    const rows =
      '| Fler hittar kursen | Inbjudan vid daghemsstart | Rektorn | Deltagare: 24 → 45 | 12/2027 |\n| Tolken är på plats | Ny ramupphandling | Upphandlingschefen | Uteblivna: 9 % → 2 % | 1/2028 |\n'
    const {actions, services} = programmeOf(
      'integration-programme',
      'sv',
      `# Program\n\n| Vart vi ska | Så | Ägare | Syns i | Klart |\n|---|---|---|---|---|\n${rows}`
    )
    expect(services).toEqual([])
    expect(actions.map(({goal, action}) => [goal?.value, action?.value])).toEqual([
      ['Fler hittar kursen', 'Inbjudan vid daghemsstart'],
      ['Tolken är på plats', 'Ny ramupphandling']
    ])
  })
})
