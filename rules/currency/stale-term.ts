/** The words are those of the law in force. */
import {baseForm, currencyOf, defineRule, type Finding, speaksOfNow} from '../../src/rule.ts'

const messages = {
  renamed: '“{term}” is out of date. Now: {current}.',
  'renamed-more': '“{term}” is out of date. Now: {current}. It occurs {count} times; this is the first.',
  gone: '“{term}” has no counterpart in the Act in force.',
  'gone-more': '“{term}” has no counterpart in the Act in force. It occurs {count} times; this is the first.'
} as const

export default defineRule({
  id: 'stale-term',
  summary: 'Terms are those of the law in force',
  severity: 'info',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages,
  why: 'Act 681/2023 changed several terms. Nothing is unlawful about the old ones, but readers look for the new ones, in the law, on web pages and in other municipalities’ documents.',
  remedy:
    'Use the present term where the text speaks of the present. Titles of older documents, quotations and what is told of the past keep theirs.',
  *check({programme, kind, facts, asOf}): Iterable<Finding<keyof typeof messages>> {
    if (!kind) return
    const title = programme.title?.value
    for (const {id, since, kinds, current, basis, stale} of facts('stale-terms')) {
      if (!kinds.includes(kind.kind.id) || currencyOf(programme, since, asOf) === 'current') continue
      const found = programme.mentions.filter((one) => {
        const inTitle = one.sentence === null && one.context === title
        return one.list === 'stale-terms' && one.id === id && speaksOfNow(one, since) && !inTitle
      })
      const first = [...found].sort((a, b) => a.place.start.offset - b.place.start.offset)[0]
      if (!first) continue
      const data = {term: baseForm(first.text, stale[programme.language]), count: found.length}
      const more = found.length > 1
      yield current
        ? {message: more ? 'renamed-more' : 'renamed', item: id, at: first.place, basis, data: {...data, current}}
        : {message: more ? 'gone-more' : 'gone', item: id, at: first.place, basis, data}
    }
  }
})
