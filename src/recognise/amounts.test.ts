/** The values an indicator holds: where one starts and what is aimed at, however it is written. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {amountsIn} from './amounts.ts'
import {compileLexicon} from './lexicon.ts'

const lexicon = compileLexicon(loadKnowledge(join(import.meta.dirname, '../..')).lexicon)

describe('an indicator holds', () => {
  it.each<[Language, string, string | null, string | null]>([
    ['sv', 'Väntetiden i köerna –20 %.', null, '–20 %'],
    ['fi', 'Jonotusaika -30 %', null, '-30 %'],
    ['sv', '60 deltagare, av dem minst en tredjedel över 65-åringar', null, '60 deltagare'],
    ['fi', 'Kävijöitä yhteensä 90 vuodessa, heistä kolmannes yli 55-vuotiaita.', null, '90 vuodessa'],
    ['fi', 'Ryhmissä vähintään 60 opiskelijaa; lähtökohta 18.', '18', 'vähintään 60 opiskelijaa'],
    ['sv', 'Utgångspunkt 12, mål 30.', '12', '30'],
    ['fi', '6 iltaa/v, 30 huoltajaa/ilta', null, '6 iltaa/v, 30 huoltajaa/ilta'],
    ['sv', '12 grupper, 60 deltagare per år', null, '12 grupper, 60 deltagare per år'],
    ['sv', 'Andel barn: 71 % (2024) → 82 % (2029), informationsresursen Varda', '71 % (2024)', '82 % (2029)'],
    ['sv', 'Andel hushåll: 34 % (2025) → under 28 % (2029), registret', '34 % (2025)', 'under 28 % (2029)'],
    ['sv', 'mobbade i åk 8–9: 14 % → 8 % (Hälsa i skolan 2025, 2029)', '14 %', '8 %'],
    ['sv', 'Mediantiden, 61 dagar (2021) -> högst 30 dagar (2025)', '61 dagar (2021)', 'högst 30 dagar (2025)'],
    ['sv', 'Antal deltagare: 0 (ny) → 40', '0 (ny)', '40'],
    ['sv', 'Antal bostäder: ny verksamhet → 40', 'ny verksamhet', '40'],
    ['sv', 'Andel: 3,1 % → 5,5 %', '3,1 %', '5,5 %'],
    ['sv', 'Skillnaden minskar från 18 till 9 poäng', '18', '9 poäng'],
    ['sv', 'Andelen ökar från dagens 18 % till minst 25 % år 2029', '18 %', 'minst 25 % år 2029'],
    [
      'sv',
      'Minst 40 deltagare/år, varav hälften i arbete (SO:s uppföljning; ny verksamhet)',
      'ny verksamhet',
      'Minst 40 deltagare/år'
    ],
    ['sv', 'Högst 8 veckor (nu 11 veckor)', '11 veckor', 'Högst 8 veckor'],
    ['sv', 'Antal deltagare i kurserna (2025: 46)\nMål 80', '2025: 46', '80'],
    ['sv', 'Andel som löst sitt ärende (enkät, mål 80 %)', null, '80 %'],
    [
      'sv',
      '75 % av personalen har gått kursen före utgången av 2027',
      null,
      '75 % av personalen har gått kursen före utgången av 2027'
    ],
    ['sv', '10 av 10 blanketter testade senast 30.6.2028', null, '10 av 10 blanketter testade senast 30.6.2028'],
    ['sv', 'Antal brott (9 år 2024) halveras', '9 år 2024', 'halveras'],
    [
      'sv',
      'Antal vänfamiljer, 9 (2021) → 30 (2025); andel som bor kvar, 55 % → 75 %',
      '9 (2021); 55 %',
      '30 (2025); 75 %'
    ],
    ['sv', 'Antal deltagare, utgångsläge 12, mål 40', '12', '40'],
    ['sv', 'Andel nya hushåll: ny → 95 %', 'ny', '95 %'],
    ['sv', 'andelen som fått samtal, 0 % år 2022 och 75 % år 2026', '0 % år 2022', '75 % år 2026'],
    ['sv', 'Andelen som får samtal, 2025: 62 %, 2028: 85 %', '2025: 62 %', '2028: 85 %'],
    ['sv', 'elever utan studieplats 30 september: 7 (2025), högst 1 (2029)', '7 (2025)', 'högst 1 (2029)'],
    ['sv', 'Deltagare som når A2.2: minst 20 per år (2025: 9)', '2025: 9', 'minst 20 per år'],
    ['sv', 'Antal deltagare', null, null],
    ['sv', 'Planen godkänd senast 31.12.2027', null, null],
    [
      'fi',
      'keskeyttäneiden osuus (Vipunen) 14 % → alle 8 % vuoteen 2029 mennessä',
      '14 %',
      'alle 8 % vuoteen 2029 mennessä'
    ],
    ['fi', 'Odotusaika keskim. 11 vk → enintään 8 vk', '11 vk', 'enintään 8 vk'],
    ['fi', 'Odotusaika enintään 8 vk (nyt 11 vk)', '11 vk', 'enintään 8 vk'],
    ['fi', '0 → 40 osallistujaa vuodessa, kerhon oma tilasto', '0', '40 osallistujaa vuodessa'],
    ['fi', 'kävijät 1 900 → 5 000/v', '1 900', '5 000/v'],
    ['fi', 'viharikosepäilyt (9 vuonna 2024), tavoitteena puolittaa määrä', '9 vuonna 2024', 'puolittaa määrä'],
    ['fi', 'Mentoroituja (2021: 0, tavoite 30/vuosi)', '2021: 0', '30/vuosi'],
    ['fi', 'asukaskyselyn keskiarvo (2021: 3,9; tavoite 4,2)', '2021: 3,9', '4,2'],
    ['fi', 'Työttömyysaste laskee 19,4 prosentista 14 prosenttiin', '19,4 prosentista', '14 prosenttiin'],
    ['fi', 'Odotusaika 5 viikosta 2 viikkoon', '5 viikosta', '2 viikkoon'],
    ['fi', 'Määrä kasvaa nykyisestä 12:sta 20:een', '12:sta', '20:een'],
    ['fi', 'Osallistujia vähintään 40 (uusi toiminta)', 'uusi toiminta', 'vähintään 40'],
    ['fi', 'Koulutuksen suorittanut 70 % asiakastyötä tekevistä', null, '70 % asiakastyötä tekevistä'],
    ['fi', 'Määrä kaksinkertaistuu (lähtötaso 12)', '12', 'kaksinkertaistuu']
  ])('in %s: %s', (language, text, baseline, target) => {
    expect(amountsIn(text, language, lexicon)).toEqual({baseline, target})
  })
})

describe('a lone value of a year', () => {
  it('is where one starts when the year is past as the period begins, else what is aimed at', () => {
    expect(amountsIn('Antal deltagare (2025: 48)', 'sv', lexicon, '2026-01-01')).toEqual({
      baseline: '2025: 48',
      target: null
    })
    expect(amountsIn('Osallistujia 60 (2029)', 'fi', lexicon, '2026-01-01')).toEqual({
      baseline: null,
      target: '60 (2029)'
    })
  })
})
