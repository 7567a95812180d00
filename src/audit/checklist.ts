/** Fills in the official checklist: what elements and rules can tell; the rest is left for people to tick. */

import type {Speech} from '../markup/speech.ts'
import type {ChecklistItem} from '../model/checklist.ts'
import type {FileResult} from '../model/finding.ts'
import type {Status} from '../model/programme.ts'
import type {AuditInput} from './audit.ts'
import type {FilledChecklist, ItemState} from './model.ts'

type Input = Pick<AuditInput, 'result' | 'rules' | 'knowledge'>

/** The lists for the document's kinds; none for a document whose kind is unknown. */
export function fillChecklists({result, rules, knowledge}: Input, speech: Speech): readonly FilledChecklist[] {
  const {language} = speech
  const own = (knowledge.checklists ?? []).filter(({kinds}) => kinds.some((kind) => result.kinds.includes(kind)))
  return own.map(({title, note, url, parts}) => ({
    title: title[language],
    note: note[language],
    url,
    parts: parts.map((part) => ({
      title: part.title[language],
      items: part.items.map((item) => ({
        id: item.id,
        text: item.text[language],
        ...fill(item, result, rules, speech)
      }))
    }))
  }))
}

interface Filled {
  readonly state: ItemState
  readonly because: string
}

function fill(item: ChecklistItem, result: FileResult, rules: Input['rules'], speech: Speech): Filled {
  const elements = result.elements.filter(({id}) => item.elements.includes(id))
  const asked = item.rules.filter((id) => {
    const rule = rules.find((one) => one.id === id)
    return rule !== undefined && (rule.kinds === '*' || rule.kinds.some((kind) => result.kinds.includes(kind)))
  })
  const needsRows = asked.every((id) => /^(?:action|goal|indicator)-/.test(id)) && asked.length > 0
  const empty = needsRows && result.actions.length === 0
  if ((elements.length === 0 && asked.length === 0) || (empty && elements.length === 0)) {
    return {state: 'people', because: empty ? speech.phrase('checklist/no-actions') : ''}
  }
  const found = result.messages.filter(({ruleId}) => asked.includes(ruleId)).length
  const reasons = [
    ...elements.map(({status, label}) => `${label[speech.language]}: ${speech.phrase(`status/${status}`)}`),
    ...(asked.length > 0 && !empty
      ? [found === 0 ? speech.phrase('checklist/no-findings') : speech.phrase('checklist/findings', {count: found})]
      : [])
  ]
  return {
    state: stateOf(
      elements.map(({status}) => status),
      found,
      asked.length > 0
    ),
    because: reasons.join('; ')
  }
}

/** Elements weigh first; findings of the rules turn a met item into one met partly, and stand alone where there is no element. */
function stateOf(statuses: readonly Status[], found: number, judged: boolean): ItemState {
  if (statuses.length === 0) return judged && found > 0 ? 'open' : 'met'
  if (statuses.every((status) => status === 'missing')) return 'open'
  const whole = statuses.every((status) => status === 'present' || status === 'covered')
  return whole && found === 0 ? 'met' : 'partly'
}
