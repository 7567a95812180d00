/** A result as the cache keeps it: a checksum, what every report needs, and in a line of its own what few ask for. */
import {createHash} from 'node:crypto'
import type {Basis} from '../model/law.ts'
import type {ReportedFile} from '../model/reported.ts'

/** Bases recur in nearly every finding: each stands once, and its number in its place. */
type Numbered<T> = Omit<T, 'basis'> & {readonly basis: number}

interface Head extends Omit<ReportedFile, 'text' | 'actions' | 'services' | 'elements' | 'messages' | 'suppressed'> {
  readonly bases: readonly (Basis | null)[]
  readonly elements: readonly Omit<Numbered<ReportedFile['elements'][number]>, 'evidence'>[]
  readonly messages: readonly Numbered<ReportedFile['messages'][number]>[]
  readonly suppressed: readonly Numbered<ReportedFile['suppressed'][number]>[]
}

interface Rest extends Pick<ReportedFile, 'actions' | 'services'> {
  readonly evidence: readonly ReportedFile['elements'][number]['evidence'][]
}

/** Without the document's text, which whoever asks for the result has at hand. */
export function store({text: _, actions, services, elements, messages, suppressed, ...plain}: ReportedFile): string {
  const bases = new Map<string, {readonly number: number; readonly basis: Basis | null}>()
  const numbered = <T extends {readonly basis: Basis | null}>({basis, ...part}: T) => {
    const key = JSON.stringify(basis)
    const known = bases.get(key) ?? {number: bases.size, basis}
    bases.set(key, known)
    return {...part, basis: known.number}
  }
  const numberedParts = {
    elements: elements.map(({evidence: _, ...element}) => numbered(element)),
    messages: messages.map(numbered),
    suppressed: suppressed.map(numbered)
  }
  const head: Head = {...plain, ...numberedParts, bases: [...bases.values()].map(({basis}) => basis)}
  const rest: Rest = {actions, services, evidence: elements.map(({evidence}) => evidence)}
  const lines = `${JSON.stringify(head)}\n${JSON.stringify(rest)}`
  return `${checksum(lines)}\n${lines}`
}

/** Null for what was cut short or changed by another hand. */
export function restore(stored: Buffer, text: string): ReportedFile | null {
  const first = stored.indexOf('\n')
  const second = stored.indexOf('\n', first + 1)
  if (second < 0 || stored.toString('latin1', 0, first) !== checksum(stored.subarray(first + 1))) return null
  const {bases, ...head}: Head = JSON.parse(stored.toString('utf8', first + 1, second))
  let known: Rest | undefined
  const rest = (): Rest => {
    known ??= JSON.parse(stored.toString('utf8', second + 1)) as Rest
    return known
  }
  const named = <T extends {readonly basis: number}>(part: T) => ({...part, basis: bases[part.basis] as Basis})
  return {
    ...head,
    text,
    messages: head.messages.map(named),
    suppressed: head.suppressed.map(named),
    elements: head.elements.map((element, index) => ({
      ...named(element),
      get evidence() {
        return rest().evidence[index] ?? []
      }
    })),
    get actions() {
      return rest().actions
    },
    get services() {
      return rest().services
    }
  }
}

function checksum(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
