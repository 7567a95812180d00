/** Tells a municipality's own programme from a text about programmes in general: guidance, a checklist, an act. */
import type {Action, RecognisedTable, Sentence} from '../model/programme.ts'
import {namesOneOf} from './owners.ts'
import type {Subject} from './subject.ts'

/**
 * True when the text speaks of its own municipality somewhere, or lists actions or services of its own. One that does
 * neither speaks for itself where its front matter says all that it is, unless it says nothing at all (an empty form) or
 * instructs whoever writes programmes.
 */
export function speaksOfItself(
  subject: Subject,
  sentences: readonly Sentence[],
  actions: readonly Action[],
  tables: readonly RecognisedTable[]
): boolean {
  const {municipalities, view} = subject
  if (
    municipalities.length === 0 ||
    actions.length > 0 ||
    tables.some(({purpose}) => purpose === 'services' || purpose === 'calendar')
  )
    return true
  if (sentences.some(({value, law}) => !law && namesOneOf(value, municipalities))) return true
  const told = sentences.filter(({from, quoted}) => (from === 'prose' || from === 'bullet') && !quoted)
  return view.kinds.length > 0 && view.status !== null && told.length > 0 && !instructs(told, subject)
}

/** Unit: sentences. So many instruct, where they are not lost among others. */
const several = 3
/** Of so many sentences one at least instructs. */
const often = 20

/** Half of a short text, or several sentences of a long one, say how programmes are made. */
function instructs(told: readonly Sentence[], {lexicon, language}: Subject): boolean {
  // "A plan is drawn up for each client" tells of a client's plan, and orders nobody to write a programme.
  const count = told.filter(
    ({value}) =>
      lexicon.has('statements/instructs', language, value) &&
      (lexicon.has('statements/obligation', language, value) ||
        !lexicon.has('elements/integration-plan', language, value))
  ).length
  return count > 0 && (count * 2 >= told.length || (count >= several && count * often >= told.length))
}
