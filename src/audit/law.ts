/** Which law judged the document, why, what it demands and what is only guidance. */

import type {Speech} from '../markup/speech.ts'
import type {FileResult} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {type Basis, demandsOn, kindInForce} from '../model/law.ts'
import type {LawPart, Weight} from './model.ts'

export const weights: readonly Weight[] = ['must', 'should', 'may']

export function lawOf(
  {kinds, asOf}: FileResult,
  {packs}: Pick<Knowledge, 'packs'>,
  speech: Speech
): readonly LawPart[] {
  return kinds.map((id): LawPart => {
    const {kind, pack, abolished} = kindInForce(packs, id, asOf)
    const demands = demandsOn(kind, asOf)
    const named = (weight: Weight) =>
      demands.filter(({basis}) => weightOf(basis) === weight).map((demand) => speech.name(`element/${demand.id}`))
    return {
      kind: id,
      kindName: speech.name(`kind/${id}`),
      pack: pack.id,
      title: pack.title[speech.language],
      note: pack.note[speech.language],
      from: pack.from,
      to: pack.to,
      abolished,
      demands: {must: named('must'), should: named('should'), may: named('may')}
    }
  })
}

/** The severity a lack would have, said in words: a demand, a request or a possibility. */
export function weightOf({source, force}: Basis): Weight {
  if (force === 'may' || source === 'practice') return 'may'
  return source === 'statute' && force === 'must' ? 'must' : 'should'
}
