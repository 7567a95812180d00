/** What a sentence is evidence of: by its subject, its object and what it is about, and not by the word alone. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {lexiconOf} from './lexicon.ts'

const knowledge = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = lexiconOf(knowledge)

/** The element's status in a document of a kind with this body. */
function status(id: string, kind: string, language: 'sv' | 'fi', body: string): string | undefined {
  const name = language === 'sv' ? 'Malax' : 'Alavus'
  const head = `---\nkind: ${kind}\nlanguage: ${language}\nmunicipalities: [${name}]\n---\n`
  const own =
    language === 'sv' ? 'Vi i Malax kommun har skrivit texten.' : 'Me Alavuden kaupungissa kirjoitimme tekstin.'
  const text = `${head}\n# ${language === 'sv' ? 'Malax' : 'Alavus'}\n\n${own}\n\n${body}\n`
  const {elements} = recognise(parse(text, 'x.md'), lexicon, knowledge.packs, '2026-11-21')
  return elements.find((element) => element.id === id)?.status
}

type Case = readonly [element: string, language: 'sv' | 'fi', sentence: string, status: string]

describe('a component of the services', () => {
  it.each<Case>([
    ['final-test', 'fi', 'Kielitaidon päättötestausta ei ole järjestetty.', 'missing'],
    ['final-test', 'fi', '## Päättötestaus\n\nPäättötestausta ei ole toistaiseksi järjestetty.', 'missing'],
    [
      'final-test',
      'fi',
      '| Palvelu | Sisältö | Vastuutaho |\n| --- | --- | --- |\n| Ohjaus | Neuvontaa kirjastossa maanantaisin | Koordinaattori |\n| Päättötestaus | Ei järjestetä toistaiseksi | Opisto |',
      'missing'
    ],
    ['final-test', 'sv', 'Kursen slutar med en sluttestning som läroanstalten ordnar i maj.', 'present'],
    ['integration-plan', 'fi', 'Testin tulos kirjataan kahden viikon kuluessa kotoutumissuunnitelmaan.', 'partial'],
    ['integration-plan', 'fi', 'Kotoutumiskoordinaattori laatii kotoutumissuunnitelman kuukauden kuluessa.', 'present'],
    ['integration-plan', 'sv', 'Resultatet av språktestet antecknas av läraren i integrationsplanen.', 'partial'],
    [
      'integration-plan',
      'sv',
      'Samtalet leder till en integrationsplan. Den skrivs av handledaren inom en månad.',
      'present'
    ],
    ['final-test', 'sv', 'Medborgarinstitutets lärare håller i sluttestningen varje december.', 'present'],
    [
      'integration-plan',
      'fi',
      'Asiakkaalle kerrotaan palveluista ja hänelle laaditaan kotoutumissuunnitelma.',
      'present'
    ],
    ['integration-plan', 'sv', 'Kunden berättar om sitt arbete och handledaren gör integrationsplanen.', 'present'],
    ['integration-plan', 'sv', 'Den som behöver en integrationsplan får den av handledaren inom en månad.', 'present'],
    ['needs-assessment', 'sv', 'Sysselsättningsområdet kallar kunden till bedömningen inom två veckor.', 'present'],
    ['needs-assessment', 'fi', 'Osaamisen ja palvelutarpeen arviointia ei tehdä ilman tulkkia.', 'present'],
    [
      'civic-orientation',
      'sv',
      'Den som har en plan erbjuds plats i samhällsorienteringen, som är 70 timmar.',
      'present'
    ],
    [
      'integration-training',
      'fi',
      'Kunnassa ei ole omaa oppilaitosta, joten kotoutumiskoulutuksen järjestää Sedu.',
      'present'
    ],
    [
      'integration-training',
      'sv',
      'Den som söker arbete får plats i integrationsutbildningen, som Axxell ordnar.',
      'present'
    ],
    ['guidance', 'fi', 'Palveluneuvoja kertoo palveluista ja neuvoo lomakkeissa joka arkipäivä.', 'present'],
    [
      'civic-orientation',
      'fi',
      'Asiakkaalle kerrotaan alkutapaamisessa yhteiskuntaorientaatiosta ja kursseista.',
      'partial'
    ]
  ])('%s (%s): %s', (id, language, sentence, expected) =>
    expect(status(id, 'integration-programme', language, sentence)).toBe(expected)
  )
})

describe('an element of a plan', () => {
  it.each<Case>([
    ['budget-link', 'sv', 'Protokollet anslås på kommunens anslagstavla den 4 mars 2026.', 'missing'],
    ['budget-link', 'sv', 'För åtgärderna anslås 40 000 euro om året.', 'present'],
    ['budget-link', 'fi', 'TA 2026: 32 000 €, hyvinvointipalvelut, TS 2027–28: sama summa', 'present'],
    ['strategic-link', 'fi', 'Kaupunkistrategiassa kotoutumista ei mainita.', 'missing'],
    ['follow-up', 'sv', 'Andel som stannat kvar två år efter ankomsten (egen uppföljning) är 50 %.', 'missing'],
    ['follow-up', 'fi', '## Seuranta\n\n- Koordinaattori → hyvinvointilautakunta tammi + elo', 'present'],
    ['review-cycle', 'sv', 'Fullmäktige har lovat läsa planen bredvid strategin när den uppdateras 2027.', 'missing'],
    ['communication', 'fi', 'Luvuissa kerrotaan asukkaille, miksi juuri nämä toimet valittiin.', 'missing'],
    [
      'good-relations',
      'fi',
      'Vetäjistä koottiin kahdeksan hengen Naapuriraati, joka kokoontuu neljästi vuodessa.',
      'missing'
    ],
    [
      'children-and-youth',
      'fi',
      'Kotona lapsia hoitaville järjestetään kielikurssi kahtena aamuna viikossa.',
      'missing'
    ],
    [
      'children-and-youth',
      'fi',
      'Kotona lapsia hoitaville on kurssi ja koululaisille läksykerho joka torstai.',
      'present'
    ],
    [
      'immigrant-participation',
      'sv',
      'Planen skrevs tillsammans med nio invånare som själva kommit utifrån.',
      'present'
    ],
    [
      'immigrant-participation',
      'sv',
      'På kaffemötet gav 14 personer med vietnamesisk bakgrund sina önskemål.',
      'present'
    ],
    [
      'immigrant-participation',
      'fi',
      'Keväällä 2025 pidettiin viisi keskustelua ukrainaksi, arabiaksi ja selkosuomeksi.',
      'present'
    ],
    ['immigrant-participation', 'fi', 'Kysely 3/2026: 140 vastausta, 5 kieltä', 'present'],
    ['immigrant-participation', 'fi', 'Maahan muuttaneet eivät ole osallistuneet suunnitelman valmisteluun.', 'missing']
  ])('%s (%s): %s', (id, language, sentence, expected) =>
    expect(status(id, 'promotion-plan', language, sentence)).toBe(expected)
  )
})
