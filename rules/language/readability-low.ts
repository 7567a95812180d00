/** The text as a whole is no harder than official texts need to be. */
import {defineRule} from '../../src/rule.ts'

/** Letters from which a word counts as long, as LIX has it. */
const long = 7

export default defineRule({
  id: 'readability-low',
  summary: 'The text as a whole is no harder than official texts need to be',
  severity: 'info',
  kinds: '*',
  options: {sv: 60, fi: 80, words: 150},
  optionsSchema: {
    properties: {
      sv: {type: 'number', minimum: 1, description: 'Highest LIX of a Swedish text.'},
      fi: {type: 'number', minimum: 1, description: 'Highest LIX of a Finnish text.'},
      words: {type: 'integer', minimum: 1, description: 'Shorter texts are not measured.'}
    }
  },
  since: '0.1.0',
  messages: {hard: 'The text is hard to read: its readability index (LIX) is {lix}, where {limit} is the limit set.'},
  why: 'The Local Government Act (410/2015, section 29) asks municipalities for clear language. LIX adds the average length of sentences to the share of words longer than six letters. Finnish compounds and endings raise it, so each language has a limit of its own.',
  remedy:
    'Shorten the longest sentences first, then replace long nouns by verbs: “we follow up” instead of “implementation of follow-up measures”. Move what only experts need to an annex.',
  *check({programme, options, basis}) {
    const prose = programme.sentences.filter(({from, quoted}) => from === 'prose' && !quoted)
    let [words, longWords] = [0, 0]
    for (const {value} of prose) {
      for (const word of value.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []) {
        words++
        if (word.length >= long) longWords++
      }
    }
    if (words < options.words) return
    const lix = Math.round(words / prose.length + 100 * (longWords / words))
    const limit = options[programme.language]
    const demand = basis('plain-language')
    if (lix > limit)
      yield {message: 'hard', at: programme.document.head, data: {lix, limit}, ...(demand && {basis: demand})}
  }
})
