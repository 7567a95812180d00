/** Authorities are called what they are called now, first of all where somebody has to act. */
import {
  currencyOf,
  dayInWords,
  defineRule,
  type Finding,
  type Fix,
  type Mention,
  type StaleAuthority
} from '../../src/rule.ts'

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
        (one) => one.list === 'authorities' && one.id === fact.id && isNow(one, fact)
      )
      const {basis, current} = fact
      const day = dayInWords(fact.since)
      for (const one of found.filter(({owner}) => owner)) {
        const fix = fixOf(one, fact, programme.language)
        const data = {name: one.text, current, day}
        const severity = milder ? ('info' as const) : ('warning' as const)
        yield {message: 'owner', item: fact.id, at: one.place, basis, data, severity, ...(fix && {fix})}
      }
      const rest = found.filter(({owner}) => !owner).sort((a, b) => a.place.start.offset - b.place.start.offset)
      if (!rest[0]) continue
      const data = {name: rest[0].text, current, day, count: rest.length}
      const message = rest.length > 1 ? 'more' : 'once'
      yield {message, item: fact.id, at: rest[0].place, basis, data, severity: 'info'}
    }
  }
})

function isNow({quoted, history, lastYear, yearAfter}: Mention, {since}: StaleAuthority): boolean {
  const past = (year: number | null) => year !== null && year < Number(since.slice(0, 4))
  return !quoted && !history && !past(lastYear) && !past(yearAfter)
}

/** The name alone in its basic form: the new one takes its place. */
function fixOf({alone, text, place}: Mention, {stale, current}: StaleAuthority, language: 'sv' | 'fi'): Fix | null {
  if (!alone || text.toLowerCase() !== stale[language].toLowerCase()) return null
  const name = current[language]
  return {kind: 'suggestion', edits: [{place, text: name.charAt(0).toUpperCase() + name.slice(1)}]}
}
