/** Follow-up, its actors and its day, and figures about the population: sentences as people write them. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {chapterOf} from './testing.ts'

it('a sentence about the plan is about the plan, whatever else its heading names', () => {
  const text = 'Suunnitelmien laatimista on ajateltu ostaa jatkossa järjestöltä ostopalveluna.'
  const {outsourced} = chapterOf('integration-programme', 'fi', '2 Palvelutarpeen arviointi ja suunnitelma', text).said
  expect(outsourced.map(({task}) => task)).toEqual(['integration-plan'])
})

describe('figures about the population and their sources', () => {
  it.each<[Language, string, (string | null)[]]>([
    ['sv', 'I kommunen bor 812 invandrare.', [null]],
    ['sv', 'I kommunen bor 812 invandrare (Statistikcentralen 31.12.2025).', ['sentence']],
    ['sv', 'Vi har 34 nationaliteter bland våra 5 500 invånare.', [null]],
    ['sv', 'Kommunen hade 402 invånare med utländsk bakgrund.[^1]\n\n[^1]: Statistikcentralen 2024.', ['block']],
    ['sv', 'Andelen med främmande språk är 7,4 %.', [null]],
    ['sv', 'Målet är att 200 invandrare deltar.', []],
    ['sv', '- Hur vet vi? Andel elever med annat modersmål i gymnasiet: 58 % år 2021, 75 % år 2025', []],
    ['sv', '- Vilka är vi? 340 invånare talar ett främmande språk.', [null]],
    ['fi', '- **Mistä tiedämme?** Todistuksen saa 98 % oppilaista (2021: 89 %).', []],
    ['fi', '- Keitä olemme? 340 asukasta puhuu vierasta kieltä.', [null]],
    ['sv', 'Kommunen tar emot 30 kvotflyktingar per år.', []],
    ['sv', 'Siffrorna i kapitlet är från Statistikcentralen.\n\nI kommunen bor 812 invandrare.', ['section']],
    ['sv', 'I kommunen bor 812 invandrare.\n\nKälla: Statistikcentralen', ['section']],
    ['sv', 'År 2030 väntas 1 000 invånare tala ett främmande språk.', []],
    ['sv', '| Språk | Invånare |\n| --- | --- |\n| Ryska | 120 |\n| Arabiska | 45 |', [null]],
    [
      'sv',
      '| Språk | Invånare |\n| --- | --- |\n| Ryska | 120 |\n| Arabiska | 45 |\n\nKälla: Statistikcentralen 2024',
      ['section']
    ],
    ['fi', 'Kunnassa on 5 200 asukasta, joista 430 on vieraskielisiä.', [null]],
    ['fi', 'Tilastokeskuksen mukaan kunnassa asui 430 vieraskielistä vuonna 2024.', ['sentence']],
    ['fi', 'Kyselyyn vastasi 120 maahanmuuttajaa.', []],
    ['fi', 'Valmistelu alkoi kolmessa kieli-illassa, joihin saapui 61 muualta muuttanutta asukasta.', []],
    ['fi', 'Kuulemistilaisuuteen tuli 38 vieraskielistä asukasta.', []],
    ['fi', 'Vuonna 2022 kaupunkiin tuli 340 ukrainalaista.', [null]],
    ['sv', 'På diskussionsmötet infann sig 38 invånare med främmande modersmål.', []],
    ['sv', 'År 2022 kom 340 ukrainare till staden.', [null]],
    ['fi', 'Ulkomaalaistaustaisia on 9 prosenttia.', [null]],
    ['fi', 'Tavoitteena on, että 80 % maahanmuuttajista työllistyy.', []],
    ['fi', 'Kuntaan ohjataan vuosittain 20 pakolaista.', []],
    ['fi', 'Kirjastossa on 900 kirjaa vieraille kielille.', []]
  ])('%s: %s', (language, text, sources) => {
    const {figures} = chapterOf('promotion-plan', language, language === 'sv' ? 'Läget' : 'Tilanne', text).said
    expect(figures.map(({source}) => source)).toEqual(sources)
  })
})

describe('follow-up: said at all, by whom, how often', () => {
  it.each<[Language, string, [boolean, boolean, boolean]]>([
    ['sv', 'Programmet följs upp.', [true, false, false]],
    ['sv', 'Uppföljningen sker kontinuerligt.', [true, false, false]],
    ['sv', 'Programmet utvärderas av bildningsnämnden varje höst.', [true, true, true]],
    ['sv', 'Uppföljningen rapporteras årligen till fullmäktige.', [true, false, true]],
    ['sv', 'Ansvarig: integrationskoordinatorn. Uppföljning görs i mars.', [true, true, true]],
    ['sv', 'Styrgruppen möts fyra gånger om året och granskar målen.', [true, true, true]],
    ['sv', 'Välfärdsteamet svarar för uppföljningen.', [true, true, false]],
    ['fi', 'Ohjelmaa seurataan.', [true, false, false]],
    ['fi', 'Ohjelman toteutumista seuraa hyvinvointityöryhmä kahdesti vuodessa.', [true, true, true]],
    [
      'fi',
      'Seurannasta vastaa maahanmuuttokoordinaattori, ja tulokset raportoidaan valtuustolle joka toinen vuosi.',
      [true, true, true]
    ],
    ['fi', 'Toteutumista arvioidaan säännöllisesti.', [true, false, false]],
    ['fi', 'Kunnanhallitus käsittelee seurantaraportin tilinpäätöksen yhteydessä.', [true, true, true]],
    ['fi', 'Seuranta raportoidaan vuosittain kunnanhallitukselle.', [true, false, true]]
  ])('%s: %s', (language, text, told) => {
    const {stated, owner, interval} = chapterOf(
      'promotion-plan',
      language,
      language === 'sv' ? 'Uppföljning' : 'Seuranta',
      text
    ).said.followUp
    expect([stated.length > 0, owner !== null, interval !== null]).toEqual(told)
  })
})

describe('what is a follow-up and what is carried into a plan', () => {
  it.each<[Language, string, string]>([
    ['fi', 'Veturi vie asian oman yksikkönsä käyttösuunnitelmaan.', 'missing'],
    ['fi', 'Valtion ohjelmasta poimittiin kaksi painotusta, joita kaupungissa viedään eteenpäin.', 'missing'],
    [
      'fi',
      'Lain 45 § antaa kaupungille vastuun suunnittelusta; tämä paperi kertoo, mitä sen nojalla tehdään.',
      'missing'
    ],
    ['fi', 'Kotoryhmä käy seurantaluvut läpi maaliskuussa ja lokakuussa.', 'present'],
    ['fi', 'Työryhmä vie seurannan tulokset kaupunginhallitukselle joka kevät.', 'present'],
    ['sv', 'Ansvarig för in saken i sin enhets dispositionsplan.', 'missing'],
    ['sv', 'Gruppen går igenom uppföljningssiffrorna i mars och oktober.', 'present'],
    ['sv', 'Gruppen går igenom ansökningarna varje månad.', 'missing']
  ])('%s: %s', (language, text, status) => {
    const {elements} = chapterOf('promotion-plan', language, language === 'sv' ? 'Övrigt' : 'Muuta', text)
    expect(elements.find(({id}) => id === 'follow-up')?.status).toBe(status)
  })
  it.each<[Language, string, boolean]>([
    ['fi', '- Seurataan tilannetta puolivuosittain', true],
    ['fi', '- Seurataan kävijämääriä kirjastossa', false],
    ['sv', '- Följs upp halvårsvis', true],
    ['sv', '- Eleverna följs av en kurator', false]
  ])('%s, without a subject: %s', (language, text, told) => {
    const {followUp} = chapterOf('promotion-plan', language, language === 'sv' ? 'Framöver' : 'Jatko', text).said
    expect(followUp.stated.length > 0).toBe(told)
    expect(followUp.owner).toBeNull()
  })
})

describe('who follows up', () => {
  it.each<[Language, string, boolean]>([
    ['fi', 'Mittarit käydään läpi joka huhtikuu hyvinvointilautakunnassa.', true],
    ['fi', 'Mittarit käydään läpi joka huhtikuu.', false],
    ['fi', 'Mittarit käydään läpi kunnassa joka huhtikuu.', false],
    ['sv', 'Siffrorna gås igenom varje april i bildningsnämnden.', true],
    ['sv', 'I februari följer koordinatorn upp målen.', true],
    ['sv', 'Målen följs upp i februari.', false]
  ])('%s: %s', (language, text, told) => {
    const heading = language === 'sv' ? 'Uppföljning' : 'Seuranta'
    expect(chapterOf('promotion-plan', language, heading, text).said.followUp.owner !== null).toBe(told)
  })
})

describe('the day of the next review', () => {
  it.each<[Language, string, string | null]>([
    ['fi', 'Ohjelma on ollut käytössä elokuusta 2026, ja sitä päivitetään, kun palvelut muuttuvat.', null],
    ['fi', 'Ohjelman nykyinen versio on tammikuulta 2026, ja ohjelmaa päivitetään jatkuvasti.', null],
    ['fi', 'Ohjelma otettiin käyttöön 1.1.2025 ja sitä päivitetään jatkuvasti.', null],
    ['fi', 'Ohjelma tarkistetaan 1.1.2027 alkaen joka vuosi.', null],
    ['fi', 'Ohjelma tarkistetaan maaliskuussa 2026.', '2026-03-31'],
    ['fi', 'Ohjelma tarkistetaan keväällä ja viimeistään 30.9.2026.', '2026-09-30'],
    ['sv', 'Programmet togs i bruk 1.1.2025 och det uppdateras fortlöpande.', null],
    ['sv', 'Den här versionen gäller från augusti 2026, och programmet uppdateras när någon tjänst ändras.', null],
    ['sv', 'Programmet ses över senast i mars 2026.', '2026-03-31'],
    ['sv', 'Programmet revideras på våren och i oktober 2026.', '2026-10-31']
  ])('%s: %s', (language, text, day) => {
    expect(chapterOf('promotion-plan', language, 'A', text).review.next?.value ?? null).toBe(day)
  })
})
