/** Texts on which a pattern with a weakness takes ever more steps: what it repeats, repeated, between what it begins and cannot end with. */
import type {AST} from '@eslint-community/regexpp'
import {parsePattern, stepCounter} from './steps.ts'

export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

/** Letters to choose from where a pattern allows many. */
const letters = [
  ...'a0 A-.,:;|*_#<>()[]{}"\'/\\?!=+~`^$&@%x\n\r\t\u00e5\u00a7\u2013\u2026\u2022\u00a0\u20ac\u0001\u2192'
]

/** The attacks on a pattern, at most `most` of them, always the same ones. */
function attacksOn({source, flags}: Pick<RegExp, 'source' | 'flags'>, most: number): readonly Attack[] {
  const pattern = parsePattern(source, flags)
  const prefixes = new Set([''])
  const pumps = new Set<string>()
  const visit = (alternatives: readonly AST.Alternative[], before: string) => {
    for (const {elements} of alternatives) {
      let text = before
      for (const element of elements) {
        if (element.type === 'Quantifier' && element.max > 1) {
          prefixes.add(text)
          const bodies = examples(element.element as AST.Element, flags)
          for (const body of bodies) pumps.add(body).add(text.slice(before.length) + body)
          for (const one of bodies) for (const other of bodies) pumps.add(one + other)
        }
        const inner = element.type === 'Quantifier' ? element.element : element
        if ('alternatives' in inner) visit(inner.alternatives, text)
        else for (const one of examples(inner as AST.Element, flags).slice(0, 2)) pumps.add(one)
        text += examples(element, flags)[0] ?? ''
      }
      pumps.add(text)
    }
  }
  visit(pattern.alternatives, '')
  pumps.delete('')
  const all: Attack[] = []
  for (const suffix of ['\u0001', '', '\n!']) {
    for (const prefix of prefixes) for (const pump of pumps) all.push({prefix, pump, suffix})
  }
  const stride = Math.max(1, all.length / most)
  return Array.from({length: Math.min(most, all.length)}, (_, index) => all[Math.floor(index * stride)]).flatMap(
    (one) => one ?? []
  )
}

function attackText({prefix, pump, suffix}: Attack, size: number): string {
  return prefix + pump.repeat(Math.ceil(size / pump.length)) + suffix
}

/** Twice the text must not take much more than twice the steps. */
const growth = 2.6

/** The first attack under which a pattern takes more than twice as many steps for twice the text, at sizes beyond its bounded runs. */
export function weaknessOf(pattern: Pick<RegExp, 'source' | 'flags'>): Attack | null {
  const count = stepCounter(pattern)
  const grows = (attack: Attack, size: number) => {
    const most = size * size * 2
    const steps = count(attackText(attack, 2 * size), most)
    return steps > size * 8 && (steps >= most || steps > growth * count(attackText(attack, size), most))
  }
  return attacksOn(pattern, 120).find((attack) => grows(attack, 100) && grows(attack, 700)) ?? null
}

/** Short texts that an element matches, the first by its first alternative. */
function examples(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gym]/g, ''))
      return letters.filter((letter) => one.test(letter)).slice(0, 4)
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(({elements}) => {
        const text = elements.map((inner) => examples(inner, flags)[0] ?? '').join('')
        const last = elements.at(-1)
        const others = last === undefined ? [] : examples(last, flags).slice(1, 2)
        const head = elements.slice(0, -1).map((inner) => examples(inner, flags)[0] ?? '')
        return [text, ...others.map((other) => head.join('') + other)]
      })
    case 'Quantifier':
      return examples(element.element as AST.Element, flags).map((one) => one.repeat(Math.max(1, element.min)))
    case 'Assertion':
      // What must stand before has to be written; what must follow is written by what follows.
      return element.kind === 'lookbehind' && !element.negate
        ? element.alternatives.map(({elements}) => elements.map((inner) => examples(inner, flags)[0] ?? '').join(''))
        : ['']
    default:
      return ['']
  }
}
