/** What is denied, and what only sounds so. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import {affirmed, isDenied} from './denials.ts'
import {compileLexicon} from './lexicon.ts'

const lexicon = compileLexicon(readLexicon(fileURLToPath(new URL('../..', import.meta.url))))
const fi = {language: 'fi', lexicon} as const
const sv = {language: 'sv', lexicon} as const

describe('a sentence that only denies', () => {
  it.each([
    'Kielitaidon päättötestausta ei ole järjestetty.',
    'Päättötestaus puuttuu toistaiseksi.',
    'Kotoutumissuunnitelmia ei ole laadittu.',
    'Maahan muuttaneet eivät ole osallistuneet valmisteluun.',
    'Kaupunki ja hyvinvointialue eivät ole sopineet työnjaosta.',
    'Kaupunkistrategiassa kotoutumista ei mainita.',
    'Ohjelmasta emme ole tiedottaneet.'
  ])('fi: %s', (value) => expect(isDenied(value, fi)).toBe(true))

  it.each([
    'Någon sluttestning ordnas inte.',
    'Sluttestning har ännu inte ordnats i regionen.',
    'Sluttest saknas.',
    'Integrationsplaner har kommunen inte gjort sedan 2024.',
    'Föreningarna har tills vidare inte bjudits in till arbetet.',
    'Ett språktest i slutet finns inte ännu.',
    'Vi har inget sluttest.'
  ])('sv: %s', (value) => expect(isDenied(value, sv)).toBe(true))
})

describe('what sounds like a denial and leaves the thing where it is', () => {
  it.each([
    'Neuvonta ei vaadi ajanvarausta.',
    'Yhteiskuntaorientaatiosta asiakkaalta ei peritä maksua.',
    'Kurssi ei ainoastaan opeta suomea vaan kytkee osallistujat yhdistyksiin.',
    'Orientaatiota ei pidetä omalla kielellä, vaan se tulkataan.',
    'Jos asiakas ei osaa suomea, palvelutarpeen arviointiin tilataan tulkki.',
    'Niille, jotka eivät hae työtä, kotoutumissuunnitelman laatii kunta.',
    'Tavoite ”Kukaan ei jää yksin” on strategiasta.'
  ])('fi: %s', (value) => expect(affirmed(value, fi)).toBe(value))

  it.each([
    'Rådgivningen kräver ingen tidsbokning.',
    'Ingen avgift tas ut för samhällsorienteringen.',
    'Bedömningen görs utan avgift av sysselsättningsområdet.',
    'Kursen är inte bara språkundervisning utan också samhällsorientering.',
    'Om personen inte kan svenska ordnas bedömningen med tolk.',
    'Den som inte söker arbete får sin integrationsplan av kommunen.',
    'Integrationsplanen upphör inte när kunden byter kommun.'
  ])('sv: %s', (value) => expect(affirmed(value, sv)).toBe(value))
})

it('keeps the other clauses', () => {
  expect(affirmed('Sluttest saknas, men läroanstalten ger ett intyg.', sv)).toBe('men läroanstalten ger ett intyg.')
  expect(affirmed('Suunnitelma tehdään vuodeksi, eikä sitä jatketa.', fi)).toBe('Suunnitelma tehdään vuodeksi,')
})

describe('a denial and the reason for it', () => {
  it.each([
    'Kunnassa ei toistaiseksi järjestetä yhteiskuntaorientaatiota, koska osallistujia on ollut liian vähän.',
    'Koska ryhmään ilmoittautui kolme, päättötestausta ei järjestetä.',
    'Testausta ei ole käynnistetty, sillä resurssit on käytetty opetukseen, tulkkaukseen ja matkoihin.',
    'Yhteiskuntaorientaatio on toistaiseksi tauolla.'
  ])('fi: %s', (value) => expect(isDenied(value, fi)).toBe(true))

  it.each([
    'Kommunen ordnar tills vidare ingen samhällsorientering, eftersom deltagarna har varit för få.',
    'Eftersom det har kommit få deltagare erbjuder staden tills vidare ingen samhällsorientering.',
    'Samhällsorientering ordnas inte, för gruppens minimistorlek är tio deltagare.',
    'Samhällsorienteringen ligger på is.'
  ])('sv: %s', (value) => expect(isDenied(value, sv)).toBe(true))

  it('leaves what is done instead', () => {
    expect(affirmed('Orientaatiota ei järjestetä, koska ryhmä on pieni, mutta neuvonta toimii.', fi)).toBe(
      'mutta neuvonta toimii.'
    )
    expect(affirmed('Ingen kurs ordnas, eftersom gruppen är liten, men rådgivningen fungerar.', sv)).toBe(
      'men rådgivningen fungerar.'
    )
    expect(affirmed('Kunta ei järjestä orientaatiota omana toimintana, koska opisto järjestää sen.', fi)).toMatch(
      /^Kunta/
    )
  })
})
