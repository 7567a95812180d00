/** A document rests on law that is in force. */
import {type Act, currencyOf, dayInWords, defineRule, type Finding, type RuleInput} from '../../src/rule.ts'

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

function* running({programme, basis, keyPlace, kind, asOf, facts}: RuleInput<unknown>): Iterable<Finding<Id>> {
  const end = programme.period?.end
  if (end != null && end < asOf) return
  const act = facts('acts').find(({name, to}) => name === 'integration' && to !== null && to === kind?.pack.to)
  const rests = programme.citations.find((one) => one.act === act?.number && !one.quoted)
  const repealed = basis('repealed-act')
  if (!act) return
  const data = dataOf(act, facts('acts'))
  yield {message: 'running', at: rests?.place ?? keyPlace('/kind'), data, ...(repealed && {basis: repealed})}
}

/** The first claim of each repealed act: one cure mends the others. */
function* cited({programme, lexicon, basis, asOf, facts}: RuleInput<unknown>): Iterable<Finding<Id>> {
  const {language, citations} = programme
  for (const act of facts('acts')) {
    if (act.to === null || act.to >= asOf || act.amends || act.name === 'local-government') continue
    const currency = currencyOf(programme, act.to, asOf)
    const claim = citations.find(({act: number, quoted, history, sentence: {value}}) => {
      if (number !== act.number || quoted || history || lexicon.has('citing/reimbursement', language, value))
        return false
      return lexicon.has('citing/basis', language, value) || lexicon.has('statements/obligation', language, value)
    })
    if (!claim || currency === 'current') continue
    const repealed = act.name ? basis('repealed-act') : undefined
    const severity = currency === 'spans' ? ('info' as const) : ('warning' as const)
    yield {
      message: 'cited',
      at: claim.place,
      severity,
      data: dataOf(act, facts('acts')),
      ...(repealed && {basis: repealed})
    }
  }
}

function dataOf(act: Act, acts: readonly Act[]) {
  const next = acts.find(({number}) => number === act['replaced-by'])
  return {act: act.number, day: dayInWords(act.to ?? ''), next: next?.number ?? ''}
}
