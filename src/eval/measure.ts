/** Runs iplint over all labelled documents and adds up how often it was right. */
import {fileURLToPath} from 'node:url'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {labelledDocuments} from './labels.ts'
import {type Comparison, compare, isRight} from './score.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All comparisons over the labelled documents below a folder (default: all fixtures). */
export function measure(folder: string = `${root}fixtures`): readonly Comparison[] {
  const linter = createLinter({knowledge: loadKnowledge(root), rules})
  return labelledDocuments(folder).flatMap((document) =>
    compare(document, linter.lint(document.text, {path: document.path, asOf: document.labels.asOf, strictRules: true}))
  )
}

/** What came out otherwise than labelled, a line to each, in the order of the documents. */
export function mistakes(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons
    .filter((one) => !isRight(one))
    .map(({what, path, name, expected, actual}) => {
      const document = path.split('/').slice(-2).join('/').replace(/\.md$/, '')
      return `${document}: ${what} ${name}: expected ${expected ?? 'nothing'}, found ${actual ?? 'nothing'}`
    })
}

/** The share of comparisons of a kind that came out right, and how many there were. */
export function share(
  comparisons: readonly Comparison[],
  what: Comparison['what']
): {readonly right: number; readonly total: number} {
  const own = comparisons.filter((one) => one.what === what)
  return {right: own.filter(isRight).length, total: own.length}
}

export interface RuleScore {
  readonly rule: string
  /** Found and labelled. */
  readonly hits: number
  /** Found, not labelled. */
  readonly alarms: number
  /** Labelled, not found. */
  readonly misses: number
}

/** Hits, false alarms and misses by rule. */
export function byRule(comparisons: readonly Comparison[]): readonly RuleScore[] {
  const own = comparisons.filter(({what}) => what === 'finding')
  return [...new Set(own.map(({name}) => name))].sort().map((rule) => {
    const of = own.filter(({name}) => name === rule)
    return {
      rule,
      hits: of.filter(isRight).length,
      alarms: of.filter(({expected}) => expected === null).length,
      misses: of.filter(({actual}) => actual === null).length
    }
  })
}
