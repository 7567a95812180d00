/** Authorities are called what they are called now, first of all where somebody has to act. */
import {currencyOf, dayInWords, defineRule, type Finding, renaming, speaksOfNow} from '../../src/rule.ts'

const messages = {
  owner: '“{name}” answers for this, but {current} has the task since {day}.',
  once: '“{name}” is out of date since {day}; the task is now that of {current}.',
  more: '“{name}” is out of date since {day}; the task is now that of {current}. Named {count} times; this is the first.'
} as const

export default defineRule({
  id: 'stale-authority',
  summary: 'Authorities are named as they are now',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'An action whose owner no longer exists has nobody who does it. Elsewhere an old name is a matter of currency only: other statutes’ references to the old authorities are read as the new ones.',
  remedy:
    'Write the authority that has the task now, and ask it whether it has taken over the action. Where the text speaks of the past, say when: “until the end of 2024”.',
  *check({programme, kind, facts, asOf}): Iterable<Finding<keyof typeof messages>> {
    const onAland = kind?.kind.id === 'aland-programme'
    for (const fact of facts('authorities')) {
      const currency = currencyOf(programme, fact.since, asOf)
      if (currency === 'current' || (onAland && !fact.aland)) continue
      const milder = currency === 'spans' || kind?.abolished
      const found = programme.mentions.filter(
        (one) => one.list === 'authorities' && one.id === fact.id && speaksOfNow(one, fact.since)
      )
      const {basis, current} = fact
      const day = dayInWords(fact.since)
      for (const one of found.filter(({owner}) => owner)) {
        const data = {name: one.text, current, day}
        const severity = milder ? ('info' as const) : ('warning' as const)
        yield {
          message: 'owner',
          item: fact.id,
          at: one.place,
          basis,
          data,
          severity,
          ...renaming(one, fact, programme.language, programme.document.text)
        }
      }
      const rest = found.filter(({owner}) => !owner).sort((a, b) => a.place.start.offset - b.place.start.offset)
      if (!rest[0]) continue
      const data = {name: rest[0].text, current, day, count: rest.length}
      yield {
        message: rest.length > 1 ? 'more' : 'once',
        item: fact.id,
        at: rest[0].place,
        basis,
        data,
        severity: 'info'
      }
    }
  }
})
