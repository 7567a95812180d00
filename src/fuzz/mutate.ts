/** Makes a hostile document out of honest ones: cut, spliced, repeated, swapped, spoilt. */
import {evilGroups} from './evil.ts'
import type {Random} from './random.ts'

/** Documents beyond this are cut, so that many cases fit into a minute. Sizes have a test of their own. Unit: characters. */
const mostLetters = 20_000

type Change = (text: string, random: Random, seeds: readonly string[]) => string

/** One hostile document. The same random source and seeds give the same text. @throws {RangeError} without seeds. */
export function mutant(random: Random, seeds: readonly string[]): string {
  let text = excerpt(random.pick(seeds), random)
  for (let left = 1 + random.int(random.chance(0.2) ? 12 : 4); left > 0; left--) {
    text = random.pick(changes)(text, random, seeds).slice(0, mostLetters)
  }
  return random.chance(0.03) ? throughBytes(text, random) : text
}

/** Mostly a short part, so that a case is quick: the head, which holds the front matter, and some lines from further down. */
function excerpt(text: string, random: Random): string {
  if (random.chance(0.02)) return text
  const head = random.chance(0.85) ? text.slice(0, endOfHead(text)) : ''
  const lines = text.slice(head.length).split('\n')
  const from = random.chance(0.3) ? 0 : random.int(lines.length)
  return head + lines.slice(from, from + 1 + random.int(random.chance(0.2) ? 30 : 8)).join('\n')
}

function endOfHead(text: string): number {
  const close = /\r?\n(?:---|\.\.\.)\r?\n/.exec(text)
  return close ? close.index + close[0].length : 0
}

/** A stretch of the text, by offsets. */
function stretch(text: string, random: Random, most: number): readonly [number, number] {
  const start = random.int(text.length + 1)
  return [start, Math.min(text.length, start + random.int(most + 1))]
}

function evil(random: Random): string {
  return random.pick(random.pick(evilGroups))
}

/** Lines (`\n`) or blocks (`\n\n`) rearranged. */
function rearranged(text: string, random: Random, seeds: readonly string[]): string {
  const separator = random.chance(0.5) ? '\n' : '\n\n'
  const parts = text.split(separator)
  const [at, other] = [random.int(parts.length), random.int(parts.length)]
  const part = parts[at] ?? ''
  const kind = random.int(6)
  if (kind === 0) parts.splice(at, 1)
  else if (kind === 1) parts.splice(at, 0, ...Array.from({length: 1 + random.int(30)}, () => part))
  else if (kind === 2) parts.splice(at, 1, parts[other] ?? '', part)
  else if (kind === 3) parts.splice(at, 0, random.pick(random.pick(seeds).split(separator)))
  else if (kind === 4) parts.splice(at, 1, part + (parts[other] ?? ''))
  else parts[at] = random.pick(['  ', '\t', '> ', '- ', '# ', '| ', '    ', evil(random)]) + part
  return parts.join(separator)
}

const changes: readonly Change[] = [
  rearranged,
  rearranged,
  rearranged,
  (text, random) => spliced(text, stretch(text, random, 60), ''),
  (text, random) => spliced(text, stretch(text, random, 0), evil(random)),
  (text, random) => spliced(text, stretch(text, random, 12), evil(random) + evil(random)),
  (text, random) => spliced(text, stretch(text, random, 0), evil(random).repeat(1 + random.int(200))),
  (text, random) => {
    const [start, end] = stretch(text, random, 40)
    return spliced(text, [start, end], text.slice(start, end).repeat(1 + random.int(20)))
  },
  (text, random, seeds) => {
    const other = random.pick(seeds)
    return spliced(text, stretch(text, random, 200), other.slice(...stretch(other, random, 400)))
  },
  (text, random) => {
    const at = random.int(text.length)
    return spliced(text, [at, at + 1], String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random.int(16))))
  },
  (text, random) => {
    const wanted = random.pick(['|', '\n', ' ', ':', '-', '"', '#', '.', '*', ','])
    return text.replaceAll(wanted, (sign) => (random.chance(0.1) ? evil(random) : sign))
  },
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r'])),
  (text, random) =>
    text.replace(/\d+/g, (figure) =>
      random.chance(0.2) ? random.pick(['0', '9'.repeat(30), '-1', '20262026', '']) : figure
    ),
  (text, random) => text.slice(random.int(text.length)),
  (text, random) => text.slice(0, random.int(text.length))
]

function spliced(text: string, [start, end]: readonly [number, number], piece: string): string {
  return text.slice(0, start) + piece + text.slice(end)
}

/** Bytes broken, then read as a careless reader would: what is no UTF-8 becomes replacement characters. */
function throughBytes(text: string, random: Random): string {
  const bytes = new TextEncoder().encode(text)
  for (let left = 1 + random.int(20); left > 0; left--) bytes[random.int(bytes.length)] = random.int(256)
  const name = random.pick(['utf-8', 'windows-1252', 'utf-16le'])
  return new TextDecoder(name, {ignoreBOM: true}).decode(bytes)
}
