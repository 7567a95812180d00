/** All that iplint reads and finds in a document, in short lines: what is compared word for word, so that no change goes unseen. */
import type {FileResult} from '../model/finding.ts'
import type {Action, Field} from '../model/programme.ts'
import {actionFields} from '../model/reported.ts'

/** Elements with their evidence, rows, services and findings of every severity; a line to each. Ends with a line break. */
export function reportOf({elements, actions, services, messages, counts}: FileResult): string {
  const lines = [
    ...elements.map(({id, kind, status, evidence}) => {
      const places = evidence.map(({place, from}) => ` ${from} ${place.start.line}:${place.start.column}`)
      return `${kind} ${id} ${status}${places.slice(0, mostPlaces).join()}`
    }),
    ...actions.map(sayAction),
    ...services.map(({place, service, ownerClass, owner, cooperation}) => {
      return `service ${place.start.line} ${ownerClass}: ${cut(service)}${say('owner', owner)}${say('with', cooperation)}`
    }),
    ...messages.map(({ruleId, messageId, item, severity, place: {start, end}}) => {
      const about = item === null ? '' : ` ${item}`
      return `${severity} ${start.line}:${start.column}–${end.line}:${end.column} ${ruleId}/${messageId}${about}`
    }),
    `${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes`
  ]
  return `${lines.join('\n')}\n`
}

/** Of the places that show an element only the first few are told. */
const mostPlaces = 4

function sayAction(action: Action): string {
  const {place, form, ownerClass, measure, dates, title} = action
  const {level, ...said} = measure
  const holds = Object.entries(said).flatMap(([name, value]) => (value === true ? [name] : []))
  const days = dates.map(({from, to}) => (from === to ? from : `${from}–${to}`))
  const cells = actionFields.flatMap((name) => {
    const field = action[name]
    return field === null ? [] : [`${name} ${cut(field.value, 24)}`]
  })
  return [
    `${form} ${place.start.line} ${ownerClass}: ${cut(title)}`,
    cells.join(', '),
    [level, ...holds, ...days].join(' ')
  ].join(' | ')
}

function say(name: string, field: Field | null): string {
  return field === null ? '' : ` | ${name} ${field.place.start.line}:${field.place.start.column} ${cut(field.value)}`
}

function cut(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
