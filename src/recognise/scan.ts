/** Finds all words of the lexicon in a text, in one walk along their trie. */
import {isWordLetter} from '../model/letters.ts'
import {isVowel} from './inflection.ts'
import {anEnding, anyLetters, aPerson, inner, outer, roots, type Trie} from './trie.ts'

type Hit = (word: number, start: number, end: number) => void

/** A text that is walked: its letters by code, and where the word goes on to from each place, without and with hyphens. */
interface Walked {
  text: string
  codes: Uint16Array
  wordEnds: Int32Array
  openEnds: Int32Array
}

/** Makes the search along a trie. It calls `hit` for every match in a lower-case text; those of one word by rising start. */
export function scanner(trie: Trie): (text: string, hit: Hit) => void {
  const [words, insides] = trie.starts
  const atRoots = (trie.endsFrom[roots] ?? 0) > 0
  const walked = {text: '', ...roomFor(256)}
  return (text, hit) => {
    if (walked.codes.length <= text.length) Object.assign(walked, roomFor(text.length + 1))
    walked.text = text
    measure(walked)
    const {codes, wordEnds} = walked
    let afterLetter = false
    let begin = 0
    for (let at = 0; at < text.length; at++) {
      const code = codes[at] ?? 0
      if (!afterLetter) {
        if (atRoots) tell(trie, outer, walked, at, at, hit)
        const word = words[code]
        if (word) walk(trie, word, walked, at, at, hit)
      }
      if (atRoots && at === begin) tell(trie, inner, walked, begin, at, hit)
      const inside = insides[code]
      if (inside) walk(trie, inside, walked, at, begin, hit)
      afterLetter = (wordEnds[at] ?? 0) > at
      if (!afterLetter && code !== hyphen) begin = at + 1
    }
  }
}

function roomFor(length: number): Omit<Walked, 'text'> {
  return {codes: new Uint16Array(length), wordEnds: new Int32Array(length), openEnds: new Int32Array(length)}
}

/** From the end backwards, so that a long word is walked once and not once for each match in it. */
function measure({text, codes, wordEnds, openEnds}: Walked): void {
  let wordEnd = text.length
  let openEnd = text.length
  wordEnds[text.length] = wordEnd
  openEnds[text.length] = openEnd
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    codes[at] = code
    if (!isWordLetter(text, at)) {
      wordEnd = at
      if (code !== hyphen) openEnd = at
    }
    wordEnds[at] = wordEnd
    openEnds[at] = openEnd
  }
}

/** Follows the trie from a node, reached by the letter at `start`; matches are said to begin at `begin`. */
function walk(trie: Trie, node: number, walked: Walked, start: number, begin: number, hit: Hit): void {
  const {first, letters} = trie
  const {codes, text} = walked
  let at = node
  for (let index = start + 1; ; index++) {
    tell(trie, at, walked, begin, index, hit)
    if (index >= text.length) return
    const code = codes[index]
    const last = first[at + 1] ?? 0
    let edge = first[at] ?? 0
    while (edge < last && letters[edge] !== code) edge++
    if (edge === last) return
    at = edge + roots
  }
}

/** Tells the words that end at a node, reached before `index`. */
function tell(trie: Trie, node: number, walked: Walked, begin: number, index: number, hit: Hit): void {
  const from = trie.endsFrom[node] ?? 0
  const to = trie.endsFrom[node + 1] ?? 0
  if (from === to) return
  const end = walked.wordEnds[index] ?? 0
  for (let at = from; at < to; at++) {
    const packed = trie.ends[at] ?? 0
    const tail = packed & 3
    if (tail === anyLetters) hit(packed >> 2, begin, walked.openEnds[index] ?? 0)
    else if (tail === aPerson) {
      if (end > index && end - index <= longestEnding && trie.persons.has(walked.text.slice(index, end)))
        hit(packed >> 2, begin, end)
    } else if (end === index || (tail === anEnding && bends(trie, walked.text, index, end)))
      hit(packed >> 2, begin, end)
  }
}

/** Unit: letters. No ending with its tails is longer. */
const longestEnding = 14

function bends({endings, repeating}: Trie, text: string, from: number, to: number): boolean {
  if (to - from > longestEnding) return false
  const rest = text.slice(from, to)
  if (endings.has(rest)) return true
  if (repeating.size === 0) return false
  const last = text.charAt(from - 1)
  return rest.includes(last) && isVowel(last) && repeating.has(rest.replace(last, 'V'))
}

const hyphen = 45
