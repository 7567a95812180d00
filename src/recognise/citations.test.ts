/** Acts and sections are read as people write them. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const {lexicon: data, packs} = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(data)

function citationsIn(body: string, language: 'sv' | 'fi') {
  const text = `---\nkind: promotion-plan\nlanguage: ${language}\nmunicipalities: [X]\n---\n\n# Plan\n\n${body}\n`
  return recognise(parse(text, 'x.md'), lexicon, packs, '2026-11-21').citations
}

const told = (body: string, language: 'sv' | 'fi') =>
  citationsIn(body, language).map(({act, section, letter, paragraph}) =>
    [
      act ?? '?',
      ...(section === null ? [] : [`${section}${letter ?? ''}${paragraph === null ? '' : `.${paragraph}`}`])
    ].join(' ')
  )

describe('citations', () => {
  it.each([
    ['sv', 'enligt 32 § i lagen om främjande av integration (1386/2010)', ['1386/2010 32']],
    ['sv', 'enligt § 32 i integrationslagen (681/2023)', ['681/2023 32']],
    ['sv', 'enligt 13 § 3 mom. i integrationslagen (681/2023)', ['681/2023 13.3']],
    ['sv', '32 a § i lag 681/2023', ['681/2023 32a']],
    ['sv', '13, 45 och 59 § i lag 681/2023', ['681/2023 13', '681/2023 45', '681/2023 59']],
    ['sv', 'enligt 32–33 § i lag 30.12.2010/1386', ['1386/2010 32', '1386/2010 33']],
    ['sv', 'enligt 32 i integrationslagen (681/2023)', ['681/2023 32']],
    ['sv', '26 § landskapslagen om främjande av integration (ÅFS 2012:74)', ['2012:74 26']],
    ['sv', 'Lagen (681/2023) gäller. Enligt 45 § planerar kommunen.', ['681/2023', '681/2023 45']],
    ['sv', 'enligt 110 § i kommunallagen', ['? 110']],
    ['fi', 'kotoutumisen edistämisestä annetun lain (681/2023) 45 §:ssä', ['681/2023 45']],
    ['fi', 'lain 681/2023 13 §:n 3 momentin mukaan', ['681/2023 13.3']],
    ['fi', 'laki kotoutumisen edistämisestä (30.12.2010/1386), 32 §', ['1386/2010 32']],
    ['fi', 'kotoutumislain (681/2023) 32 :ssä', ['681/2023 32']],
    ['fi', 'lain (681/2023) 13 ja 32 §', ['681/2023 13', '681/2023 32']],
    ['sv', 'enligt 45 § i lag 681/2023 och 110 § i lag 410/2015', ['681/2023 45', '410/2015 110']],
    ['sv', 'enligt 45 § i lag 681/2023 och 46 § samt lag 410/2015', ['681/2023 45', '681/2023 46', '410/2015']],
    ['sv', 'lag 681/2023, 45 §; lag 410/2015, 110 §', ['681/2023 45', '410/2015 110']],
    ['sv', 'enligt lag 681/2023 och 1386/2010 gäller 32 §', ['1386/2010 32', '681/2023']],
    ['sv', 'integrationslagen; kommunallagen (410/2015)', ['?', '410/2015']],
    ['sv', '(681/2023) integrationslagen, 45 §', ['681/2023 45']],
    ['sv', '13–15 § i lag 681/2023', ['681/2023 13', '681/2023 14', '681/2023 15']],
    ['sv', '13–44 § i lag 681/2023', ['681/2023']],
    ['sv', '15–13 § i lag 681/2023', ['681/2023']],
    ['sv', '45 § 1 mom. och 46 § i lag 681/2023', ['681/2023 45.1', '681/2023 46']],
    ['sv', '§ 45 2 mom. i lag 681/2023', ['681/2023 45.2']],
    ['sv', '§§ 45 och 46 i lag 681/2023', ['681/2023 45', '681/2023 46']],
    ['sv', '2 kap. 13 § i lag 681/2023', ['681/2023 13']],
    ['sv', 'förordning 13/2023', ['13/2023']],
    ['sv', 'lagen 1.1.2010/1386', ['1386/2010']],
    ['fi', 'lain 681/2023 45 § ja lain 410/2015 110 §', ['681/2023 45', '410/2015 110']],
    ['fi', 'lain 681/2023 45 §:n 1 momentti ja 46 §', ['681/2023 45.1', '681/2023 46']],
    [
      'fi',
      'Kotoutumislain (681/2023) mukaan suunnitellaan.\n\nKotoutumislain 45 § koskee sitä.',
      ['681/2023', '681/2023 45']
    ]
  ] as const)('%s: %s', (language, body, expected) => {
    expect(told(body, language)).toEqual(expected)
  })

  it.each([
    ['sv', 'Stadsstyrelsen 15.12.2025 § 311 godkände planen.'],
    ['sv', 'Läsåret 2025/2026 var antalet elever (2025: 400).'],
    ['sv', 'Läsåren 2023/24 och 2023/2024, i december 12/2023 och vid mötet 2012:74.'],
    ['fi', 'Tiedot on kerätty 6/2025, ja luku oli 58/100.'],
    ['fi', 'Kaupunginhallitus hyväksyi suunnitelman 9.2.2026 § 37.']
  ] as const)('%s: no act in “%s”', (language, body) => {
    expect(told(body, language)).toEqual([])
  })

  it('stand from section to act, or at the section where the act is far', () => {
    const columns = (body: string) =>
      citationsIn(body, 'sv').map(({place}) => `${place.start.column}–${place.end.column}`)
    expect(columns('enligt 45 § i lag 681/2023')).toEqual(['8–27'])
    expect(columns('lag 681/2023 (integrationslagen) 45 §')).toEqual(['5–38'])
    expect(columns(`lag 681/2023 ${'ord '.repeat(26)}45 §`)).toEqual(['5–122'])
    expect(columns(`lag 681/2023 ${'ord '.repeat(28)}45 §`)).toEqual(['126–130'])
  })

  it('know quotations and the past, and where they stand', () => {
    const [quoted] = citationsIn('Där stod ”enligt 32 § i lag 1386/2010”.', 'sv')
    expect(quoted).toMatchObject({quoted: true, place: {start: {line: 9, column: 18}}})
    expect(citationsIn('Tidigare gällde lag 1386/2010.', 'sv')[0]).toMatchObject({history: true, quoted: false})
  })
})
