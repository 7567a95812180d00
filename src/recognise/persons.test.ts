/** A Finnish verb in its persons. */
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import {compileLexicon} from './lexicon.ts'
import {bentWords} from './testing.ts'

const {inflection} = readLexicon(join(import.meta.dirname, '../..'))

const verbs = `
  testaa: testaavat testaamme | testi testataan testasi
  arvioi: arvioivat arvioimme arvioit | arvio arviota arvioidaan
  opettaa: opettavat opetamme | opettaja opetus opetan
  kirjoittaa: kirjoittavat kirjoitamme kirjoitat kirjoitatte | kirjoitus
  laatii: laativat laadimme | laatija laatu
  neuvoo: neuvovat neuvomme | neuvoja neuvonta neuvosto
  tekee: tekevät teemme | tekijä
  lukee: lukevat luemme luet | luku
  antaa: antavat annamme | annos
  kertoo: kertovat kerromme | kerta
  lähtee: lähtevät lähdemme | lähde
  kokoontuu: kokoontuvat kokoonnumme | kokous
  tapaa: tapaavat tapaamme | tapa
  kestää: kestävät kestämme | kestävä
  keskustelee: keskustelevat keskustelemme | keskustelu
  jatkuu: jatkuvat jatkumme | jatkuva
  käy: käyvät käymme | käynti
  vie: vievät viemme | vienti
`

it.each(bentWords(verbs))('$word^ is the verb in all persons of the present', ({word, found, others}) => {
  const lexicon = compileLexicon({inflection, groups: {test: [{id: 'verb', words: {fi: [`${word}^`]}}]}})
  const has = (text: string) => lexicon.has('test/verb', 'fi', text)
  expect([word, ...found].filter((form) => !has(form))).toEqual([])
  expect(others.filter(has)).toEqual([])
})
