/** How many hours the civic orientation is, among hours of other things. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {chapterOf} from './testing.ts'

describe('hours of civic orientation', () => {
  it.each<[Language, string, number[]]>([
    ['sv', 'Kursen omfattar 30 timmar och ges på fem språk.', [30]],
    ['sv', 'Kursen är 50 timmar lång.', [50]],
    ['sv', 'Undervisningen är 3 timmar i veckan i tio veckor.', []],
    ['sv', 'Första modulen omfattar 20 timmar, den andra 25 och den tredje 30 timmar.', []],
    ['sv', 'Kursen ges som 45 timmar närundervisning och 25 timmar självstudier.', [70]],
    ['sv', 'Kursen ges som 40 timmar närundervisning och 15 timmar självstudier.', [55]],
    ['sv', 'Kursen omfattar 70 timmar, varav 50 timmar närundervisning.', [70]],
    ['sv', 'Totalt 60 h (40 h närundervisning + 20 h självstudier).', [60]],
    ['sv', '50 h + 24 h = 74 h.', [74]],
    ['sv', 'I kursen ingår ett 12 timmars block om hälsa.', []],
    ['sv', 'Kursen är på 36 h.', [36]],
    ['sv', 'Omfattning: 48 timmar', [48]],
    ['sv', 'Kursen omfattar minst 70 timmar undervisning och självständiga studier.', [70]],
    ['sv', 'Kursens längd är fyrtio timmar.', [40]],
    ['sv', 'Deltagarna får 10 timmar personlig handledning.', []],
    ['fi', 'Kurssin laajuus on 40 tuntia.', [40]],
    ['fi', 'Kurssi kestää 60 tuntia ja se järjestetään kolmella kielellä.', [60]],
    ['fi', 'Opetusta on 6 tuntia viikossa.', []],
    ['fi', 'Kokonaisuus on 72 tuntia, josta lähiopetusta 48 tuntia.', [72]],
    ['fi', 'Lähiopetusta on 40 tuntia ja itsenäistä opiskelua 20 tuntia.', [60]],
    ['fi', 'Lähiopetusta annetaan 50 tuntia ja lisäksi itsenäistä opiskelua 24 tuntia, yhteensä 74 tuntia.', [74]],
    ['fi', 'Kurssi on 30-tuntinen.', [30]],
    ['fi', 'Jakso 1 on 24 tuntia ja jakso 2 on 30 tuntia.', []],
    ['fi', '50 h + 24 h = 74 h', [74]],
    ['fi', '30 tunnin kurssi järjestetään kahdesti vuodessa.', [30]],
    ['fi', 'Laajuus: 35 h', [35]],
    ['fi', 'Vähintään 70 tuntia opetusta ja itsenäistä opiskelua.', [70]],
    ['fi', 'Kurssin kokonaislaajuus on 56 opetustuntia (8 x 7 h).', [56]],
    ['fi', 'Kokonaisuus on kotitehtävineen 45 tuntia.', [45]],
    ['fi', 'Kesto itsenäisine tehtävineen 60 tuntia.', [60]],
    ['fi', 'Lähiopetusta on 45 tuntia ja kotitehtäviin kuluu 30 tuntia.', [75]],
    ['fi', 'Ryhmä kokoontuu syksyllä, ja tunteja kertyy noin 40 tuntia.', [40]],
    ['fi', 'Vierailu kunnantalolle vie 2 tuntia.', []],
    ['sv', 'Kursen är med hemuppgifter 45 timmar lång.', [45]],
    ['sv', 'Hemuppgifterna inräknade blir det 50 timmar.', [50]],
    ['sv', 'Besöket på stadshuset tar 2 timmar.', []]
  ])('%s: %s', (language, text, hours) => {
    const heading = language === 'sv' ? '3 Flerspråkig samhällsorientering' : '3 Monikielinen yhteiskuntaorientaatio'
    const {orientationHours} = chapterOf('integration-programme', language, heading, text).said
    expect(orientationHours.map(({value}) => value)).toEqual(hours)
  })

  it('are those of the course, not of another in the same paragraph', () => {
    const text = 'Samhällsorienteringen omfattar 72 timmar. Integrationsutbildningen omfattar 30 timmar i veckan.'
    const {orientationHours} = chapterOf('integration-programme', 'sv', 'Kurser', text).said
    expect(orientationHours.map(({value}) => value)).toEqual([72])
  })
})
