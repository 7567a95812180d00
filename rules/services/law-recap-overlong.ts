/** Retold legislation takes little room. */
import {countWords, defineRule, type Section, type Sentence} from '../../src/rule.ts'

export default defineRule({
  id: 'law-recap-overlong',
  summary: 'Retold legislation takes little room',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'integration-programme', 'aland-programme'],
  options: {words: 300, percent: 20, shareFrom: 80},
  optionsSchema: {
    properties: {
      words: {type: 'integer', minimum: 1, description: 'How many words retold legislation may have.'},
      percent: {
        type: 'number',
        minimum: 1,
        maximum: 100,
        description: 'How large a share of the text it may be, in per cent.'
      },
      shareFrom: {type: 'integer', minimum: 0, description: 'Below so many words the share is not looked at.'}
    }
  },
  since: '0.1.0',
  messages: {
    long: '{count} words retell legislation ({percent} % of the text). Keep a paragraph with references, and say what you do.'
  },
  why: 'The official checklist recommends that a programme is no summary of legislation. What the law demands of every municipality says nothing about what this one does, and goes out of date when the law changes.',
  remedy:
    'Keep one paragraph that names the act and the sections, for example: “The plan is based on section 45 of the Act on the Promotion of Integration (681/2023).” Cut the rest, or turn it into what you yourselves do.',
  *check({programme, options, basis}) {
    const sum = (sentences: readonly Sentence[]) => sentences.reduce((all, {value}) => all + countWords(value), 0)
    const recap = programme.sentences.filter(({law, from}) => law && from !== 'cell')
    const count = sum(recap)
    // Too little to matter, whatever its share.
    if (count <= options.words && count < options.shareFrom) return
    const percent = Math.round((100 * count) / Math.max(1, sum(programme.sentences)))
    if (count <= options.words && percent <= options.percent) return
    const bySection = new Map<Section, number>()
    for (const {section, value} of recap) bySection.set(section, (bySection.get(section) ?? 0) + countWords(value))
    const [most] = [...bySection].sort((a, b) => b[1] - a[1])
    const demand = basis('law-recap')
    const at = most?.[0].heading?.place ?? recap[0]?.place ?? programme.document.head
    yield {message: 'long', at, data: {count, percent}, basis: demand}
  }
})
