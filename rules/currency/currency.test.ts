/** What is stale and what is not: sentences as people write them, in documents of each kind. */
import {describe, expect, it} from 'vitest'
import {said} from './testing.ts'

describe('Swedish sentences', () => {
  it.each([
    ['Programmet bygger på lagen om främjande av integration (1386/2010).', ['legal-basis-repealed warning']],
    ['Programmet baserar sig på lag 30.12.2010/1386.', ['legal-basis-repealed warning']],
    ['Planen ersätter det tidigare programmet enligt lag 1386/2010.', []],
    ['För gamla ärenden betalas ersättning enligt lag 1386/2010.', []],
    ['Kommunen ska enligt 45 § vartannat år rapportera till NTM-centralen.', ['repealed-duty-cited warning']],
    ['Kommunen rapporterar frivilligt vartannat år till NTM-centralen.', ['stale-authority info']],
    ['Kommunen rapporterar frivilligt till livskraftscentralen vartannat år.', []],
    ['Kommunen ska vartannat år rapportera till fullmäktige.', []],
    ['Enligt lagen är kommunen inte längre skyldig att rapportera till staten vartannat år.', []],
    ['Enligt 48 § i integrationslagen (681/2023) ska kommunen ha en grupp.', ['repealed-duty-cited warning']],
    ['Enligt 48 § i integrationslagen (681/2023) kan kommunen ha en grupp.', []],
    ['Tidigare skulle kommunen enligt 48 § i integrationslagen (681/2023) ha en grupp.', []],
    ['”Kommunen ska enligt 48 § i integrationslagen (681/2023) ha en grupp.”', []],
    ['Enligt 48 § i kommunallagen (410/2015) ska kommunen ha en grupp.', []],
    ['Enligt 48 § i lag 1386/2010 ska kommunen ha en grupp.', ['legal-basis-repealed warning']],
    ['Programmet görs upp enligt § 32 i integrationslagen (681/2023).', ['wrong-section-cited warning']],
    ['Programmet görs upp enligt 32 i integrationslagen (681/2023).', ['wrong-section-cited warning']],
    ['Rådgivningen ordnas av Malax-Korsnäs hälsovårdssamkommun.', ['stale-authority info']],
    ['Rådgivningen ordnas av Svenska Österbottens samkommun för utbildning.', []],
    ['Studier på eget initiativ (32 § i lag 681/2023) kan ingå i integrationsprogrammet.', []],
    ['Integrationsprogrammet (13 § i lag 681/2023) och studierna enligt 32 §.', []],
    ['Avtalet om anvisande till kommun ingås enligt 41 § i lag 681/2023.', ['wrong-section-cited warning']],
    ['Den kalkylerade ersättningen betalas enligt 45 § i lagen (681/2023).', ['wrong-section-cited warning']],
    ['Planen beaktas i budgeten enligt 65 § i kommunallagen (365/1995).', ['budget-reference-stale info']],
    ['Planen beaktas i budgeten enligt 110 § i kommunallagen (410/2015).', []],
    ['I lagen stod ”enligt 65 § i kommunallagen (365/1995)”.', []],
    [
      'Ett godkänt program är en förutsättning för statens kalkylerade ersättningar.',
      ['reimbursement-basis-wrong warning']
    ],
    ['Statens ersättning förutsätter att kommunen har ordnat ett integrationsprogram och har ett avtal.', []],
    ['Personalen får ersättning för resor om programmet förutsätter dem.', []],
    ['Den inledande kartläggningen görs av kommunen.', ['stale-term info']],
    ['Den inledande intervjun görs av kommunen.', []],
    ['Statens program för integrationsfrämjande anger målen.', []],
    ['Program för integrationsfrämjande 2022–2025 har avslutats.', []],
    ['AN-byrån hjälper till.', ['stale-authority info']],
    ['Tidigare hjälpte AN-byrån till.', []],
    ['Till utgången av 2024 hjälpte AN-byrån till.', []],
    ['Invånarna säger att ”AN-byrån är svår att nå”.', []],
    ['KEHA-centret betalar ersättningarna.', []],
    ['Integrationsplanen gäller i sammanlagt högst tre år.', ['stale-fact warning']],
    ['En integrationsplan görs upp. Planen gäller högst tre år.', ['stale-fact warning']],
    ['Planen görs upp inom tre år från det första uppehållstillståndet.', []],
    ['Den här planen gäller i högst tre år.', []],
    ['Ersättning för kvotflyktingar betalas i tre år och för andra i två år.', []],
    ['I Kristinestad erbjuds språkvänner åt alla.', ['foreign-municipality-name warning']],
    ['Kristinestads invånare ska trivas.', ['foreign-municipality-name warning']],
    ['I Hangö ordnas en kurs på finska.', []],
    ['I Vasa ordnas en utbildning.', []],
    ['Tillsammans med Kristinestad ordnar kommunen ett läger. I Kristinestad erbjuds också språkvänner.', []],
    ['Ungdomarna studerar i Närpes eller Kaskö.', []],
    ['I Ingå erbjuds språkvänner.', []],
    ['Alla som bor i Korsholm ska känna sig välkomna.', ['foreign-municipality-name warning']],
    ['I Korsholm ska alla få en vän.', ['foreign-municipality-name warning']],
    ['Korsholms bildningsnämnd går igenom måtten i december.', ['foreign-municipality-name warning']],
    ['Korsholm kommun ordnar språkkafé varje vecka.', ['foreign-municipality-name warning']],
    ['Familjer som bor i Korsholm kan delta i våra kurser.', []],
    ['I Vasa ska en ny förläggning öppnas.', []],
    ['I Korsholm bor i dag 300 personer med ett annat modersmål.', ['foreign-municipality-name warning']],
    ['Närpes är en växande kommun med 9 500 invånare.', ['foreign-municipality-name warning']],
    ['Närpes vill vara en välkomnande kommun.', ['foreign-municipality-name warning']],
    ['Programmet godkändes av fullmäktige i Närpes.', ['foreign-municipality-name warning']],
    ['Ingå har 5 400 invånare. I Korsholm bor 19 000 invånare.', []],
    ['I grannkommunen bor 19 000 invånare, i Närpes bor det 9 500 invånare.', []],
    ['Vi ordnar kursen tillsammans med Korsholms kommun. Alla som bor i Korsholm ska kunna delta.', []]
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected)
  })
})

