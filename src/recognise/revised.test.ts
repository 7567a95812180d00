/** A review is bound to what is revised: this document or its list, and no wages, strategies, websites or plans of clients. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {KindId, Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function read(kind: KindId, language: Language, text: string, title: string = 'T') {
  const head = [
    '---',
    `kind: ${kind}`,
    `title: ${title}`,
    `language: ${language}`,
    'municipalities: [Malax]',
    'status: draft',
    '---'
  ]
  const body = `${head.join('\n')}\n\n# T\n\n## ${language === 'sv' ? 'Övrigt' : 'Muuta'}\n\n${text}\n`
  return recognise(parse(body, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
}

describe('what is revised', () => {
  it.each<[Language, string]>([
    ['fi', 'Palkat tarkistetaan joka toinen vuosi.'],
    ['fi', 'Kuntastrategia tarkistetaan neljän vuoden välein.'],
    ['fi', 'Verkkosivut uudistetaan.'],
    ['fi', 'Tervetuloa-opas uudistetaan ja viedään nettiin kuudella kielellä.'],
    ['fi', 'Suunnitelman mukaan palkat tarkistetaan joka toinen vuosi.'],
    ['fi', 'Ohjelman verkkosivut päivitetään keväällä 2028.'],
    ['fi', 'Järjestämissuunnitelman luku on samasta aineistosta, ja luvut tarkistetaan joka toinen vuosi.'],
    ['fi', 'Tervetulo-opas päivitetään, kun ohjelma muuttuu.'],
    ['sv', 'Lönerna ses över vartannat år.'],
    ['sv', 'Kommunstrategin ses över vart fjärde år.'],
    ['sv', 'Lägesbilden uppdateras 2028.'],
    ['sv', 'Enligt planen ses lönerna över vartannat år.'],
    ['sv', 'Välkomstguiden skrivs om 2027.']
  ])('%s, of something else: %s', (language, text) => {
    const {review, elements} = read('promotion-plan', language, text)
    expect(review).toEqual({last: null, next: null, intervalYears: null, stated: null})
    expect(elements.find(({id}) => id === 'review-cycle')?.status).toBe('missing')
  })
  it.each<[Language, string, number | null]>([
    ['fi', 'Ohjelma tarkistetaan joka toinen vuosi.', 2],
    ['fi', 'Suunnitelma hyväksyttiin, ja se tarkistetaan neljän vuoden välein.', 4],
    ['fi', 'Kotoryhmä päivittää toimenpidelistaa kahden vuoden välein.', 2],
    ['fi', 'Johtoryhmä arvioi painopisteet uudelleen, kun strategia muuttuu.', null],
    ['sv', 'Planen godkändes i våras och ses över vart fjärde år.', 4],
    ['sv', 'Styrgruppen reviderar åtgärderna vartannat år.', 2],
    ['sv', 'Halvvägs ser kommunstyrelsen över hela programmet.', null]
  ])('%s, of the document: %s', (language, text, years) => {
    const {review} = read('promotion-plan', language, text)
    expect(review.stated?.value).toBe(text)
    expect(review.intervalYears?.value ?? null).toBe(years)
  })
  it.each<[Language, string, string, boolean]>([
    ['fi', 'Loimaan reittikartta 2026–2029', 'Reittikartta päivitetään kahden vuoden välein.', true],
    ['fi', 'Loimaan reittikartta 2026–2029', 'Loimaan verkkosivut päivitetään kahden vuoden välein.', false],
    ['sv', 'Vägkarta för integration i Malax', 'Vägkartan ses över vartannat år.', true],
    ['sv', 'Tjänstematris 2026–2028', 'Matrisen uppdateras i mars.', true],
    ['sv', 'Tjänstematris 2026–2028', 'Avtalen uppdateras i mars.', false],
    ['sv', 'Vägkarta för integration i Malax', 'I Malax ses lönerna över vartannat år.', false]
  ])('%s, by the name of the document itself, “%s”: %s', (language, title, text, is) => {
    expect(read('promotion-plan', language, text, title).review.stated !== null).toBe(is)
  })
  it.each<[Language, string, boolean]>([
    ['fi', 'Johtava palveluohjaaja korjaa luetteloa aina, kun jokin palvelu vaihtaa tekijää tai loppuu.', true],
    ['fi', 'Muutokset kirjataan ohjelmaan heti, kun palvelu muuttuu.', true],
    ['fi', 'Kuvaukseen tehdään tarvittavat muutokset vuosittain.', true],
    ['fi', 'Luemme tekstin läpi joka maaliskuu, ja korjaamme aiemminkin, jos aukioloajat vaihtuvat.', true],
    ['fi', 'Luemme kirjeen läpi asiakkaan kanssa, ja korjaamme hakemuksen, jos tiedot vaihtuvat.', false],
    ['fi', 'Suunnitelmaa muutetaan, kun asiakkaan tilanne muuttuu.', false],
    ['fi', 'Palvelusihteeri korjaa verkkosivut, kun aukioloajat muuttuvat.', false],
    ['fi', 'Vuokra tarkistetaan, kun laki muuttuu.', false],
    ['sv', 'Servicehandledaren rättar förteckningen när någon tjänst byter ägare eller upphör.', true],
    ['sv', 'Ändringarna förs in i programmet så snart en tjänst ändras.', true],
    ['sv', 'Planen ändras när klientens situation ändras.', false],
    ['sv', 'Webbredaktören rättar webbplatsen när öppettiderna ändras.', false]
  ])('%s, of a description of services: %s', (language, text, stated) =>
    expect(read('integration-programme', language, text).review.stated !== null).toBe(stated)
  )
})
