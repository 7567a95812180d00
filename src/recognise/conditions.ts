/** What is promised only if the municipality gets money, fills a post or decides so; what is proposed, asked or put off. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import {clauseCuts} from './clauses.ts'
import {remembered} from './remembered.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

interface Clause extends Match {
  readonly text: string
  /** "And", "but": it stands beside the clause before it. */
  readonly linked: boolean
}

/** Unit: letters. A word that opens a clause may have another one before it. */
const opening = 12
/** Unit: letters. So much behind its word is read of a condition, and so much before it. */
const reach = 120
const lead = 30
/** What makes a condition one of the municipality's own: a thing, and what is to happen to it. */
const pairs = [
  ['money', 'granted'],
  ['post', 'filled'],
  ['project', 'approved'],
  ['budget', 'granted']
] as const
const verbs = ['granted', 'filled', 'approved', 'proposed', 'proposes', 'awaited', 'undecided']
const signs = ['if', 'when', 'given', ...verbs].map((id) => `conditions/${id}`)
const lateSigns = ['conditions/if', 'conditions/when']
const somebody = ['conditions/somebody', 'talk/clients', 'talk/newcomers']
const whoAsks = ['talk/newcomers', 'talk/clients', 'talk/asked']

/** The parts of a sentence that hang on what the municipality has not got or decided yet, by rising start, apart. */
export function hangingIn(value: string, {language, lexicon}: Context): readonly Match[] {
  return lexicon.hasAny(signs, language, value) ? partsThatHang(value, language, lexicon) : []
}

const partsThatHang = remembered((value, language, lexicon) => {
  const context = {language, lexicon}
  if (
    isOpenQuestion(value, context) ||
    (lexicon.has('conditions/awaited', language, value) && !isSomebodys(value, context))
  )
    return [{start: 0, end: value.length}]
  return merged([...governedIn(clausesOf(value, context), context), ...proposedIn(value, context)])
})

/** True when each place lies where something hangs. Places by rising start. */
export function isHanging(places: readonly Match[], value: string, context: Context): boolean {
  if (places.length === 0) return false
  const parts = hangingIn(value, context)
  if (parts.length === 0) return false
  let at = 0
  return places.every(({start, end}) => {
    while (at < parts.length && (parts[at]?.end ?? 0) < end) at++
    return (parts[at]?.start ?? value.length) <= start
  })
}

function merged(parts: readonly Match[]): readonly Match[] {
  const apart: {start: number; end: number}[] = []
  for (const {start, end} of parts.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({start, end})
  }
  return apart
}

/** Cut behind commas, semicolons, colons and dashes, and not before the "that" of a condition. */
function clausesOf(value: string, {language, lexicon}: Context): readonly Clause[] {
  const stays = (at: number) =>
    lexicon.find('conditions/that', language, value.slice(at, at + opening).trimStart())?.start === 0
  const cuts = [0, ...clauseCuts(value).filter((at) => !stays(at)), value.length]
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0
    const text = value.slice(start, end).trimStart()
    if (text === '') return []
    return [{start, end, text, linked: lexicon.find('conditions/link', language, text)?.start === 0}]
  })
}

/**
 * A condition at the head of a sentence, or behind "and", holds for what follows up to the next "but"; any other one for
 * what stands before it, back to the clause that "and" or "but" opens.
 */
function governedIn(clauses: readonly Clause[], context: Context): readonly Match[] {
  const parts: Match[] = []
  /** Where a condition that holds for what follows began; where the last clause beside others began. */
  let onward: number | null = null
  let beside = 0
  for (const [index, clause] of clauses.entries()) {
    const {start, end, linked} = clause
    if (linked) {
      if (onward !== null) parts.push({start: onward, end: start})
      onward = null
      beside = start
    }
    const at = conditionIn(clause, clauses[index - 1], context)
    if (at === null) continue
    if (at < opening && (index === 0 || linked)) onward = start
    else parts.push({start: beside, end})
  }
  return onward === null ? parts : [...parts, {start: onward, end: clauses.at(-1)?.end ?? 0}]
}

