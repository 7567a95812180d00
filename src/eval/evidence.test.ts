/** Whether what is quoted as evidence is evidence: held against what two careful readers said, piece by piece. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {labelledDocuments} from './labels.ts'

type Judged = readonly [verdict: 'ok' | 'weak' | 'wrong', element: string, line: number, from: string, begins: string]

const root = fileURLToPath(new URL('../..', import.meta.url))
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const judged = parse(readFileSync(`${root}fixtures/evidence.yaml`, 'utf8')) as Record<string, readonly Judged[]>
/** Unit: letters by which a piece is known again; what is quoted is cut at a word. */
const known = 30

/** The verdict on each piece quoted for an element that is there, where somebody judged it. */
function verdicts(): readonly string[] {
  return labelledDocuments(`${root}fixtures`).flatMap(({path, text, labels}) => {
    const own = judged[path.slice(path.indexOf('fixtures/') + 'fixtures/'.length)] ?? []
    const {elements} = linter.lint(text, {path, asOf: labels.asOf, strictRules: true})
    return elements
      .filter(({status}) => status === 'present')
      .flatMap(({id, evidence}) =>
        evidence.flatMap(({place, from, text: quoted}) => {
          const begins = quoted.slice(0, known).trimEnd()
          const found = own.find(
            (piece) =>
              piece[1] === id &&
              piece[2] === place.start.line &&
              piece[3] === from &&
              piece[4].startsWith(begins.slice(0, -2))
          )
          return found ? [found[0]] : []
        })
      )
  })
}

it('is evidence as readers see it, as often as before: the figures may rise and not fall', () => {
  const all = verdicts()
  const share = (verdict: string) => all.filter((one) => one === verdict).length / all.length
  expect(all.length).toBeGreaterThanOrEqual(880)
  expect(share('ok')).toBeGreaterThanOrEqual(0.84)
  expect(share('wrong')).toBeLessThanOrEqual(0.075)
}, 60_000)
