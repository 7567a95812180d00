/** The text as a whole is no harder than official texts need to be. */
import {defineRule, grouped, type Sentence} from '../../src/rule.ts'

/** Letters from which a word counts as long, as LIX has it. */
const long = 7
/** A shorter paragraph is measured only where there is no longer one. Unit: words. */
const paragraph = 20

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
  messages: {
    hard: 'The text as a whole is hard to read: its readability index (LIX) is {lix}, where {limit} is the limit set. This paragraph is the hardest ({worst}).'
  },
  why: 'The Local Government Act (410/2015, section 29) asks municipalities for clear language. LIX adds the average length of sentences to the share of words longer than six letters. Finnish compounds and endings raise it, so each language has a limit of its own.',
  remedy:
    'Shorten the longest sentences first, then replace long nouns by verbs: “we follow up” instead of “implementation of follow-up measures”. Move what only experts need to an annex.',
  *check({programme, options, basis}) {
    const prose = programme.sentences.filter(({from, quoted}) => from === 'prose' && !quoted)
    const whole = measure(prose)
    const limit = options[programme.language]
    if (whole.words < options.words || whole.lix <= limit) return
    const paragraphs = [...grouped(prose, ({text}) => text)].map(([{place}, own]) => ({place, ...measure(own)}))
    const full = paragraphs.filter(({words}) => words >= paragraph)
    const worst = (full.length > 0 ? full : paragraphs).reduce((one, other) => (other.lix > one.lix ? other : one))
    const demand = basis('plain-language')
    const data = {lix: whole.lix, limit, worst: worst.lix}
    yield {message: 'hard', at: worst.place, data, basis: demand}
  }
})

/** The readability index: average length of the sentences and percentage of long words. */
function measure(sentences: readonly Sentence[]): {readonly words: number; readonly lix: number} {
  const words = sentences.flatMap(({value}) => value.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
  const share = words.filter((word) => word.length >= long).length / Math.max(1, words.length)
  return {words: words.length, lix: Math.round(words.length / sentences.length + 100 * share)}
}
