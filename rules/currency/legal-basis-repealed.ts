/** A document rests on law that is in force. */
import {type Act, currencyOf, dayAfter, dayInWords, defineRule, type Finding, type RuleInput} from '../../src/rule.ts'

const messages = {
  running: 'The document rests on Act {act}, in force until {day}, and still runs. Act {next} took its place.',
  cited: 'Act {act} is given as the basis, but it was in force until {day}. Act {next} took its place.'
} as const
type Id = keyof typeof messages

export default defineRule({
  id: 'legal-basis-repealed',
  summary: 'The document rests on an act that is in force',
  severity: 'warning',
  kinds: ['promotion-programme', 'integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages,
  why: 'Act 1386/2010 was repealed on 1 January 2025 by Act 681/2023 (section 101), without a transitional rule for the municipalities’ programmes. Nothing is unlawful about an older programme that runs on, but it no longer fulfils a duty, and readers look for its basis in vain.',
  remedy:
    'Name the act in force and the section that fits: “the planning under section 45 of Act 681/2023”, or section 13 for the integration programme. What is said of the past may stand: “replaces the earlier programme under Act 1386/2010”.',
  *check(input): Iterable<Finding<Id>> {
    yield* input.kind?.abolished ? running(input) : cited(input)
  }
})

function* running(input: RuleInput<unknown>): Iterable<Finding<Id>> {
  const {programme, keyPlace, kind, asOf, facts} = input
  const end = programme.period?.end
  const act = facts('acts').find(({name, to}) => name === 'integration' && to === kind?.pack.to)
  if (!act || (end != null && end < asOf)) return
  const rests = programme.citations.find((one) => one.act === act.number && !one.quoted)
  yield {message: 'running', at: rests?.place ?? keyPlace('/kind'), ...about(act, input)}
}

/** The first claim of each repealed act: one cure mends the others. */
function* cited(input: RuleInput<unknown>): Iterable<Finding<Id>> {
  const {programme, lexicon, asOf, facts} = input
  const says = (concept: string, value: string) => lexicon.has(concept, programme.language, value)
  for (const act of facts('acts')) {
    if (act.to === null || act.to >= asOf || act.amends || act.name === 'local-government') continue
    const currency = currencyOf(programme, dayAfter(act.to), asOf)
    const claim = programme.citations.find(({act: number, numbered, quoted, history, sentence: {value}}) => {
      if (number !== act.number || !numbered || quoted || history || says('citing/reimbursement', value)) return false
      return says('citing/basis', value) || says('statements/obligation', value)
    })
    if (!claim || currency === 'current') continue
    yield {message: 'cited', at: claim.place, severity: currency === 'spans' ? 'info' : 'warning', ...about(act, input)}
  }
}

function about(act: Act, {facts, basis}: RuleInput<unknown>) {
  const next = facts('acts').find(({number}) => number === act['replaced-by'])
  const repealed = act.name ? basis('repealed-act') : undefined
  const data = {act: act.number, day: dayInWords(act.to ?? ''), next: next?.number ?? ''}
  return {data, basis: repealed}
}
