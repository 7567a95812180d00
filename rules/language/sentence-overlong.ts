/** Sentences can be taken in at one reading. */
import {countWords, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'sentence-overlong',
  summary: 'Sentences can be taken in at one reading',
  severity: 'info',
  kinds: '*',
  options: {words: 40},
  optionsSchema: {
    properties: {
      words: {type: 'integer', minimum: 10, description: 'How many words a sentence of running text may have.'}
    }
  },
  since: '0.1.0',
  messages: {long: 'The sentence has {count} words. Split it, or make a list of it.'},
  why: 'The Local Government Act (410/2015, section 29) asks municipalities for clear language. Many who read these documents do so in their second or third language, and translations come out better from short sentences. Lists and tables are not counted.',
  remedy:
    'Put the main thing in a sentence of its own and the conditions in the next. A chain of things is easier to read as a list.',
  *check({programme, options, basis}) {
    const demand = basis('plain-language')
    for (const {value, from, quoted, place} of programme.sentences) {
      const count = from === 'prose' && !quoted ? countWords(value) : 0
      if (count > options.words) yield {message: 'long', at: place, data: {count}, basis: demand}
    }
  }
})
