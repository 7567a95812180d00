/** What running text states about hours, referrals, clients, outsourcing, figures and follow-up: sentences as people write them. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {KindId, Language} from '../model/law.ts'
import type {Programme} from '../model/programme.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function read(kind: KindId, language: Language, heading: string, text: string): Programme {
  const head = [
    '---',
    `kind: ${kind}`,
    'title: T',
    `language: ${language}`,
    'municipalities: [Malax]',
    'status: draft',
    '---'
  ]
  const body = `${head.join('\n')}\n\n# T\n\n## ${heading}\n\n${text}\n`
  return recognise(parse(body, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
}

describe('hours of civic orientation', () => {
  it.each<[Language, string, number[]]>([
    ['sv', 'Kursen omfattar 30 timmar och ges på fem språk.', [30]],
    ['sv', 'Kursen är 50 timmar lång.', [50]],
    ['sv', 'Undervisningen är 3 timmar i veckan i tio veckor.', []],
    ['sv', 'Första modulen omfattar 20 timmar, den andra 25 och den tredje 30 timmar.', []],
    ['sv', 'Kursen ges som 45 timmar närundervisning och 25 timmar självstudier.', [70]],
    ['sv', 'Kursen ges som 40 timmar närundervisning och 15 timmar självstudier.', [55]],
    ['sv', 'Kursen omfattar 70 timmar, varav 50 timmar närundervisning.', [70]],
    ['sv', 'Totalt 60 h (40 h närundervisning + 20 h självstudier).', [60]],
    ['sv', '50 h + 24 h = 74 h.', [74]],
    ['sv', 'I kursen ingår ett 12 timmars block om hälsa.', []],
    ['sv', 'Kursen är på 36 h.', [36]],
    ['sv', 'Omfattning: 48 timmar', [48]],
    ['sv', 'Kursen omfattar minst 70 timmar undervisning och självständiga studier.', [70]],
    ['sv', 'Kursens längd är fyrtio timmar.', [40]],
    ['sv', 'Deltagarna får 10 timmar personlig handledning.', []],
    ['fi', 'Kurssin laajuus on 40 tuntia.', [40]],
    ['fi', 'Kurssi kestää 60 tuntia ja se järjestetään kolmella kielellä.', [60]],
    ['fi', 'Opetusta on 6 tuntia viikossa.', []],
    ['fi', 'Kokonaisuus on 72 tuntia, josta lähiopetusta 48 tuntia.', [72]],
    ['fi', 'Lähiopetusta on 40 tuntia ja itsenäistä opiskelua 20 tuntia.', [60]],
    ['fi', 'Lähiopetusta annetaan 50 tuntia ja lisäksi itsenäistä opiskelua 24 tuntia, yhteensä 74 tuntia.', [74]],
    ['fi', 'Kurssi on 30-tuntinen.', [30]],
    ['fi', 'Jakso 1 on 24 tuntia ja jakso 2 on 30 tuntia.', []],
    ['fi', '50 h + 24 h = 74 h', [74]],
    ['fi', '30 tunnin kurssi järjestetään kahdesti vuodessa.', [30]],
    ['fi', 'Laajuus: 35 h', [35]],
    ['fi', 'Vähintään 70 tuntia opetusta ja itsenäistä opiskelua.', [70]],
    ['fi', 'Kurssin kokonaislaajuus on 56 opetustuntia (8 x 7 h).', [56]],
    ['fi', 'Kokonaisuus on kotitehtävineen 45 tuntia.', [45]],
    ['fi', 'Kesto itsenäisine tehtävineen 60 tuntia.', [60]],
    ['fi', 'Lähiopetusta on 45 tuntia ja kotitehtäviin kuluu 30 tuntia.', [75]],
    ['fi', 'Ryhmä kokoontuu syksyllä, ja tunteja kertyy noin 40 tuntia.', [40]],
    ['fi', 'Vierailu kunnantalolle vie 2 tuntia.', []],
    ['sv', 'Kursen är med hemuppgifter 45 timmar lång.', [45]],
    ['sv', 'Hemuppgifterna inräknade blir det 50 timmar.', [50]],
    ['sv', 'Besöket på stadshuset tar 2 timmar.', []]
  ])('%s: %s', (language, text, hours) => {
    const heading = language === 'sv' ? '3 Flerspråkig samhällsorientering' : '3 Monikielinen yhteiskuntaorientaatio'
    const {orientationHours} = read('integration-programme', language, heading, text).said
    expect(orientationHours.map(({value}) => value)).toEqual(hours)
  })

  it('are those of the course, not of another in the same paragraph', () => {
    const text = 'Samhällsorienteringen omfattar 72 timmar. Integrationsutbildningen omfattar 30 timmar i veckan.'
    const {orientationHours} = read('integration-programme', 'sv', 'Kurser', text).said
    expect(orientationHours.map(({value}) => value)).toEqual([72])
  })
})

describe('who receives referrals', () => {
  it.each<[Language, string, boolean]>([
    [
      'sv',
      'Myndigheter som möter en person i behov av integrationstjänster kontaktar Welcome Office, tfn 06 123.',
      true
    ],
    ['sv', 'Den som enligt 9 § 2 mom. tar emot kontakter är integrationsbyrån.', true],
    ['sv', 'Kommunen ska enligt 9 § 2 mom. i lagen utse en mottagare för kontakter från andra myndigheter.', false],
    ['sv', 'Integrationskoordinatorn tar kontakt med andra myndigheter vid behov.', false],
    [
      'sv',
      'Välfärdsområdet, polisen och skolan hänvisar kunder till integrationskoordinatorn, integration@malax.example.',
      true
    ],
    ['sv', 'Remisser: integrationsenheten, integration@malax.example.', true],
    ['sv', 'Kontaktperson för myndigheter är integrationskoordinatorn.', true],
    ['sv', 'Samarbetet med andra myndigheter utvecklas.', false],
    ['sv', 'Hänvisningar till kommunen görs till adressen integration@malax.example.', true],
    ['fi', 'Viranomaiset ohjaavat asiakkaan ottamalla yhteyttä kotoutumispalveluihin, koto@x.example.', true],
    ['fi', 'Kunta nimeää 9 §:n mukaisen yhteydenottojen vastaanottajan.', false],
    ['fi', 'Yhteydenottojen vastaanottajaksi on nimetty maahanmuuttokoordinaattori.', true],
    [
      'fi',
      'Muu viranomainen voi ohjata henkilön kunnan palveluihin lähettämällä viestin osoitteeseen koto@x.example.',
      true
    ],
    ['fi', 'Yhteistyötä muiden viranomaisten kanssa tiivistetään.', false],
    ['fi', 'Yhteydenotot: Kotoutumispalvelut, koto@x.example', true],
    ['fi', 'Ohjaaja ottaa yhteyttä viranomaisiin asiakkaan puolesta.', false],
    [
      'fi',
      'Koulu, poliisi tai hyvinvointialue ilmoittaa palvelujen tarpeessa olevasta henkilöstä kotoutumiskoordinaattorille.',
      true
    ],
    ['fi', 'Kun Migri tai oppilaitos haluaa kertoa muuttajasta, viesti lähetetään osoitteeseen koto@x.example.', true],
    ['fi', 'Koulujen ja lääkärien ilmoitukset ottaa vastaan kotopalvelut.', true],
    ['fi', 'Onko rehtori kohdannut tulijan? Viesti lähetetään osoitteeseen koto@x.example.', true],
    ['fi', 'Lääkäri lähettää ilmoituksen hyvinvointialueelle.', false],
    ['sv', 'Har en läkare träffat på någon? Skicka ett meddelande till Välkomstbyrån (koto@x.example).', true],
    ['sv', 'Anmälningar från skolor och läkare tar Välkomstbyrån emot.', true],
    ['sv', 'Anmälningar till kursen tas emot av medborgarinstitutet, kurs@x.example.', false]
  ])('%s: %s', (language, text, told) => {
    expect(read('promotion-plan', language, 'A', text).said.referral !== null).toBe(told)
  })
})

describe('who serves jobseekers and the others', () => {
  it.each<[Language, string, [boolean, boolean]]>([
    ['sv', 'Sysselsättningsområdet ansvarar för de arbetssökande och kommunen för alla andra.', [true, true]],
    [
      'sv',
      'För registrerade arbetssökande ordnas tjänsterna av arbetskraftsmyndigheten. Integrationskoordinatorn sköter hemmaföräldrar och pensionärer.',
      [true, true]
    ],
    [
      'sv',
      'Kommunen har avtalat att sysselsättningsområdet sköter uppgifterna för alla kunder, både arbetssökande och andra.',
      [true, true]
    ],
    [
      'sv',
      'Arbetslösa arbetssökande kallas av sysselsättningstjänsterna. Den som inte söker jobb tas emot av Welcome Office.',
      [true, true]
    ],
    ['sv', 'Arbetssökande får hjälp av sysselsättningsområdet.', [true, false]],
    ['fi', 'Työnhakijat palvelee työllisyysalue, muut kunnan kotoutumispalvelut.', [true, true]],
    [
      'fi',
      'Työllisyysalue vastaa työnhakijoista. Kotiäidit ja eläkeläiset kuuluvat kunnan maahanmuuttokoordinaattorille.',
      [true, true]
    ],
    [
      'fi',
      'Työvoimaviranomainen vastaa työnhakija-asiakkaista ja kunta niistä, jotka eivät ole työnhakijoina.',
      [true, true]
    ],
    [
      'fi',
      'Kunta on sopinut, että työllisyysalue hoitaa tehtävät kaikkien kotoutuja-asiakkaiden osalta.',
      [true, true]
    ],
    ['fi', 'Työnhakijat ilmoittautuvat Työmarkkinatorilla.', [false, false]]
  ])('%s: %s', (language, text, told) => {
    const {jobseekers, others} = read('integration-programme', language, 'A', text).said.clients
    expect([jobseekers !== null, others !== null]).toEqual(told)
  })
})

describe('public authority handed over', () => {
  it.each<[Language, string, string, number]>([
    ['sv', 'Bedömning', 'Bedömningen köps av företaget Kompetens Ab.', 1],
    ['sv', 'Bedömning', 'Bedömningen görs av tjänsteinnehavaren. Språktestet köps av en läroanstalt.', 0],
    ['sv', 'Integrationsplan', 'Integrationsplanerna görs upp av Röda Korset.', 1],
    ['sv', 'Integrationsplan', 'Planen görs upp av integrationskoordinatorn, och föreningen deltar i samtalet.', 0],
    ['sv', 'Integrationsplan', 'Planen får inte göras av en förening.', 0],
    [
      'sv',
      'Integrationsutbildning',
      'Sysselsättningsområdet köper utbildningen av Optima Ab enligt integrationsplanen.',
      0
    ],
    ['sv', 'Integrationsplan', 'I integrationsplanen antecknas vilka föreningar kunden är med i.', 0],
    ['sv', 'Bedömning', 'Bedömning av kompetens upphandlas som köptjänst.', 1],
    ['sv', 'Bedömning', 'Kommunen köper bedömningarna av Språkbron Ab.', 1],
    ['sv', 'Bedömning', 'Bedömningen av språkkunskaper köps av Språkbron Ab.', 0],
    ['fi', 'Alkuarviointi', 'Osaamisen arviointi ostetaan Kielikeskus Oy:ltä.', 1],
    ['fi', 'Alkuarviointi', 'Arvioinnin tekee viranhaltija, kielitestin Kielikeskus Oy.', 0],
    ['fi', 'Kotoutumissuunnitelma', 'Suunnitelman laatii yhdistyksen työntekijä.', 1],
    ['fi', 'Kotoutumissuunnitelma', 'Kotoutumissuunnitelmaan kirjataan, mihin järjestöihin asiakas ohjataan.', 0],
    ['fi', 'Kotoutumissuunnitelma', 'Kotoutumissuunnitelmien laatiminen on ulkoistettu yritykselle.', 1],
    [
      'fi',
      'Kotoutumissuunnitelma',
      'Suunnitelman laatii virkasuhteinen koordinaattori, järjestöt tukevat sen toteuttamista.',
      0
    ]
  ])('%s: %s: %s', (language, heading, text, count) => {
    expect(read('integration-programme', language, heading, text).said.outsourced).toHaveLength(count)
  })
})

it('a sentence about the plan is about the plan, whatever else its heading names', () => {
  const text = 'Suunnitelmien laatimista on ajateltu ostaa jatkossa järjestöltä ostopalveluna.'
  const {outsourced} = read('integration-programme', 'fi', '2 Palvelutarpeen arviointi ja suunnitelma', text).said
  expect(outsourced.map(({task}) => task)).toEqual(['integration-plan'])
})

describe('the owner of a task that only officials may do', () => {
  const row = (owner: string) =>
    `| Palvelu | Sisältö | Vastuutaho |\n|---|---|---|\n| Palvelutarpeen arviointi | Alkuhaastattelu tulkin kanssa | ${owner} |\n`
  it.each([
    ['Setlementti ry, ostopalvelu', 1],
    ['Monikko Oy, puitesopimus 2026–2028', 1],
    ['Kotoutumistiimi, ostopalvelu Monikko Oy', 0],
    ['Kotoutumistiimin virkasuhteiset asiantuntijat, Monikko Oy', 0],
    ['Ostopalvelu', 0]
  ])('%s', (owner, count) => {
    expect(read('integration-programme', 'fi', 'Palvelut', row(owner)).said.outsourced).toHaveLength(count)
  })
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
    const {figures} = read('promotion-plan', language, language === 'sv' ? 'Läget' : 'Tilanne', text).said
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
    const {stated, owner, interval} = read(
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
    const {elements} = read('promotion-plan', language, language === 'sv' ? 'Övrigt' : 'Muuta', text)
    expect(elements.find(({id}) => id === 'follow-up')?.status).toBe(status)
  })
  it.each<[Language, string, boolean]>([
    ['fi', '- Seurataan tilannetta puolivuosittain', true],
    ['fi', '- Seurataan kävijämääriä kirjastossa', false],
    ['sv', '- Följs upp halvårsvis', true],
    ['sv', '- Eleverna följs av en kurator', false]
  ])('%s, without a subject: %s', (language, text, told) => {
    const {followUp} = read('promotion-plan', language, language === 'sv' ? 'Framöver' : 'Jatko', text).said
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
    expect(read('promotion-plan', language, heading, text).said.followUp.owner !== null).toBe(told)
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
    expect(read('promotion-plan', language, 'A', text).review.next?.value ?? null).toBe(day)
  })
})
