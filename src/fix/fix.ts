/** Mends a text by the fixes of its findings, as often as there is something to mend; what does not help is not done. */
import type {FileResult, Fix, Message, Severity} from '../model/finding.ts'
import {applyEdits, collide, type Edit} from './apply.ts'

/** What is needed of a judgement. */
export type Judgement = Pick<FileResult, 'messages' | 'suppressed' | 'kinds'>

export interface FixOptions<T extends Judgement> {
  readonly lint: (text: string) => T
  readonly kinds: readonly Fix['kind'][]
  /** Errors of these rules are compared when a fix makes known which kind of document it is; all others appear only then. */
  readonly isInput: (ruleId: string) => boolean
}

export interface Fixed<T extends Judgement> {
  readonly text: string
  /** The judgement of the mended text. */
  readonly result: T
  /** How many findings were mended. */
  readonly count: number
}

/** A text that is not at rest after so many rounds is left as it is then. */
const roundsAtMost = 20

/** Fixing twice is fixing once: in a circle of texts always the same one is chosen. */
export function fixText<T extends Judgement>(text: string, options: FixOptions<T>): Fixed<T> {
  const states: Fixed<T>[] = [{text, result: options.lint(text), count: 0}]
  for (let round = 0; round < roundsAtMost; round++) {
    const now = states.at(-1) as Fixed<T>
    const next = improve(now, options)
    if (next === null) return now
    const before = states.findIndex((state) => state.text === next.text)
    if (before >= 0) return states.slice(before).reduce((a, b) => (b.text < a.text ? b : a))
    states.push(next)
  }
  return states.at(-1) as Fixed<T>
}

/** One round; null when nothing can be mended. */
function improve<T extends Judgement>(now: Fixed<T>, options: FixOptions<T>): Fixed<T> | null {
  const useless = new Set<string>()
  const candidates = now.result.messages.filter(({fix}) => fix !== undefined && options.kinds.includes(fix.kind))
  for (;;) {
    const chosen = choose(
      candidates.filter((message) => !useless.has(keyOf(message))),
      now.result
    )
    if (chosen.length === 0) return null
    const text = applyEdits(now.text, editsOf(chosen))
    if (text === now.text) return null
    const result = options.lint(text)
    const idle = chosen.map(keyOf).filter((key) => times(key, result) >= times(key, now.result))
    if (idle.length === 0 && !isWorse(now.result, result, options)) {
      return {text, result, count: now.count + chosen.length}
    }
    const harmful = idle.length > 0 ? idle : harmfulOf(chosen, now, options)
    for (const key of harmful) useless.add(key)
  }
}

/** Those that make things worse even alone; all of them where only their sum does. */
function harmfulOf<T extends Judgement>(
  chosen: readonly Message[],
  now: Fixed<T>,
  options: FixOptions<T>
): readonly string[] {
  if (chosen.length === 1) return chosen.map(keyOf)
  const harmful = chosen.filter((message) => {
    return isWorse(now.result, options.lint(applyEdits(now.text, editsOf([message]))), options)
  })
  return (harmful.length > 0 ? harmful : chosen.slice(1)).map(keyOf)
}

/** Fixes that do not collide with each other or with anything that is silenced; the graver finding and then the earlier comes first. */
function choose(candidates: readonly Message[], {suppressed}: Judgement): readonly Message[] {
  const rank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}
  const chosen: Message[] = []
  for (const message of candidates.toSorted((a, b) => rank[a.severity] - rank[b.severity])) {
    const edits = message.fix?.edits ?? []
    const taken = editsOf(chosen)
    const free =
      edits.length > 0 &&
      edits.every((edit) => !taken.some((other) => collide(edit, other)) && !isSilenced(edit, suppressed))
    if (free) chosen.push(message)
  }
  // In the order of the document, so that what is added at its end follows it.
  return candidates.filter((message) => chosen.includes(message))
}

function isSilenced(edit: Edit, suppressed: Judgement['suppressed']): boolean {
  return suppressed.some(({place, by}) => by !== 'baseline' && collide(edit, {place, text: ''}))
}

function editsOf(messages: readonly Message[]): readonly Edit[] {
  return messages.flatMap(({fix}) => fix?.edits ?? [])
}

/** The same finding with the same remedy: still there afterwards, it was no remedy. */
function keyOf({ruleId, messageId, item, fix}: Message): string {
  return JSON.stringify([ruleId, messageId, item, fix?.edits.map(({text}) => text)])
}

function times(key: string, {messages}: Judgement): number {
  return messages.filter((message) => keyOf(message) === key).length
}

/** More errors than before. Where the kind becomes known, errors that appear with it do not count: they were there unseen. */
function isWorse<T extends Judgement>(before: T, after: T, {isInput}: FixOptions<T>): boolean {
  const same = before.kinds.join() === after.kinds.join()
  const errors = ({messages}: T) =>
    messages.filter(({severity, ruleId}) => severity === 'error' && (same || isInput(ruleId))).length
  return errors(after) > errors(before)
}
