/** The notation of the lexicon means what it says, and each concept finds its hits and leaves its misses alone. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readLexicon} from '../knowledge/lexicon.ts'
import type {Inflection} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {compileLexicon} from './lexicon.ts'

const languages: readonly Language[] = ['sv', 'fi']
const plain: Inflection = {
  endings: ['en', 'arna', 'Vn'],
  stems: [
    {end: 'a', becomes: ['a', 'or']},
    {end: 'ntV', becomes: ['ntV', 'nnV']}
  ]
}

/** A lexicon of one concept, `test/word`, with these words in Swedish. */
function lexiconOf(...entries: readonly string[]) {
  return compileLexicon({inflection: {sv: plain, fi: plain}, groups: {test: [{id: 'word', words: {sv: entries}}]}})
}

describe('the notation', () => {
  it.each([
    ['a word alone', 'barn', ['barn', 'Barn och unga', 'små barn,', '(barn)', 'BARN'], ['barnen', 'småbarn', 'barn2']],
    ['* after: any letters follow', 'barn*', ['barnen', 'barn', 'Barnskydd'], ['småbarn']],
    ['* before: any letters precede', '*barn', ['småbarn', 'barn', 'EU-barn'], ['barnet']],
    ['* on both sides', '*barn*', ['småbarnspedagogik'], ['barbord']],
    ['~: an ending may follow', 'mål~', ['mål', 'målen', 'målarna'], ['måltid', 'delmål']],
    ['~: stems change as the end of the word says', 'skola~', ['skola', 'skolor', 'skoloren'], ['skolgång', 'skol']],
    ['~: V is the last vowel', 'kunta~', ['kunta', 'kunna', 'kuntaan', 'kunnaan'], ['kuntaon', 'kuntoon', 'kunno']],
    ['* and ~ together', '*barn~', ['småbarnen'], ['barnslig']],
    [
      'a space: later in the same sentence',
      'följer upp',
      ['följer upp', 'vi följer varje år målen upp i nämnden'],
      ['upp följer', 'följer. Upp', `följer ${'x'.repeat(90)} upp`]
    ],
    ['_: the next word', 'röda_korset', ['Röda Korset', 'röda\n korset'], ['röda stora korset']],
    ['signs mean themselves', 'mom.', ['2 mom.'], ['moms']],
    ['letters with marks are letters', 'åtgärd', ['en åtgärd till'], ['åtgärda', 'motåtgärd']]
  ])('%s', (_, entry, hits, misses) => {
    const lexicon = lexiconOf(entry)
    expect(hits.filter((text) => !lexicon.has('test/word', 'sv', text))).toEqual([])
    expect(misses.filter((text) => lexicon.has('test/word', 'sv', text))).toEqual([])
  })

  it('tells where the words stand, without overlaps', () => {
    const lexicon = lexiconOf('barn', 'barn*')
    expect(lexicon.all('test/word', 'sv', 'Barn och barnen')).toEqual([
      {start: 0, end: 4},
      {start: 9, end: 15}
    ])
    expect(lexicon.find('test/word', 'sv', 'små barn')).toEqual({start: 4, end: 8})
    expect(lexicon.find('test/word', 'sv', 'vuxna')).toBeNull()
  })

  it('finds nothing in a language without words, and throws for a concept nobody wrote', () => {
    expect(lexiconOf('barn').has('test/word', 'fi', 'barn')).toBe(false)
    expect(() => lexiconOf('barn').has('test/other', 'sv', 'barn')).toThrow(/test\/other/)
  })

  it('keeps places right behind spaces, line ends and blanks of other kinds', () => {
    const lexicon = lexiconOf('barn', 'röda_korset')
    const placesIn = (text: string) =>
      lexicon.all('test/word', 'sv', text).map(({start, end}) => text.slice(start, end))
    expect(placesIn('  Barn  och\n barn\u00a0barn ')).toEqual(['Barn', 'barn', 'barn'])
    expect(placesIn('vid röda\u00a0korset, Röda  Korset')).toEqual(['röda\u00a0korset', 'Röda  Korset'])
  })

  it('finds an entry of several words whichever of them is rare, and in its order only', () => {
    const lexicon = lexiconOf('kommun följer upp', 'kommun följer_målen', 'kommun prövar')
    const isNamed = (text: string) => lexicon.has('test/word', 'sv', text)
    expect(['kommun följer upp', 'kommun följer målen', 'kommun som prövar'].filter(isNamed)).toHaveLength(3)
    expect(['upp kommun följer', 'kommun följer ej målen', 'prövar kommun', 'kommun följer'].filter(isNamed)).toEqual(
      []
    )
  })

  it('asks for one of several concepts at once', () => {
    const concept = (id: string) => ({id, words: {sv: [id]}})
    const many = Array.from({length: 70}, (_, index) => `ord${index}`)
    const lexicon = compileLexicon({inflection: {sv: plain, fi: plain}, groups: {g: many.map(concept)}})
    const some = ['g/ord0', 'g/ord31', 'g/ord64']
    expect(many.filter((word) => lexicon.hasAny(some, 'sv', `ett ${word}`))).toEqual(['ord0', 'ord31', 'ord64'])
    expect(lexicon.hasAny([], 'sv', 'ord0')).toBe(false)
    expect(() => lexicon.hasAny(['g/none'], 'sv', 'ord0')).toThrow(/g\/none/)
    expect(lexicon.named('g', 'sv', 'ord69 ord31 ord2')).toEqual(['ord2', 'ord31', 'ord69'])
    expect(lexicon.mentioned('g', 'sv', 'ord69 ord2')).toEqual([
      {id: 'ord69', start: 0, end: 5},
      {id: 'ord2', start: 6, end: 10}
    ])
  })

  it('names the concepts of a group that a text names', () => {
    const concept = (id: string) => ({id, words: {sv: [id]}})
    const lexicon = compileLexicon({inflection: {sv: plain, fi: plain}, groups: {g: ['b', 'a', 'c'].map(concept)}})
    expect(lexicon.named('g', 'sv', 'a b')).toEqual(['b', 'a'])
    expect(lexicon.group('g')).toEqual(['b', 'a', 'c'])
  })
})

const data = readLexicon(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(data)
const concepts = Object.entries(data.groups).flatMap(([group, list]) => list.map((concept) => ({group, ...concept})))
const evident = concepts.filter(({hits, misses}) => hits ?? misses)

describe('rules/lexicon', () => {
  it('brings evidence', () => {
    const examples = evident.flatMap(({hits, misses}) => [...Object.values(hits ?? {}), ...Object.values(misses ?? {})])
    expect(examples.flat().length).toBeGreaterThan(20)
  })

  it('holds words that can be found: signs stand at the ends of a word, letters are composed', () => {
    const word = /^(\*?[^*~^]+[*~^]?|\*)$/u
    const odd = concepts.flatMap(({group, id, words}) => {
      const entries = Object.values(words).flat()
      const wrong = entries.filter(
        (entry) => entry !== entry.normalize('NFC') || !entry.split(/[ _]/).every((part) => word.test(part))
      )
      return entries.length === 0 ? [`${group}/${id}: no words`] : wrong.map((entry) => `${group}/${id}: “${entry}”`)
    })
    expect(odd).toEqual([])
  })

  it.each(evident)('$group/$id', ({group, id, hits, misses}) => {
    for (const language of languages) {
      const has = (text: string) => lexicon.has(`${group}/${id}`, language, text)
      expect((hits?.[language] ?? []).filter((text) => !has(text))).toEqual([])
      expect((misses?.[language] ?? []).filter(has)).toEqual([])
    }
  })
})
