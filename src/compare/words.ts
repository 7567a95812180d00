/** Words that all formats of a comparison share. */
import type {Speech} from '../markup/speech.ts'
import type {Status} from '../model/programme.ts'
import type {ChangedAction} from './compare.ts'

export function fieldName(field: string, {title, phrase}: Speech): string {
  return field.startsWith('column/') ? title(field) : phrase(field)
}

export function statusWord(status: Status | null, {phrase}: Speech): string {
  return phrase(status === null ? 'compare/not-asked' : `status/${status}`)
}

/** Why two actions were taken for the same: “goal 92 % alike, action 71 %”. */
export function likeness({goal, action}: ChangedAction['alike'], {phrase, name}: Speech): string {
  const parts = [
    ...(goal === null ? [] : [`${name('column/goal')} ${goal} %`]),
    ...(action === null ? [] : [`${name('column/action')} ${action} %`])
  ]
  return parts.length === 0 ? phrase('compare/alike-whole') : phrase('compare/alike', {parts: parts.join(', ')})
}
