/** What an owner's cell says: somebody, nobody in particular, nobody yet. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import type {OwnerClass} from '../model/programme.ts'
import {classifyOwner} from './owners.ts'
import {lexicon} from './testing.ts'

describe('an owner', () => {
  const ofClass = (language: Language, value: string, joint = false): OwnerClass =>
    classifyOwner(value, {language, lexicon, municipalities: [language === 'sv' ? 'Närpes' : 'Iisalmi'], joint})

  it.each<[OwnerClass, readonly string[]]>([
    ['empty', ['', '–', ' … ']],
    [
      'placeholder',
      ['?', '[namn]', '__', 'Utses senare', 'Öppet', 'Avgörs i höst', 'Diskuteras vidare', 'Kommunspecifikt']
    ],
    [
      'generic',
      [
        ...['Staden', 'Närpes stad', 'Närpes stads enheter', 'Alla', 'Kommunen, årligen', 'Någon av de två'],
        ...['Den som hinner', 'Alla som möter invandrare', 'De som berörs', 'Stadens folk', 'Tjänstemännen'],
        ...['Delat ansvar', 'Ledningen', 'Partnerna', 'Internt']
      ]
    ],
    [
      'placeholder',
      [
        ...['Diskuteras', 'Inte bestämt', 'Ej klart', 'Vet inte än', 'Återkommer', 'Någon annan', 'Ny tjänst'],
        ...['Väntar på rekrytering', 'När tjänsten är besatt', 'Tas upp på nästa möte', 'Fylls i av enheten']
      ]
    ],
    [
      'partly',
      [
        'Staden, biblioteket',
        'Staden (biblioteket)',
        'Alla enheter (främst biblioteket)',
        'Utses senare (biblioteket)',
        'Kommunen; Röda Korset'
      ]
    ],
    [
      'named',
      [
        'Bildningsdirektören',
        'IT',
        'Rektor',
        'rektorerna',
        'Biblioteket och skolan',
        'Biblioteket / skolan',
        'Biblioteket – skolan',
        'Biblioteket, utses senare',
        'Skolan, daghemmet, biblioteket, ungdomsgården, fritiden',
        'Samma tjänsteman som gjorde bedömningen',
        ...['Biblioteket, inte skolan', 'Rektorn när skolan har lov', 'Koordinatorn, ny tjänst', 'Alla rektorer'],
        ...['Den som leder biblioteket', 'Skolans ledning', 'Ledningsgruppen', 'De två språklotsarna', 'Fritid'],
        'Bildningsdirektören ansvarar för att planen följs varje år'
      ]
    ],
    [
      'process',
      [
        'Ansvaret fördelas mellan enheterna när budgeten är klar',
        'Vi kommer överens om detta när behovet är känt',
        'Enheterna kommer överens om vem som gör det (biblioteket)'
      ]
    ]
  ])('is %s in Swedish', (expected, values) => {
    expect(values.filter((value) => ofClass('sv', value) !== expected)).toEqual([])
  })

  it.each<[OwnerClass, readonly string[]]>([
    [
      'placeholder',
      [
        ...['Nimetään myöhemmin', 'Avoin', 'Keskustellaan', 'Palataan', 'Ei päätetty', 'Ei tiedossa', 'Joku muu'],
        ...['Odottaa rekrytointia', 'Kun virka on täytetty', 'Virka täyttämättä', 'Uusi virka', 'Hoidetaan jotenkin']
      ]
    ],
    [
      'generic',
      [
        ...['Kunta', 'Iisalmi', 'Iisalmen kaupunki', 'Kaupunki ja järjestöt', 'Kaikki', 'Jaettu vastuu', 'Johto'],
        ...['Se kuka ehtii', 'Ne joita asia koskee', 'Kaikki, jotka kohtaavat tulijoita', 'Talon väki', 'Virkamiehet']
      ]
    ],
    ['partly', ['Kaupunki (kirjasto)']],
    [
      'named',
      [
        ...['Johtoryhmä', 'Koulun johto', 'Rehtori (ei kesällä)', 'Opettaja, kun koulu on auki', 'Kaikki rehtorit'],
        ...['Koordinaattori, uusi virka', 'Joku kirjaston virkailijoista', 'Vapaa-aika'],
        'Sivistysjohtaja',
        'Kirjasto (kaupunki)',
        'Sivistysjohtaja vastaa siitä että suunnitelmaa seurataan vuosittain'
      ]
    ],
    ['process', ['Sovitaan johtoryhmässä syksyllä kun tarve on selvillä']]
  ])('is %s in Finnish', (expected, values) => {
    expect(values.filter((value) => ofClass('fi', value) !== expected)).toEqual([])
  })

  it('is named by its municipality where there are several', () => {
    expect(['Närpes stad', 'Staden'].map((value) => ofClass('sv', value, true))).toEqual(['named', 'generic'])
    expect(['Iisalmen kaupunki', 'Kunta'].map((value) => ofClass('fi', value, true))).toEqual(['named', 'generic'])
  })
})