/** Where the condition begins in a clause; null where there is none, or where it is a client's. */
function conditionIn({text}: Clause, prior: Clause | undefined, context: Context): number | null {
  const {language, lexicon} = context
  const given = lexicon.find('conditions/given', language, text)
  if (given) return given.start
  const late = lateSigns.flatMap((concept) => lexicon.all(concept, language, text))
  const opens = late.find(({start, end}) =>
    hangs(text.slice(start, end), text.slice(Math.max(0, start - lead), start), text.slice(end, end + reach))
  )
  if (opens) return opens.start
  return prior === undefined && isVerbFirst(text, context) ? 0 : null

  function hangs(word: string, before: string, rest: string): boolean {
    const says = lexicon.asker('conditions', language)
    const last = before.trimEnd().split(/\s/).at(-1) ?? ''
    if (says('about', last) || lexicon.find('conditions/relative', language, rest.trimStart())?.start === 0)
      return false
    const only = says('only-when', before) || says('only-when', prior?.text.slice(-lead) ?? '')
    const part = upToRelative(rest, context)
    return (says('if', word) || only || isGot(part, context)) && isOwn(part, context)
  }
}

/** Money, a post or a project of the municipality's own, and what is to happen to it. */
function isOwn(part: string, context: Context): boolean {
  const {language, lexicon} = context
  const says = lexicon.asker('conditions', language)
  const end = (id: string) => lexicon.find(`conditions/${id}`, language, part)?.end ?? 0
  const [thing, verb] =
    [...pairs, ['body', 'consents'] as const].find((pair) => pair.every((id) => says(id, part))) ?? []
  if (thing === undefined || verb === undefined) return false
  // "Om pengar fås bedöms alla kunders behov": the main clause goes on without a comma, and its people are no condition.
  const until = Math.max(end(thing), end(verb))
  return !isSomebodys(
    lexicon.has('statements/deed', language, part.slice(until)) ? part.slice(0, until) : part,
    context
  )
}

/** A time, and not an "if": what is told of it must be of money or a post, for projects and decisions come in their course. */
function isGot(part: string, context: Context): boolean {
  const says = context.lexicon.asker('conditions', context.language)
  return pairs.slice(0, 2).some((pair) => pair.every((id) => says(id, part)))
}

function isSomebodys(part: string, {language, lexicon}: Context): boolean {
  return lexicon.hasAny(somebody, language, part)
}

function upToRelative(text: string, {language, lexicon}: Context): string {
  return text.slice(0, lexicon.find('conditions/relative', language, text)?.start)
}

/** "Beviljas pengar, öppnas …": the verb at the head of the sentence asks. */
function isVerbFirst(text: string, context: Context): boolean {
  const {language, lexicon} = context
  if (language !== 'sv') return false
  const verb = ['granted', 'filled', 'approved'].some(
    (id) => lexicon.find(`conditions/${id}`, language, text)?.start === 0
  )
  return verb && isOwn(text, context) && lexicon.has('statements/deed', language, text)
}

/** "It has been proposed that …": what follows, unless it was taken up. */
function proposedIn(value: string, {language, lexicon}: Context): readonly Match[] {
  const says = lexicon.asker('conditions', language)
  if (says('accepted', value)) return []
  const own = lexicon.hasAny(whoAsks, language, value)
  const ids = own ? ['proposed'] : ['proposed', 'proposes']
  return ids.flatMap((id) =>
    lexicon.all(`conditions/${id}`, language, value).map(({start}) => ({start, end: value.length}))
  )
}

/** "Who does the test we do not know yet", "how it is done the next council decides". */
function isOpenQuestion(value: string, context: Context): boolean {
  const {language, lexicon} = context
  if (lexicon.find('statements/whether', language, value)?.start !== 0 || value.endsWith('?')) return false
  const says = (id: string) => lexicon.has(id, language, value)
  return (
    says('conditions/undecided') &&
    ['conditions/body', 'denials/negation', 'statements/later', 'conditions/awaited'].some(says)
  )
}
