/** What is stale and can be mended. */
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/fix/apply.ts'
import {type Case, messagesOf, textOf} from './testing.ts'

describe('what can be mended', () => {
  const row = (owner: string) =>
    `| Mål | Åtgärd | Ansvarig | Mätare |\n| - | - | - | - |\n| Arbete | Kurs | ${owner} | 30 år 2027 |`
  const rivi = (owner: string) =>
    `| Tavoite | Toimenpide | Vastuutaho | Mittari |\n| - | - | - | - |\n| Työ | Kurssi | ${owner} | 30 vuonna 2027 |`
  const mended = (body: string, of?: Case) => {
    const text = textOf(body, of)
    const edits = messagesOf(body, of).flatMap(({fix}) => {
      expect(fix?.kind ?? 'suggestion').toBe('suggestion')
      return fix?.edits ?? []
    })
    return applyEdits(text, edits).split('\n').slice(11, -1).join('\n')
  }

  it.each([
    [row('NTM-centralen i Österbotten'), row('Livskraftscentralen i Österbotten')],
    [row('Biblioteket, NTM-centralen'), row('Biblioteket, livskraftscentralen')],
    [row('I samråd med **AN-byrån**'), row('I samråd med **arbetskraftsmyndigheten**')],
    [row('**Regionförvaltningsverket**'), row('**Tillstånds- och tillsynsverket**')],
    [row('Socialnämnden'), row('Socialnämnden')],
    ['Kursen ordnas av NTM-centralen.', 'Kursen ordnas av NTM-centralen.'],
    [
      'Programmet görs upp enligt § 32 i integrationslagen (681/2023).',
      'Programmet görs upp enligt § 45 i integrationslagen (681/2023).'
    ],
    [
      'Programmet görs upp enligt § 32 1 mom. i integrationslagen (681/2023).',
      'Programmet görs upp enligt § 32 1 mom. i integrationslagen (681/2023).'
    ],
    [
      'Planeringen av integrationen följer 45 § i lag 1386/2010.',
      'Planeringen av integrationen följer 45 § i lag 681/2023.'
    ],
    [
      'Planen beaktas i budgeten enligt 65 § i kommunallagen (365/1995).',
      'Planen beaktas i budgeten enligt 110 § i kommunallagen (410/2015).'
    ],
    [
      'Planen beaktas i budgeten enligt 65 § i kommunallagen.',
      'Planen beaktas i budgeten enligt 110 § i kommunallagen.'
    ]
  ])('%s', (before, after) => {
    expect(mended(before)).toBe(after)
  })

  it.each([
    [rivi('Pohjanmaan ELY-keskus'), rivi('Pohjanmaan elinvoimakeskus')],
    [rivi('ELY-keskuksen asiantuntija'), rivi('Elinvoimakeskuksen asiantuntija')],
    [rivi('Sivistystoimi yhdessä TE-toimiston kanssa'), rivi('Sivistystoimi yhdessä työvoimaviranomaisen kanssa')],
    [rivi('Kirjasto<br>TE-toimisto'), rivi('Kirjasto<br>Työvoimaviranomainen')],
    [
      'Kotoutumisohjelmasta säädetään lain 681/2023 32 §:ssä.',
      'Kotoutumisohjelmasta säädetään lain 681/2023 13 §:ssä.'
    ],
    [
      'Kuntalain (365/1995) 65 §:n mukaan ohjelma otetaan huomioon talousarviossa.',
      'Kuntalain (410/2015) 110 §:n mukaan ohjelma otetaan huomioon talousarviossa.'
    ]
  ])('%s', (before, after) => {
    expect(mended(before, {language: 'fi'})).toBe(after)
  })
})
