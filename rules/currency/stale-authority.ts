/** Authorities are called what they are called now, first of all where somebody has to act. */
import {
  baseForm,
  currencyOf,
  dayInWords,
  defineRule,
  type Finding,
  renaming,
  repealedDuties,
  speaksOfNow,
  yearOf
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
    'Write the authority that has the task now. Where it is to do something, make sure that it knows of it. Where the text speaks of the past, say when: “until the end of {year}”.',
  *check({programme, kind, facts, lexicon, basis: basisOf, asOf}): Iterable<Finding<keyof typeof messages>> {
    const {language} = programme
    const onAland = kind?.kind.id === 'aland-programme'
    // The cure of such a sentence is another: whoever strikes the duty strikes the name.
    const struck = new Set<unknown>(
      basisOf('repealed-duties') && repealedDuties(programme, lexicon, facts, asOf).map(({sentence}) => sentence)
    )
    for (const fact of facts('authorities')) {
      const {id: item, basis, current, since, stale, aland} = fact
      const currency = currencyOf(programme, since, asOf)
      if (currency === 'current' || (onAland && !aland)) continue
      const found = programme.mentions.filter(
        (one) => one.list === 'authorities' && one.id === item && speaksOfNow(one, since) && !struck.has(one.sentence)
      )
      const about = (name: string) => {
        return {name: baseForm(name, stale[language]), current, day: dayInWords(since), year: yearOf(since) - 1}
      }
      const severity = currency === 'spans' || kind?.abolished ? 'info' : 'warning'
      for (const one of found.filter(({owner}) => owner)) {
        const fix = renaming(one, fact, language, programme.document.text)
        yield {message: 'owner', item, at: one.place, basis, data: about(one.text), severity, ...fix}
      }
      const rest = found.filter(({owner}) => !owner).sort((a, b) => a.place.start.offset - b.place.start.offset)
      if (!rest[0]) continue
      const data = {...about(rest[0].text), count: rest.length}
      yield {message: rest.length > 1 ? 'more' : 'once', item, at: rest[0].place, basis, data, severity: 'info'}
    }
  }
})
