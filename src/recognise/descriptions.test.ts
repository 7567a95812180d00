/** A component is known by what its description holds, whatever it is called, and not by words that tell of others. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import type {Programme} from '../model/programme.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function read(language: Language, text: string): Programme {
  const [name, opening] = language === 'sv' ? ['Malax', 'I Malax finns detta.'] : ['Alavus', 'Alavudella on tämä.']
  const head = `---\nkind: integration-programme\ntitle: T\nlanguage: ${language}\nmunicipalities: [${name}]\nstatus: draft\n---`
  return recognise(
    parse(`${head}\n\n# T\n\n${opening}\n\n## A\n\n${text}\n`, 'test.md'),
    lexicon,
    knowledge.packs,
    '2026-11-21'
  )
}

function statusOf(id: string, language: Language, text: string): string | undefined {
  return read(language, text).elements.find((element) => element.id === id)?.status
}

type Case = [string, Language, string]

describe('a component without its name', () => {
  it.each<Case>([
    [
      'needs-assessment',
      'sv',
      '**Startkaffet.** Den som just flyttat in bjuds på kaffe hos handledaren på kommunkansliet. Vi pratar om jobb man haft, om skolor, om hur det går med läsandet och om barnen, och antecknar vad som känns svårt.'
    ],
    [
      'needs-assessment',
      'fi',
      '**Ensitreffit.** Kun joku muuttaa, ohjaaja varaa hänelle puolitoista tuntia. Juttelemme siitä, mitä töitä ja kouluja on takana, mitä kieliä osataan ja miten perheellä menee.'
    ],
    [
      'integration-plan',
      'sv',
      'Efter kaffet får varje vuxen ett eget häfte där det står vad hen vill bli, vilka kurser som leder dit och när de börjar. Häftet undertecknas av handledaren och kunden.'
    ],
    [
      'integration-plan',
      'fi',
      '- **Vihko.** Asiakas ja ohjaaja täyttävät yhdessä vihon: minne haluan, mitä teen ensin ja milloin. Vihko on voimassa vuoden, ja sen allekirjoittaa viranhaltija.\n- **Muu.** Kesällä on talkoot.'
    ],
    [
      'civic-orientation',
      'sv',
      'På nio lördagar lär man sig om grundlagen, om hur man röstar, om mäns och kvinnors lika rätt, om skatt, hälsovård och högtider. Kursen hålls på thai och ukrainska av institutet.'
    ],
    [
      'civic-orientation',
      'fi',
      'Yhdeksän iltaa arabiaksi ja venäjäksi. Aiheina ovat perustuslaki, äänestäminen, naisten ja miesten tasa-arvo, verotus ja juhlapyhät.'
    ],
    [
      'integration-training',
      'sv',
      'Arbis lär ut svenska fyra dagar i veckan hela läsåret. De som inte kan läsa och skriva har en egen lärare, och i mars är alla tre veckor på en arbetsplats.'
    ],
    [
      'integration-training',
      'fi',
      'Opisto opettaa suomea neljänä päivänä viikossa lukuvuoden ajan. Aakkosista aloittavilla on oma pienryhmä, ja huhtikuussa kaikki ovat työpaikalla.'
    ],
    [
      'guidance',
      'sv',
      'I kommungårdens hall kan man slå sig ner med någon av våra tre rådgivare. De läser brev, ringer läkaren och fyller i blanketter. Öppet vardagar kl. 10–15, ingen tid behövs.'
    ],
    [
      'guidance',
      'fi',
      'Kirjaston alakerrassa istuu kolme neuvojaa. He selittävät kirjeitä, täyttävät lomakkeita ja soittavat lääkäriin. Sisään saa tulla ilman ajanvarausta arkisin.'
    ],
    [
      'final-test',
      'sv',
      'När läsåret är till ända prövar två lärare hur deltagaren klarar att prata, lyssna, läsa och skriva. Hen får ett papper med nivån.'
    ],
    [
      'final-test',
      'fi',
      'Kurssin lopussa kaksi ulkopuolista katsoo, miten osallistuja pärjää puhumisessa, kuuntelemisessa, lukemisessa ja kirjoittamisessa. Todistuksesta näkyy taso.'
    ]
  ])('%s, %s: %s', (id, language, text) => {
    expect(statusOf(id, language, text)).toBe('present')
  })

  it('describes the services where several components are described', () => {
    const text =
      'I slutet av kursen prövar två lärare hur deltagaren klarar att prata, lyssna, läsa och skriva, och ger ett intyg.\n\nArbis lär ut svenska fyra dagar i veckan hela läsåret, tre veckor på en arbetsplats.\n\nRådgivarna läser brev och fyller i blanketter, utan tid på vardagar.'
    expect(statusOf('services-described', 'sv', text)).toBe('present')
  })

  it('is found in a row of a table of services', () => {
    const text =
      '| Tjänst | Innehåll | Ordnas av |\n| --- | --- | --- |\n| Målgången | I slutet av kursen mäts tal, hör, läs och skriv, och nivån skrivs i ett intyg. | Språkskolan |\n| Lekstugan | Lek för barn under tre år. | Folkhälsan |'
    expect(statusOf('final-test', 'sv', text)).toBe('present')
  })
})

describe('something like a component', () => {
  it.each<Case>([
    [
      'needs-assessment',
      'sv',
      'På utvecklingssamtalen går cheferna igenom de anställdas utbildning, yrke och behov av stöd.'
    ],
    [
      'needs-assessment',
      'fi',
      'Iäkkäiden palvelutarpeen arvioinnin tekee hyvinvointialueen asiakasohjaus seitsemän arkipäivän kuluessa.'
    ],
    ['final-test', 'sv', 'När kursen är slut får alla ett intyg över närvaron och fyller i en kursutvärdering.'],
    ['final-test', 'fi', 'Oppilaiden kielikokeessa mitataan lopuksi lukemista ja kirjoittamista.'],
    ['guidance', 'sv', 'Skuldrådgivaren hjälper med räkningar och brev, utan tidsbokning på onsdagar.'],
    ['guidance', 'fi', 'Energianeuvoja vastaa kysymyksiin ja auttaa hakemuksissa arkisin.'],
    ['integration-training', 'sv', 'Personalen går en kurs i finska två dagar i veckan i tio veckor.'],
    [
      'civic-orientation',
      'fi',
      'Bussi ajaa luostarille, ja opas kertoo matkailijoille arabiaksi historiasta, kulttuurista, tavoista ja laeista kaksi tuntia.'
    ],
    [
      'civic-orientation',
      'sv',
      'Enligt lagen ska kursen på eget språk handla om samhället, lagar, rättigheter, jämställdhet och arbetsliv.'
    ]
  ])('is no %s, %s: %s', (id, language, text) => {
    expect(statusOf(id, language, text)).toBe('missing')
  })

  it.each<Case>([
    ['final-test', 'fi', 'Kielitaidon päättötestauksen käytännöistä sovitaan erikseen.'],
    ['needs-assessment', 'sv', 'Bedömningen av kompetens nämns i avtalet, men ingen av dem har satt i gång.'],
    [
      'welfare-region-coordination',
      'sv',
      'Hälsovården och barnskyddet är Österbottens välfärdsområdes sak och inte kommunens.'
    ],
    ['welfare-region-coordination', 'fi', 'Sosiaali- ja terveyspalvelut järjestää Kanta-Hämeen hyvinvointialue.'],
    ['civil-society', 'sv', 'Föreningarna betyder mycket för att man ska börja känna sig hemma i en kommun.']
  ])('is part of %s, %s: %s', (id, language, text) => {
    expect(statusOf(id, language, text)).toBe('partial')
  })
})

describe('who is asked and who is told', () => {
  it.each<Case>([
    [
      'immigrant-participation',
      'sv',
      'I juli delade vi ut frågeblanketter i gästhamnen, och av båtgästerna svarade 212.'
    ],
    [
      'immigrant-participation',
      'fi',
      'Kauppakeskuksen kävijöiltä kysyttiin keväällä, miten keskusta vetää; vastaajia oli 1 040.'
    ],
    ['immigrant-participation', 'sv', 'Inför programmet fick företagen säga sitt: 64 arbetsgivare svarade på enkäten.'],
    ['communication', 'sv', 'Personalen får varje fredag ett nyhetsbrev från kommundirektören.'],
    ['communication', 'fi', 'Johtoryhmän muistiot julkaistaan henkilöstön kanavalla joka perjantai.'],
    ['communication', 'fi', 'Tässä kerrotaan, mitä kunta tarjoaa ihmiselle ensimmäisinä vuosina.'],
    ['civil-society', 'sv', 'Stadens lokaler hyrs ut till alla registrerade föreningar enligt prislistan.']
  ])('is no evidence of %s, %s: %s', (id, language, text) => {
    expect(statusOf(id, language, text)).toBe('missing')
  })

  it.each<Case>([
    ['immigrant-participation', 'sv', 'På våren svarade 40 inflyttade och 12 arbetsgivare på enkäten om tjänsterna.'],
    [
      'immigrant-participation',
      'fi',
      'Paikalla oli 37 asukasta, jotka ovat muuttaneet tänne Irakista; heidän pyynnöstään lisättiin iltaryhmä.'
    ],
    [
      'welfare-region-coordination',
      'fi',
      'Siun soten kuntoutusohjaaja tapaa kotoutumistoimiston joka toinen viikko ja sopii yhteisistä asiakkaista.'
    ]
  ])('is evidence of %s, %s: %s', (id, language, text) => {
    expect(statusOf(id, language, text)).toBe('present')
  })
})
