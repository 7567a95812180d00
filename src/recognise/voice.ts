/** Tells a municipality's own programme from a text about programmes in general: guidance, a checklist, an act. */
import type {Action, RecognisedTable, Sentence} from '../model/programme.ts'
import {namesOneOf} from './owners.ts'
import type {Subject} from './subject.ts'

/** True when the text speaks of its own municipality somewhere, or lists actions or services of its own. */
export function speaksOfItself(
  {municipalities}: Subject,
  sentences: readonly Sentence[],
  actions: readonly Action[],
  tables: readonly RecognisedTable[]
): boolean {
  if (municipalities.length === 0 || actions.length > 0 || tables.some(({purpose}) => purpose === 'services'))
    return true
  return sentences.some(({value, law}) => !law && namesOneOf(value, municipalities))
}
