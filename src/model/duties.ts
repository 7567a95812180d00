/** Duties that a document states although they were removed before they applied. */
import {isDemanded} from './clauses.ts'
import type {FactLists, RepealedDuty} from './facts.ts'
import {grouped} from './grouped.ts'
import type {Day} from './law.ts'
import type {Lexicon} from './lexicon.ts'
import type {Place} from './place.ts'
import type {Programme, Sentence} from './programme.ts'

type Facts = <Name extends keyof FactLists>(list: Name) => readonly FactLists[Name][]

interface StatedDuty {
  readonly duty: RepealedDuty
  readonly at: Place
  readonly sentence: Sentence
}

/** At most one for each sentence, in document order. */
export function repealedDuties(
  {language, citations, mentions, sentences}: Programme,
  lexicon: Lexicon,
  facts: Facts,
  asOf: Day
): readonly StatedDuty[] {
  const duties = facts('repealed-duties')
  const acts = facts('acts').filter(({name, to}) => name === 'integration' && (to === null || to >= asOf))
  const says = (concept: string, value: string) => lexicon.has(concept, language, value)
  const citedIn = grouped(
    citations.filter(({quoted}) => !quoted),
    ({sentence}) => sentence
  )
  return sentences.flatMap((sentence) => {
    const {value, history, quoted, law} = sentence
    if (history || quoted || !says('statements/obligation', value) || says('citing/voluntary', value)) return []
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
    const at = (cited ? here.find(({section}) => cited.cited?.some((one) => one.section === section)) : mention)?.place
    return duty && at && isDemanded(sentence, at, lexicon, language) ? [{duty, at, sentence}] : []
  })
}
