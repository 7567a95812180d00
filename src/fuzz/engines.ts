/** Fuzzes the two readers of Markdown against each other: whichever reads, the judgement is the same, byte for byte. */
import {openNativeParser} from '../cli/native-parser.ts'
import {createLinter} from '../index.ts'
import {reported} from '../model/reported.ts'
import {useNativeParser} from '../parse/markdown.ts'
import {mutant} from './mutate.ts'
import {placeFaults} from './places.ts'
import {type Subjects, type Target, thrown} from './target.ts'

export function enginesTarget({knowledge, rules}: Subjects): Target {
  const native = openNativeParser({})
  const linter = createLinter({knowledge, rules})
  const judged = (text: string) =>
    linter.examine(text, {path: 'plan.md', asOf: '2026-11-21', strictRules: true, readOther: () => null})
  const readBy = (engine: typeof native, text: string) => {
    useNativeParser(() => engine)
    try {
      return judged(text)
    } finally {
      useNativeParser(() => null)
    }
  }
  return {
    make: mutant,
    faultsOf: (text) => {
      if (native === null) return ['there is no native parser here']
      try {
        const [one, other] = [readBy(native, text), readBy(null, text)]
        const [a, b] = [JSON.stringify(reported(one.result)), JSON.stringify(reported(other.result))]
        return [...placeFaults(one, text), ...(a === b ? [] : [`the engines differ: ${difference(a, b)}`])]
      } catch (error) {
        return thrown(error)
      }
    }
  }
}

function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `…${a.slice(Math.max(0, at - 60), at + 80)}… and …${b.slice(at, at + 80)}…`
}
