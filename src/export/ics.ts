/** A calendar of reviews, ends of periods and deadlines of actions: whole days, each with a name that stays. */
import {createEvents, type EventAttributes} from 'ics'
import type {Speech} from '../markup/speech.ts'
import {deadlineOf} from '../model/deadline.ts'
import type {Examined} from '../model/examined.ts'
import {hash128} from '../model/hash.ts'
import type {Action} from '../model/programme.ts'
import {shorten} from '../model/text.ts'
import {flat} from './text.ts'

/** @throws {Error} when the library refuses an event: a fault of ours. */
export function ics(documents: readonly Examined[], asOf: string, speech: Speech): string {
  const events = documents.flatMap((document) => eventsOf(document, speech))
  const seen = new Map<string, number>()
  const {error, value} = createEvents(
    events.map((event): EventAttributes & {timestamp: number} => {
      const times = (seen.get(event.key) ?? 0) + 1
      seen.set(event.key, times)
      return {
        uid: `${hash128(`${event.key}\u0000${times}`)}@iplint.dev`,
        // The library takes it and does not say so: without it every calendar would differ from the last.
        timestamp: Date.parse(`${asOf}T00:00:00Z`),
        start: dateOf(event.day),
        startInputType: 'utc',
        duration: {days: 1},
        title: flat(event.title).replaceAll('\n', ' '),
        description: flat(event.notes),
        categories: [event.category],
        busyStatus: 'FREE',
        transp: 'TRANSPARENT'
      }
    }),
    {productId: 'iplint', calName: speech.phrase('export/calendar')}
  )
  if (value === null) throw error ?? new Error('no calendar')
  return folded(value)
}

interface Event {
  /** What makes it the same event when the document has changed around it. */
  readonly key: string
  readonly day: string
  readonly title: string
  readonly notes: string
  readonly category: string
}

function eventsOf({result, programme}: Examined, speech: Speech): readonly Event[] {
  const {phrase} = speech
  const name = programme.title?.value ?? result.path
  const events: Event[] = []
  const milestone = (kind: 'review' | 'end', day: string | null | undefined, line: number) => {
    if (!day || result.kinds.length === 0) return
    const notes = `${result.path}, ${phrase('audit/line', {line})}`
    const title = `${phrase(`export/${kind}`)}: ${name}`
    events.push({key: [result.path, kind].join('\u0000'), day, title, notes, category: phrase(`export/${kind}`)})
  }
  milestone('review', programme.review.next?.value, programme.review.next?.place.start.line ?? 1)
  milestone('end', programme.period?.end, programme.period?.place.start.line ?? 1)
  for (const action of result.actions) {
    const day = deadlineOf(action)
    if (day !== null) events.push(eventOf(action, day, result.path, name, speech))
  }
  return events
}

function eventOf(action: Action, day: string, path: string, name: string, {phrase, title}: Speech): Event {
  const told = (['goal', 'action', 'owner', 'indicator', 'timetable'] as const).flatMap((field) => {
    const value = action[field]?.value ?? ''
    return value === '' ? [] : `${title(`column/${field}`)}: ${value.replace(/\s+/g, ' ')}`
  })
  const key = [path, action.goal?.value ?? '', action.action?.value ?? ''].join('\u0000')
  const where = `${name} (${path}, ${phrase('audit/line', {line: action.place.start.line})})`
  const owner = action.owner?.value ? `${shorten(action.owner.value, 40)}: ` : ''
  return {
    key,
    day,
    title: `${owner}${action.title}`,
    notes: [...told, where].join('\n'),
    category: phrase('export/deadline')
  }
}

function dateOf(day: string): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** Lines of at most 75 octets, as RFC 5545 asks; the library counts letters, and å is two octets. */
function folded(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n')
  return lines
    .map((line) => {
      let result = ''
      let octets = 0
      for (const letter of line) {
        const more = letter.length > 1 ? 4 : letter > '\u07ff' ? 3 : letter > '\u007f' ? 2 : 1
        if (octets + more > 75) {
          result += '\r\n '
          octets = 1
        }
        result += letter
        octets += more
      }
      return result
    })
    .join('\r\n')
}
