/** Services told in chapters, and who answers for them. */
import {describe, expect, it} from 'vitest'
import {servicesOf} from './testing.ts'

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
    expect(servicesOf('sv', body)).toEqual([
      ['Bedömning av kompetens och servicebehov', 'named'],
      ['Integrationsplan', 'generic'],
      ['Samhällsorientering', 'named'],
      ['Utbildning i svenska', 'named'],
      ['Väninvånare', 'named']
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
      expect(servicesOf('fi', holder(intro, 'Vapaa-aika ja osallisuus'))).toEqual(
        named([...first, 'Vapaa-aika ja osallisuus'])
      )
      expect(servicesOf('fi', holder(intro, 'Osallisuus ja viestintä'))).toEqual(named(first))
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
    expect(servicesOf('sv', body)).toEqual([['Språkcafé', 'named']])
  })
})
