/** Each element that was asked for: whether it is there, where, on what basis, and what to add. */

import type {Speech} from '../markup/speech.ts'
import type {FileResult} from '../model/finding.ts'
import {weightOf, weights} from './law.ts'
import type {CoverageGroup, CoveredElement} from './model.ts'

type Element = FileResult['elements'][number]

/** By kind and by how binding the demand is; groups without elements are left out. */
export function coverageOf({kinds, elements}: FileResult, speech: Speech): readonly CoverageGroup[] {
  return kinds.flatMap((kind) =>
    weights.flatMap((weight): readonly CoverageGroup[] => {
      const own = elements.filter((element) => element.kind === kind && weightOf(element.basis) === weight)
      if (own.length === 0) return []
      return [{kind, kindName: speech.name(`kind/${kind}`), weight, elements: own.map((one) => covered(one, speech))}]
    })
  )
}

function covered({id, label, status, evidence, basis}: Element, speech: Speech): CoveredElement {
  const done = status === 'present' || status === 'covered'
  return {
    id,
    name: label[speech.language],
    status,
    evidence: evidence.map(({place, text}) => ({line: place.start.line, text})),
    basis: basis.reference[speech.language],
    url: basis.url,
    verified: basis.verified,
    advice: done ? null : speech.name(`advice/${id}`)
  }
}
