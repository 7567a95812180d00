/** Finds descriptions: a passage that holds the aspects of a component describes it, under whatever name. */
import {grouped} from '../model/grouped.ts'
import type {Sentence} from '../model/programme.ts'
import {rolesOf} from './columns.ts'
import {isComponent, onlyInPassing} from './components.ts'
import {isDenied} from './denials.ts'
import type {Description, Findings, Named, Part} from './evidence.ts'
import {onlyInquires} from './intentions.ts'
import {isForAuthorities, isOfGuests, isOfOthers, onlyIntended} from './others.ts'
import {type Count, counter, type Profile} from './profile.ts'
import {participation, profiles} from './profiles.ts'
import {withoutOthersWishes} from './relations.ts'
import type {Subject} from './subject.ts'
import {cardOf, type Passage, passagesOf, type Reader, rowsOf, type Said, smallTables} from './told-passages.ts'

/** Unit: sentences. So far from its core a description may hold the rest. */
const near = 4
/** Unit: components. A document that describes so many describes its services. */
const severalComponents = 3

/** The descriptions of those components that a kind asks for, in document order. */
export function readDescriptions(
  ids: readonly string[],
  {topics, sentences, tables}: Pick<Findings, 'topics' | 'sentences' | 'tables'>,
  subject: Subject
): readonly Description[] {
  const asked = [...profiles, participation].filter(({id}) => ids.includes(id))
  if (asked.length === 0) return []
  const {language, lexicon} = subject
  const byText = grouped(
    sentences.filter(
      ({law, past, quoted, value}) =>
        !law && !past && !quoted && !isDenied(value, subject) && !isOfLastYear(value, subject)
    ),
    ({text}) => text
  )
  const read: Reader = {
    aspectsOf: (value) => [
      ...lexicon.named('aspects', language, value),
      ...lexicon.named('taught', language, value).map((topic) => `taught-${topic}`)
    ],
    namesServices: (header) => rolesOf(header, language, lexicon).includes('service'),
    saidIn: (texts) =>
      texts.flatMap((text) =>
        (byText.get(text) ?? []).map((sentence) => ({sentence, aspects: read.aspectsOf(sentence.value)}))
      )
  }
  const describes = (passage: Passage) => {
    const all = counter([passage.heading, ...passage.said.map(({aspects}) => aspects)])
    // Far from all passages have all that a description holds: that is asked first.
    return asked.flatMap((profile) => (mayBe(profile, all, passage.from) ? describedIn(passage, profile, subject) : []))
  }
  const besides = (found: readonly Description[], known: readonly Description[]) => {
    const ids = idsOf(known)
    return found.filter(({id}) => !ids.has(id))
  }
  const chapters = topics.flatMap((topic) => {
    const {parts, whole} = passagesOf(topic, read)
    const found = parts.flatMap(describes)
    // What no paragraph holds alone is looked for in the short chapter as a whole.
    return [...found, ...besides(whole === null ? [] : describes(whole), found)]
  })
  const told = [...chapters, ...tables.flatMap((table) => rowsOf(table, read)).flatMap(describes)]
  const cards = [...topics.flatMap((topic) => cardOf(topic, read)), ...smallTables(tables, read)]
  // What tells several components as a whole is a list of them: its rows speak for themselves.
  const single = cards.map(describes).filter((found) => idsOf(found).size === 1)
  return [...told, ...besides(single.flat(), told)]
}

function idsOf(descriptions: readonly Description[]): ReadonlySet<string> {
  return new Set(descriptions.map(({id}) => id))
}

/** What descriptions are evidence for: their components, and together that the services are described. */
export function evidenceOf(descriptions: readonly Description[]): Named {
  const part = ({core, from}: Description): Part => ({
    place: core.place,
    text: core.value,
    from,
    weight: 1
  })
  const components = descriptions.filter(({id}) => isComponent.has(id))
  const [first] = components
  const several = idsOf(components).size >= severalComponents
  return [
    ...descriptions.map((one): Named[number] => [one.id, part(one)]),
    ...(first && several ? [['services-described', part(first)] as const] : [])
  ]
}

function mayBe({ways, alone, row}: Profile, all: Count, from: Passage['from']): boolean {
  return ways.some(({whole}) => whole(all)) || (alone?.(all) ?? false) || (from === 'service' && row(all))
}

function describedIn({heading, said, from}: Passage, {id, ways, alone, row}: Profile, subject: Subject): Description[] {
  if (said.some(({sentence}) => isOfGuests(sentence.value, subject))) return []
  // Whom other authorities turn to is no advice, in however many lines it stands.
  if (id === 'guidance' && from === 'service' && isForAuthorities(textOf(said), subject)) return []
  if (id === 'integration-plan' && said.some(({sentence}) => followsUp(sentence.value, subject))) return []
  const own = said.filter(
    ({sentence}) =>
      !isOfOthers(id, sentence.value, subject) && !(id === 'guidance' && isForAuthorities(sentence.text.value, subject))
  )
  // What the client can, wants or needs is said in words of possibility: then the sentences beside it commit.
  const {lexicon, language} = subject
  const bound =
    from !== 'sentence' ||
    own.some(({sentence}) => sentence.commits || lexicon.has('statements/deed', language, sentence.value))
  const all = from === 'sentence' ? null : counter([heading, ...own.map(({aspects}) => aspects)])
  const around = (index: number) =>
    all ?? counter([heading, ...own.slice(Math.max(0, index - near), index + near + 1).map(({aspects}) => aspects)])
  const tells = ({aspects}: Said, index: number) => {
    if (alone?.(counter([aspects]))) return true
    const here = counter([heading, aspects])
    return ways.some(({core, whole}) => core(here) && whole(around(index)))
  }
  const commits = ({sentence}: Said) =>
    !onlyInPassing(id, sentence.value, subject) &&
    !onlyIntended(id, sentence.value, subject) &&
    (sentence.commits || (bound && !isLater(sentence, subject)))
  const listed = from === 'service' && row(around(0))
  const best = listed
    ? own.toSorted((one, other) => other.aspects.length - one.aspects.length).find(commits)
    : own.find((one, index) => tells(one, index) && commits(one))
  if (!best) return []
  return [
    {id, core: best.sentence, sentences: said.map(({sentence}) => sentence), from: from === 'sentence' ? from : 'row'}
  ]
}

function textOf(said: readonly Said[]): string {
  return said.map(({sentence}) => sentence.value).join(' ')
}

/** "In May the coordinator goes through the programme and gathers the numbers of clients": it tells of no client. */
function followsUp(value: string, {language, lexicon}: Subject): boolean {
  return ['services/document', 'follow-up/done', 'follow-up/interval'].every((concept) =>
    lexicon.has(concept, language, value)
  )
}

/** "Last year the groups met in Arabic": how it was describes nothing that is. */
function isOfLastYear(value: string, {language, lexicon}: Subject): boolean {
  return lexicon.find('denials/then', language, value)?.start === 0
}

function isLater({value}: Sentence, {lexicon, language}: Subject): boolean {
  return (
    lexicon.has('aspects/not-yet', language, withoutOthersWishes(value, {lexicon, language})) ||
    onlyInquires(value, {lexicon, language}) ||
    ['later', 'elsewhere'].some((concept) => lexicon.has(`statements/${concept}`, language, value))
  )
}
