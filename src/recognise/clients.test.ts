/** Who serves whom, and who may decide: sentences as people write them. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {chapterOf} from './testing.ts'

describe('who serves jobseekers and the others', () => {
  it.each<[Language, string, [boolean, boolean]]>([
    ['sv', 'Sysselsättningsområdet ansvarar för de arbetssökande och kommunen för alla andra.', [true, true]],
    [
      'sv',
      'För registrerade arbetssökande ordnas tjänsterna av arbetskraftsmyndigheten. Integrationskoordinatorn sköter hemmaföräldrar och pensionärer.',
      [true, true]
    ],
    [
      'sv',
      'Kommunen har avtalat att sysselsättningsområdet sköter uppgifterna för alla kunder, både arbetssökande och andra.',
      [true, true]
    ],
    [
      'sv',
      'Arbetslösa arbetssökande kallas av sysselsättningstjänsterna. Den som inte söker jobb tas emot av Welcome Office.',
      [true, true]
    ],
    ['sv', 'Arbetssökande får hjälp av sysselsättningsområdet.', [true, false]],
    ['fi', 'Työnhakijat palvelee työllisyysalue, muut kunnan kotoutumispalvelut.', [true, true]],
    [
      'fi',
      'Työllisyysalue vastaa työnhakijoista. Kotiäidit ja eläkeläiset kuuluvat kunnan maahanmuuttokoordinaattorille.',
      [true, true]
    ],
    [
      'fi',
      'Työvoimaviranomainen vastaa työnhakija-asiakkaista ja kunta niistä, jotka eivät ole työnhakijoina.',
      [true, true]
    ],
    [
      'fi',
      'Kunta on sopinut, että työllisyysalue hoitaa tehtävät kaikkien kotoutuja-asiakkaiden osalta.',
      [true, true]
    ],
    [
      'fi',
      'Kotivanhemmat ja muut, jotka eivät ole työnhakijoina, tulevat kaupungin Tulopisteeseen. Työtä hakevat ovat työllisyysalueen väkeä.',
      [true, true]
    ],
    [
      'fi',
      'Haetko työtä? Silloin sinua auttaa työllisyysalue. Etkö hae työtä? Oletko kotona lasten kanssa? Silloin sinua auttaa maahanmuuttoyksikkö.',
      [true, true]
    ],
    ['fi', 'Etkö hae työtä? Silloin sinua auttaa maahanmuuttoyksikkö.', [false, true]],
    [
      'sv',
      'Är du anmäld som arbetssökande är det sysselsättningsområdet som håller i trådarna. Är du hemma med småbarn, pensionerad eller redan i jobb är det integrationsteamet.',
      [true, true]
    ],
    [
      'sv',
      'Arbetssökande är många.\n\n### Jag söker jobb. Vem pratar jag med?\n\nDu pratar med sysselsättningsområdet.\n\n### Jag är hemma med barn. Vem pratar jag med?\n\nDu pratar med integrationsbyrån.',
      [true, true]
    ],
    ['sv', '| Läge | Bär ansvaret |\n|---|---|\n| Arbetssökande | KSSO |\n| Hemmaförälder | INT |', [true, true]],
    ['fi', 'Työnhakijat ilmoittautuvat Työmarkkinatorilla.', [false, false]],
    ['fi', 'Kotivanhempia on paljon Malaxissa.', [false, false]]
  ])('%s: %s', (language, text, told) => {
    const {jobseekers, others} = chapterOf('integration-programme', language, 'A', text).said.clients
    expect([jobseekers !== null, others !== null]).toEqual(told)
  })
})

describe('public authority handed over', () => {
  it.each<[Language, string, string, number]>([
    ['sv', 'Bedömning', 'Bedömningen köps av företaget Kompetens Ab.', 1],
    ['sv', 'Bedömning', 'Bedömningen görs av tjänsteinnehavaren. Språktestet köps av en läroanstalt.', 0],
    ['sv', 'Integrationsplan', 'Integrationsplanerna görs upp av Röda Korset.', 1],
    ['sv', 'Integrationsplan', 'Planen görs upp av integrationskoordinatorn, och föreningen deltar i samtalet.', 0],
    ['sv', 'Integrationsplan', 'Planen får inte göras av en förening.', 0],
    [
      'sv',
      'Integrationsutbildning',
      'Sysselsättningsområdet köper utbildningen av Optima Ab enligt integrationsplanen.',
      0
    ],
    ['sv', 'Integrationsplan', 'I integrationsplanen antecknas vilka föreningar kunden är med i.', 0],
    ['sv', 'Bedömning', 'Bedömning av kompetens upphandlas som köptjänst.', 1],
    ['sv', 'Bedömning', 'Kommunen köper bedömningarna av Språkbron Ab.', 1],
    ['sv', 'Bedömning', 'Bedömningen av språkkunskaper köps av Språkbron Ab.', 0],
    ['fi', 'Alkuarviointi', 'Osaamisen arviointi ostetaan Kielikeskus Oy:ltä.', 1],
    ['fi', 'Alkuarviointi', 'Arvioinnin tekee viranhaltija, kielitestin Kielikeskus Oy.', 0],
    ['fi', 'Kotoutumissuunnitelma', 'Suunnitelman laatii yhdistyksen työntekijä.', 1],
    ['fi', 'Kotoutumissuunnitelma', 'Kotoutumissuunnitelmaan kirjataan, mihin järjestöihin asiakas ohjataan.', 0],
    ['fi', 'Kotoutumissuunnitelma', 'Kotoutumissuunnitelmien laatiminen on ulkoistettu yritykselle.', 1],
    [
      'fi',
      'Kotoutumissuunnitelma',
      'Suunnitelman laatii virkasuhteinen koordinaattori, järjestöt tukevat sen toteuttamista.',
      0
    ]
  ])('%s: %s: %s', (language, heading, text, count) => {
    expect(chapterOf('integration-programme', language, heading, text).said.outsourced).toHaveLength(count)
  })
})

describe('the owner of a task that only officials may do', () => {
  const row = (owner: string) =>
    `| Palvelu | Sisältö | Vastuutaho |\n|---|---|---|\n| Palvelutarpeen arviointi | Alkuhaastattelu tulkin kanssa | ${owner} |\n`
  it.each([
    ['Setlementti ry, ostopalvelu', 1],
    ['Monikko Oy, puitesopimus 2026–2028', 1],
    ['Kotoutumistiimi, ostopalvelu Monikko Oy', 0],
    ['Kotoutumistiimin virkasuhteiset asiantuntijat, Monikko Oy', 0],
    ['Ostopalvelu', 0]
  ])('%s', (owner, count) => {
    expect(chapterOf('integration-programme', 'fi', 'Palvelut', row(owner)).said.outsourced).toHaveLength(count)
  })
})