describe('Finnish sentences', () => {
  it.each([
    ['Ohjelma perustuu lakiin kotoutumisen edistämisestä (1386/2010).', ['legal-basis-repealed warning']],
    ['Suunnitelma korvaa aiemman lain 1386/2010 mukaisen ohjelman.', []],
    ['Neuvonnan järjestää Forssan seudun hyvinvointikuntayhtymä.', ['stale-authority info']],
    ['Neuvonnan järjestää Kainuun sosiaali- ja terveydenhuollon kuntayhtymä.', ['stale-authority info']],
    ['Neuvonnan järjestää Jokilaaksojen koulutuskuntayhtymä.', []],
    ['Kotoutumislain 48 §:n mukaan kunnan on asetettava yhteistyöryhmä.', ['repealed-duty-cited warning']],
    [
      'Kunnan on lain 681/2023 mukaan laadittava monialainen kotoutumissuunnitelma.',
      ['repealed-duty-cited warning', 'stale-term info']
    ],
    ['Kotoutumislain 48 §:n mukaan kunta voi asettaa yhteistyöryhmän.', []],
    ['Aiemmin kotoutumislain 48 §:n mukaan kunnan oli asetettava yhteistyöryhmä.', []],
    ['Kunta raportoi vapaaehtoisesti elinvoimakeskukselle joka toinen vuosi.', []],
    ['Kotoutumisohjelmasta säädetään lain 681/2023 32 §:ssä.', ['wrong-section-cited warning']],
    ['Kotoutumisohjelmasta säädetään lain 681/2023 13 §:ssä ja omaehtoisesta opiskelusta 32 §:ssä.', []],
    [
      'Ohjelmasta säädetään kotoutumisen edistämisestä annetun lain (681/2023) 32 ja 33 §:ssä.',
      ['wrong-section-cited warning']
    ],
    ['Kuntalain (365/1995) 65 §:n mukaan ohjelma otetaan huomioon talousarviossa.', ['budget-reference-stale info']],
    [
      'Valtuuston hyväksymä ohjelma on valtion laskennallisten korvausten edellytys.',
      ['reimbursement-basis-wrong warning']
    ],
    ['Valtion korvauksen edellytyksenä on järjestetty kotoutumisohjelma ja sopimus.', []],
    ['Alkukartoitukseen ohjataan kaikki.', ['stale-term info']],
    ['Alkuhaastatteluun ohjataan kaikki.', []],
    ['Kuntaan osoittamisesta sovitaan erikseen.', ['stale-term info']],
    ['Valtion kotouttamisohjelmassa on viisi tavoitetta.', ['stale-term info']],
    ['ELY-keskuksen kanssa sovitaan paikoista.', ['stale-authority info']],
    ['Elinvoimakeskuksen kanssa sovitaan paikoista.', []],
    ['Kunnassa toimi silloinen TE-toimisto.', []],
    ['Kotoutumissuunnitelma on voimassa enintään kolme vuotta.', ['stale-fact warning']],
    ['Kotoutumissuunnitelma laaditaan kolmen vuoden kuluessa oleskeluluvasta.', []],
    ['Kotoutumissuunnitelma tarkistetaan vuoden välein.', ['stale-fact warning']],
    ['Kotoutumissuunnitelma tarkistetaan vähintään puolen vuoden välein.', []],
    ['Puolangan kunnassa annetaan opetusta.', ['foreign-municipality-name warning']],
    ['Puolangalla toimii kielikahvila.', ['foreign-municipality-name warning']],
    ['Jokaisen Inkoossa asuvan pitää tuntea olonsa tervetulleeksi.', ['foreign-municipality-name warning']],
    ['Inkoossa jokainen voi oppia suomea.', ['foreign-municipality-name warning']],
    ['Inkoon sivistyslautakunta käy mittarit läpi.', ['foreign-municipality-name warning']],
    ['Inkoossa asuvat opiskelijat kulkevat junalla.', []],
    ['Uudenkaupungin asukkaat osallistuvat.', ['foreign-municipality-name warning']],
    ['Raision kaupunginvaltuusto hyväksyi ohjelman.', ['foreign-municipality-name warning']],
    ['Inkoossa asuu 610 vieraskielistä asukasta.', ['foreign-municipality-name warning']],
    ['Raisio on kasvava kaupunki.', ['foreign-municipality-name warning']],
    ['Raisio haluaa olla kaupunki, johon on helppo asettua.', ['foreign-municipality-name warning']],
    ['Somerolla asuu 8 500 asukasta. Inkoossa asuu 5 400 asukasta.', []],
    ['Tampereen seudun työllisyysalue auttaa.', []],
    ['Salossa toimii ammattiopisto, jossa opiskellaan.', []],
    ['Anna Salo vastaa neuvonnasta.', []],
    ['Kuopion kaupungin kanssa tehdään yhteistyötä.', []],
    ['Nuoret lähtevät Joensuuhun.', []],
    ['Kuten Puolangan kunnassa, kokeillaan kielikahvilaa.', []],
    ['Somerolla toimii kielikahvila.', []]
  ])('%s', (body, expected) => {
    expect(said(body, {language: 'fi'})).toEqual(expected)
  })
})
