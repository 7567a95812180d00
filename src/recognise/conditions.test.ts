/** What hangs on the municipality's own money, post or decision, and what on a client's need or on the course of things. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import {hangingIn, isHanging} from './conditions.ts'
import {compileLexicon} from './lexicon.ts'

const lexicon = compileLexicon(readLexicon(fileURLToPath(new URL('../..', import.meta.url))))
const fi = {language: 'fi', lexicon} as const
const sv = {language: 'sv', lexicon} as const
const partsOf = (value: string, context: typeof fi | typeof sv) =>
  hangingIn(value, context).map(({start, end}) => value.slice(start, end).trim())

describe('what hangs on money, a post, a project or a permission', () => {
  it.each([
    ['Jos avustus saadaan, kurssi alkaa elokuussa.', 'Jos avustus saadaan, kurssi alkaa elokuussa.'],
    ['Kurssi alkaa elokuussa, mikäli virka täytetään.', 'Kurssi alkaa elokuussa, mikäli virka täytetään.'],
    [
      'Ryhmä kokoontuu tiistaisin, ja jos rahat riittävät, myös torstaisin.',
      'ja jos rahat riittävät, myös torstaisin.'
    ],
    [
      'Piste on auki, mutta toinen avataan vasta, kun määräraha on myönnetty.',
      'mutta toinen avataan vasta, kun määräraha on myönnetty.'
    ],
    [
      'Jos hanke hyväksytään, palkataan ohjaaja, mutta neuvonta on auki jo nyt.',
      'Jos hanke hyväksytään, palkataan ohjaaja,'
    ],
    [
      'Kurssi pidetään sillä ehdolla, että avustus myönnetään.',
      'Kurssi pidetään sillä ehdolla, että avustus myönnetään.'
    ],
    ['Rahoituksen varmistuttua kurssi alkaa.', 'Rahoituksen varmistuttua kurssi alkaa.'],
    ['Kuka testaa, sitä ei ole sovittu.', 'Kuka testaa, sitä ei ole sovittu.'],
    ['Työnjaosta keskustellaan vielä.', 'Työnjaosta keskustellaan vielä.'],
    ['On ehdotettu, että kurssi alkaa elokuussa.', 'On ehdotettu, että kurssi alkaa elokuussa.']
  ])('fi: %s', (value, part) => expect(partsOf(value, fi)).toEqual([part]))

  it.each([
    [
      'Om bidrag i form av statsunderstöd beviljas ordnas kursen.',
      'Om bidrag i form av statsunderstöd beviljas ordnas kursen.'
    ],
    ['Kursen hålls på fem språk ifall projektet godkänns.', 'Kursen hålls på fem språk ifall projektet godkänns.'],
    [
      'Luckan är öppen varje dag, och om pengarna räcker, också på kvällen.',
      'och om pengarna räcker, också på kvällen.'
    ],
    ['Beviljas pengar öppnas en lucka till.', 'Beviljas pengar öppnas en lucka till.'],
    [
      'Kursen hålls under förutsättning, att nämnden anvisar medel.',
      'Kursen hålls under förutsättning, att nämnden anvisar medel.'
    ],
    [
      'Provet ordnas först när fullmäktige har beviljat anslag.',
      'Provet ordnas först när fullmäktige har beviljat anslag.'
    ],
    ['Hur provet ordnas avgörs av nämnden.', 'Hur provet ordnas avgörs av nämnden.'],
    ['Det har föreslagits att Axxell testar alla.', 'har föreslagits att Axxell testar alla.'],
    ['Arbetsgruppen föreslog att kursen köps.', 'föreslog att kursen köps.']
  ])('sv: %s', (value, part) => expect(partsOf(value, sv)).toEqual([part]))
})

describe('what is promised all the same', () => {
  it.each([
    'Jos terveys mietityttää, ohjaaja kutsuu hoitajan mukaan.',
    'Kun arvio on tehty, laaditaan suunnitelma.',
    'Jos asiakkaalle myönnetään avustus, ohjaaja auttaa tilityksessä.',
    'Kun talousarvio on hyväksytty, mittarit tarkistetaan.',
    'Kun hanke hyväksytään, siitä tiedotetaan.',
    'Jos yhdistys saa avustuksen, se raportoi siitä.',
    'Neuvonta jatkuu, vaikka hankkeen rahoitus päättyi.',
    'Asukkaat ehdottivat, että piste muuttaa kirjastoon, ja näin tehtiin.',
    'Suunnitelmasta keskustellaan vielä asiakkaan kanssa.',
    'Miten etenen?'
  ])('fi: %s', (value) => expect(partsOf(value, fi)).toEqual([]))

  it.each([
    'Om kunden behöver tolk bokar handledaren en.',
    'Information om projektet finns på webbplatsen, och anslaget fås årligen.',
    'När bedömningen är gjord skrivs planen.',
    'När budgeten har godkänts ses mätarna över.',
    'Om en förening beviljas understöd håller den språkkafé.',
    'Handledaren berättar om hur pengar beviljas.',
    'Beslut om finansiering fås i maj.',
    'Invånarna föreslog att luckan flyttas, och det blev så.',
    'Nämnden beslutar om de medel som beviljas.'
  ])('sv: %s', (value) => expect(partsOf(value, sv)).toEqual([]))
})

it('is asked place by place', () => {
  const value = 'Neuvonta on auki arkisin, ja jos rahoitus saadaan, ohjaus aloitetaan.'
  const places = ['Neuvonta', 'ohjaus'].map((word) => ({
    start: value.indexOf(word),
    end: value.indexOf(word) + word.length
  }))
  expect(isHanging(places, value, fi)).toBe(false)
  expect(isHanging(places.slice(1), value, fi)).toBe(true)
  expect(isHanging([], value, fi)).toBe(false)
})
