/** Guidance to the writer is known by whom it speaks to; what a text tells its readers is none. */
import {describe, expect, test} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import {compileLexicon} from '../recognise/lexicon.ts'
import {guidanceIn} from './guidance.ts'

const lexicon = compileLexicon(readLexicon('.'))
const found = (text: string, language: 'sv' | 'fi') => {
  const match = guidanceIn(text, lexicon, language)
  return match && text.slice(match.start, match.end)
}

describe('guidance to the writer', () => {
  test.each([
    'Ohje laatijalle: kirjoita tähän lyhyesti, miksi ohjelma on laadittu.',
    'Poista tämä teksti ennen julkaisua.',
    '[Kuvaa tähän, miten palvelu järjestetään kunnassasi.]',
    '[Kuvaa palvelut ja niiden vastuutahot]',
    'Tähän kuvataan yhteistyö hyvinvointialueen ja järjestöjen kanssa.',
    'Kuvaa tässä luvussa, miten kunta järjestää neuvonnan.',
    'Kertokaa, miten kunnassanne kuullaan maahan muuttaneita.',
    'Ohje: kuvaa yhteistyö työvoimaviranomaisen kanssa.',
    'Ohjelman vastuutaho: [Nimetkää yksikkö]',
    'Ohjetekstit poistetaan ennen päätöksentekoa.'
  ])('fi: %s', (text) => expect(found(text, 'fi')).toBe(text))
  test.each([
    'Anvisning till skribenten: skriv kort varför programmet har gjorts upp.',
    'Anvisning: beskriv samarbetet med arbetskraftsmyndigheten.',
    'Ta bort den här texten före publiceringen.',
    'Beskriv här hur rådgivningen är ordnad.',
    '[Här beskrivs tjänsterna]',
    'Här skrivs kommunens mål in.',
    'Berätta hur invandrare hörs i er kommun.',
    'I detta kapitel: [Beskriv samarbetet]',
    'Anvisningarna raderas när texten är klar.'
  ])('sv: %s', (text) => expect(found(text, 'sv')).toBe(text))
  test('a name left open stands where the name is to stand', () => {
    expect(found('Esim. ”Kunta X tekee yhteistyötä seurakunnan kanssa”', 'fi')).toBe('Kunta X')
    expect(found('(kunnan nimi) tarjoaa neuvontaa.', 'fi')).toBe('(kunnan nimi)')
    expect(found('Programmet för X kommun gäller 2026–2029.', 'sv')).toBe('X kommun')
    expect(found('I (kommunens namn) bor 4 000 personer.', 'sv')).toBe('(kommunens namn)')
  })
  test.each([
    'Tähän ohjelmaan on koottu kaupungin palvelut.',
    'Tässä luvussa kuvataan, miten neuvonta on järjestetty.',
    'Tähän on koottu, mitä apua uusi asukas saa.',
    'Kaupunki kuvaa tässä ohjelmassa, mitä se tekee.',
    'Lisää tähän liittyvää tietoa on verkkosivuilla.',
    'Kerro tarvitsevasi tulkkia, kun varaat aikaa.',
    'Tähän kirjataan vuosittain toimenpiteiden toteutuma.',
    'Ohje asiakkaalle: varaa aika puhelimitse.',
    'Kunta tekee yhteistyötä seurakunnan kanssa.',
    'Kielikahvila (kerran viikossa) on avoin kaikille.',
    'Asiakas kuvaa tilanteensa tähän lomakkeeseen.'
  ])('fi: plain text: %s', (text) => expect(found(text, 'fi')).toBeNull())
  test.each([
    'Här beskrivs hur vi arbetar med integration.',
    'Här kan man få råd på sitt eget språk.',
    'Beskrivningen i detta kapitel gäller rådgivningen.',
    'Anvisning: boka tid per telefon.',
    'Hinder för sysselsättning tas bort.',
    'Kommunen beskriver här sina tjänster.',
    'Skriv till oss på webbplatsen.',
    'Läs [bilagan] om målen.'
  ])('sv: plain text: %s', (text) => expect(found(text, 'sv')).toBeNull())
})
