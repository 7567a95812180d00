/** Plain sentences about the parts of an integration programme, one or two to a chapter: a part that is told so is there. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function statusOf(language: Language, id: string, heading: string, text: string) {
  const [own, place] =
    language === 'sv'
      ? ['Malax kommun har skrivit häftet.', 'Malax']
      : ['Loimaan kaupunki on kirjoittanut vihkon.', 'Loimaa']
  const head = `---\nkind: integration-programme\ntitle: T\nlanguage: ${language}\nmunicipalities: [${place}]\nstatus: draft\n---\n\n`
  const document = parse(`${head}# T\n\n${own}\n\n## ${heading}\n\n${text}\n`, 'test.md')
  return recognise(document, lexicon, knowledge.packs, '2026-11-21').elements.find((element) => element.id === id)
    ?.status
}

describe('a part', () => {
  it.each<[Language, string, string, string]>([
    ['fi', 'guidance', 'Apua arkeen', 'Luukulla neuvotaan tulijoita kolmella kielellä.'],
    ['fi', 'guidance', 'Apua arkeen', 'Asiakkaita ohjataan ja neuvotaan koko ohjelman ajan.'],
    ['fi', 'guidance', 'Apua arkeen', 'Opastusta annetaan kolmella kielellä.'],
    ['fi', 'guidance', 'Apua arkeen', 'Virkailija neuvoo asiakkaita kirjastossa.'],
    ['fi', 'guidance', 'Apua arkeen', 'Neuvontaa antavat kotopalvelut.'],
    ['fi', 'final-test', 'Lopuksi', 'Kielitaito mitataan koulutuksen lopussa.'],
    ['fi', 'final-test', 'Lopuksi', 'Kielitaito testataan koulutuksen lopussa.'],
    ['fi', 'final-test', 'Lopuksi', 'Koulutus päättyy kielikokeeseen.'],
    ['fi', 'final-test', 'Lopuksi', 'Päättötestit pitää Sedu.'],
    ['fi', 'needs-assessment', 'Alku', 'Kotopalveluissa kartoitetaan, mitä tulija osaa ja mitä hän tarvitsee.'],
    [
      'fi',
      'needs-assessment',
      'Alku',
      'Asiakas saa kirjallisen arvion siitä, mitä hän osaa ja mitä palveluja hän tarvitsee.'
    ],
    ['fi', 'integration-training', 'Kieli', 'Kotoutumiskoulutusta antaa Sedu.'],
    ['fi', 'integration-training', 'Kielen oppiminen', 'Suomea opiskellaan Sedussa viitenä päivänä viikossa.'],
    ['fi', 'civic-orientation', 'Arki', 'Orientaatioryhmät kokoontuvat kansalaisopistolla.'],
    [
      'fi',
      'cooperation-described',
      'Työ',
      'Kunnan ja hyvinvointialueen työntekijät kokoontuvat kerran kuussa ja käyvät läpi yhteiset asiakkaat.'
    ],
    ['fi', 'cooperation-described', 'Työ', 'Kotopalvelut ja Pohteen aikuissosiaalityö pitävät yhteistä vastaanottoa.'],
    ['fi', 'cooperation-described', 'Työ', 'Palvelut järjestetään SPR:n ja Marttojen kanssa.'],
    ['fi', 'cooperation-described', 'Työ', 'Kunta ja SPR:n osasto tekevät tämän yhdessä.'],
    ['fi', 'cooperation-described', 'Työ', 'Ryhmistä sovitaan opiston ja hyvinvointialueen kanssa joka syksy.'],
    ['fi', 'cooperation-described', 'Työ', 'Mukana ovat SPR, Martat ja seurakunta.'],
    [
      'sv',
      'final-test',
      'När kursen är slut',
      'Läraren vid medborgarinstitutet prövar vad var och en kan på svenska, i tal och skrift. Betyget skickas hem.'
    ],
    ['sv', 'final-test', 'Språktestet', 'Kursen slutar med ett test i juni. Läraren rättar det.'],
    ['sv', 'final-test', 'Provet', 'Kursen slutar med ett språktest i juni. Läraren rättar det.'],
    ['sv', 'final-test', 'Svenska', 'Medborgarinstitutet testar deltagarnas svenska i kursens sista vecka.'],
    ['sv', 'final-test', 'Svenska', 'I slutet av kursen gör alla ett prov i svenska. Läraren rättar det.'],
    [
      'sv',
      'final-test',
      'Svenska',
      'Medborgarinstitutet ordnar ett språkprov i kursens sista vecka. Läraren rättar det.'
    ],
    ['sv', 'final-test', 'Hur bra blev det?', 'Deltagarna gör ett nivåtest i slutet av kursen.'],
    ['sv', 'final-test', 'Svenska', 'Kursen avslutas med ett språktest i juni.'],
    ['sv', 'integration-plan', 'Din väg framåt', 'Kunden får en egen plan av integrationshandledaren.'],
    [
      'sv',
      'integration-plan',
      'Din väg framåt',
      'Integrationsenheten skriver en plan med kunden. Den gäller i ett år. Efter sex månader ser vi på den igen.'
    ],
    [
      'sv',
      'civic-orientation',
      'Ditt nya land',
      'Medborgarinstitutet håller 70 timmar om det finländska samhället på dari, engelska och ukrainska. Lagar, skola, vård och arbetsliv ingår.'
    ],
    [
      'sv',
      'civic-orientation',
      'Ditt nya land',
      'Fyra gånger om året startar en samhällskurs på deltagarnas eget språk.'
    ],
    [
      'sv',
      'guidance',
      'Var finns hjälp?',
      'Medborgarkontoret svarar på frågor varje vardag. Blanketter, bostad och skatt är vanligast.'
    ],
    [
      'sv',
      'guidance',
      'Luckan',
      'Luckan på torget är öppen varje vardag och hjälper till med papper och tidsbokningar.'
    ],
    [
      'sv',
      'guidance',
      'Luckan',
      'Medborgarkontoret hjälper till med blanketter, bostad och skatt varje vardag. Rådgivarna talar fyra språk.'
    ],
    ['sv', 'guidance', 'Luckan', 'På servicepunkten finns alltid någon som svarar, också på arabiska.']
  ])('%s %s: %s: %s', (language, id, heading, text) => {
    expect(statusOf(language, id, heading, text)).toBe('present')
  })

  it.each<[Language, string, string, string]>([
    ['fi', 'final-test', 'Kieli', 'Kielitaito testataan koulutuksen alussa, jotta ryhmä on oikea.'],
    ['sv', 'final-test', 'Kieli', 'Ett nivåtest görs i början av kursen.'],
    ['sv', 'final-test', 'Kurser', 'Kursen slutar i juni.'],
    ['fi', 'guidance', 'Opetus', 'Koulussa neuvotaan uudesta aikataulusta.'],
    ['sv', 'guidance', 'Beslut', 'Kommunstyrelsen svarar på frågor från fullmäktige.'],
    ['sv', 'integration-plan', 'Kommunen', 'Kommunen har en egen plan för trafiken.'],
    ['fi', 'integration-plan', 'Kunta', 'Kunnalla on oma suunnitelma liikenteestä.'],
    ['sv', 'civic-orientation', 'Fritid', 'Medborgarinstitutet ordnar en kurs i akvarell på fyra språk, 70 timmar.'],
    ['fi', 'needs-assessment', 'Asuminen', 'Asuntoyhtiö kartoittaa, mitä remonttia talo tarvitsee.'],
    ['fi', 'integration-training', 'Vapaa-aika', 'Kirjastossa luetaan suomea.'],
    ['sv', 'final-test', 'Kurser', 'Det ska utredas om kursen kan avslutas med ett språktest.'],
    ['fi', 'cooperation-described', 'Työ', 'Kunta on väkiluvultaan samaa luokkaa hyvinvointialueen pienimpien kanssa.']
  ])('is not there, %s %s: %s: %s', (language, id, heading, text) => {
    expect(statusOf(language, id, heading, text)).not.toBe('present')
  })
})
