/** No duty is stated as present that was removed before it ever applied. */
import {defineRule, grouped, isDemanded} from '../../src/rule.ts'

export default defineRule({
  id: 'repealed-duty-cited',
  summary: 'No duty is stated that was removed from the Act',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {cited: 'The text states a duty ({duty}) that was removed from the Act before it applied. {now}'},
  why: 'Act 1100/2024 removed several duties from Act 681/2023 on the very day the Act entered into force, 1 January 2025. Official web pages written before that still list them. Whoever reads the document believes that the municipality is bound by more than it is.',
  remedy: 'Strike the duty, or write how it is: “{instead}”',
  *check({programme, lexicon, facts, basis, asOf}) {
    const {language, citations, mentions, sentences} = programme
    const duties = facts('repealed-duties')
    const acts = facts('acts').filter(({name, to}) => name === 'integration' && (to === null || to >= asOf))
    const says = (concept: string, value: string) => lexicon.has(concept, language, value)
    const repealed = basis('repealed-duties')
    const citedIn = grouped(
      citations.filter(({quoted}) => !quoted),
      ({sentence}) => sentence
    )
    for (const sentence of sentences) {
      const {value, history, quoted, law} = sentence
      if (history || quoted || !says('statements/obligation', value) || says('citing/voluntary', value)) continue
      const here = (citedIn.get(sentence) ?? []).filter(
        (one) => one.act === null || acts.some(({number}) => number === one.act)
      )
      const cited = duties.find((duty) =>
        duty.cited?.some(({section, paragraph}) =>
          here.some((one) => one.section === section && (paragraph === undefined || paragraph === one.paragraph))
        )
      )
      const leans = law || here.length > 0 || says('statements/statute', value) || says('citing/state', value)
      const mention = mentions.find(
        (one) => leans && one.sentence === sentence && !one.quoted && one.list === 'repealed-duties'
      )
      const duty = cited ?? duties.find(({id}) => id === mention?.id)
      const at = (cited ? here.find(({section}) => cited.cited?.some((one) => one.section === section)) : mention)
        ?.place
      if (duty && at && isDemanded(sentence, at, lexicon, language))
        yield {
          message: 'cited',
          at,
          data: {duty: duty.duty, now: duty.now, instead: duty.instead},
          ...(repealed && {basis: repealed})
        }
    }
  }
})
