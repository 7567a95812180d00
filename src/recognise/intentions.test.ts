/** What is still to be found out, and what a service finds out of a person. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import {isInquired, onlyInquires} from './intentions.ts'
import {compileLexicon} from './lexicon.ts'

const lexicon = compileLexicon(readLexicon(fileURLToPath(new URL('../..', import.meta.url))))
const fi = {language: 'fi', lexicon} as const
const sv = {language: 'sv', lexicon} as const

describe('a sentence that only finds out how something may be arranged', () => {
  it.each([
    'Kielitaidon päättötestauksen toteuttamistapa selvitetään vuoden 2027 aikana.',
    'Mahdollisuutta järjestää päättötestaus selvitetään.',
    'Kaupunki selvittää vuonna 2027, miten päättötestaus voidaan järjestää.',
    'Neuvontapisteen perustamista harkitaan, jos valtion korvaukset riittävät.',
    'Työllisyysalue kartoittaa vaihtoehtoja testauksen hankkimiseksi.'
  ])('fi: %s', (value) => expect(onlyInquires(value, fi)).toBe(true))

  it.each([
    'Sättet att ordna sluttestningen utreds under år 2027.',
    'Kommunen utreder våren 2027 hur sluttestningen kan ordnas.',
    'Man överväger att öppna en rådgivningspunkt, om statens ersättningar räcker till.'
  ])('sv: %s', (value) => expect(onlyInquires(value, sv)).toBe(true))

  it.each([
    'Alkuhaastattelussa selvitetään asiakkaan osaaminen ja palvelutarve.',
    'Kurssilla selvitetään omalla kielellä, miten suomalaisessa yhteiskunnassa eletään.',
    'Neuvoja auttaa lomakkeissa, ja mahdollisuus lastenhoitoon selvitetään.'
  ])('fi, not: %s', (value) => expect(onlyInquires(value, fi)).toBe(false))

  it.each([
    'Vid startsamtalet utreds kundens kunnande och behov.',
    'Handledaren kartlägger utbildning, yrke och familjesituation.'
  ])('sv, not: %s', (value) => expect(onlyInquires(value, sv)).toBe(false))
})

describe('what is found out', () => {
  it.each([
    ['final-test', 'Kielitaidon päättötestaus selvitetään vuonna 2027.', true],
    ['guidance', 'Neuvonnassa selvitetään asiakkaan kanssa arjen asiat.', false],
    ['integration-plan', 'Kotoutumissuunnitelmaa varten selvitetään asiakkaan tavoitteet.', false],
    ['guidance', 'Neuvoja selvittää asiakkaan asunnon.', false]
  ] as const)('%s in: %s', (id, value, wanted) =>
    expect(isInquired(lexicon.all(`elements/${id}`, 'fi', value), value, fi)).toBe(wanted)
  )

  it('in Swedish, a preposition tells where', () => {
    const value = 'Vid rådgivningen utreds kundens ärenden.'
    expect(isInquired(lexicon.all('elements/guidance', 'sv', value), value, sv)).toBe(false)
    const test = 'Sluttestningen utreds under år 2027.'
    expect(isInquired(lexicon.all('elements/final-test', 'sv', test), test, sv)).toBe(true)
  })
})
