/** Finds the elements of a kind: where each is named, whether the document commits to something there, and the evidence. */

import type {KindInForce} from '../model/law.ts'
import type {Action, ElementStatus, Status} from '../model/programme.ts'
import {shorten} from '../model/text.ts'
import {fromRow} from './action-evidence.ts'
import {fromCalendar} from './calendars.ts'
import {fromColumns} from './column-evidence.ts'
import {isComponent} from './components.ts'
import {contentsOf} from './contents.ts'
import {evidenceOf} from './descriptions.ts'
import {type Findings, noEvidence, type Part} from './evidence.ts'
import {fromFrontMatter} from './front-matter-evidence.ts'
import {fromHeading} from './heading-evidence.ts'
import {fromLists} from './list-evidence.ts'
import {textsOfOtherFields} from './other-fields.ts'
import type {Subject} from './subject.ts'
import {fromOtherTable, fromService} from './table-evidence.ts'
import {fromSentence} from './text-evidence.ts'
import {toldTables} from './told-tables.ts'

/** Unit: letters of quoted evidence. */
const evidenceLength = 90

/** The status of each element that a kind asks for. `ids` is in the order of the law pack. */
export function readElements(
  ids: readonly string[],
  kind: KindInForce,
  subject: Subject,
  found: Findings
): readonly ElementStatus[] {
  const index = indexOf(subject, found)
  return ids.map((id) => {
    const covered = subject.view.coveredBy.find((field) => field.id === id)
    const parts = [
      ...fromFrontMatter(id, subject, found),
      ...(found.general || id === 'council-approval'
        ? []
        : [...(index.get(id) ?? []), ...fromLists(id, found, subject)])
    ]
    const strong = parts.filter(({weight}) => weight >= 1)
    const status: Status = covered
      ? 'covered'
      : strong.length > 0
        ? 'present'
        : parts.length > 0
          ? 'partial'
          : 'missing'
    const best = covered
      ? [{place: covered.place, text: covered.value.value, from: 'covered-by' as const}]
      : firstThree(
          strong.length > 0
            ? strong.toSorted((one, other) => Number(one.from === 'heading') - Number(other.from === 'heading'))
            : parts
        ).map(({place, text, from}) => ({
          place,
          text: shorten(text, evidenceLength),
          from
        }))
    return {id, kind: kind.kind.id, status, evidence: best, score: scoreOf(parts)}
  })
}

/** What was read twice is shown once, be it as a sentence or as a row. */
function firstThree(parts: readonly Part[]): readonly Part[] {
  const shown: Part[] = []
  for (const part of parts) {
    if (shown.length === 3) break
    const letters = lettersOf(part)
    if (!shown.some((one) => one.place.start.line === part.place.start.line && lettersOf(one) === letters))
      shown.push(part)
  }
  return shown
}

function lettersOf({text}: Part): string {
  return text.replace(/[^\p{L}\d]+/gu, '')
}

function scoreOf(parts: readonly Part[]): Readonly<Record<string, number>> {
  const score: Record<string, number> = {}
  for (const {from, weight} of parts) score[from] = Math.max(score[from] ?? 0, weight)
  return score
}

/** The texts an action is read from: it speaks for them. */
function textsOf({goal, action, owner, partner, indicator, target, baseline, timetable, resources, followUp}: Action) {
  return [goal, action, owner, partner, indicator, target, baseline, timetable, resources, followUp].flatMap(
    (field) => field?.text ?? []
  )
}

/** Evidence by element, gathered in one walk over headings, rows and sentences. */
function indexOf(subject: Subject, found: Findings): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  const add = (id: string, part: Part) => {
    const list = parts.get(id)
    if (list) list.push(part)
    else parts.set(id, [part])
  }
  const roles = new Map(found.topics.map((topic) => [topic.section, topic]))
  const described = new Set(found.descriptions.flatMap(({id, sentences}) => (isComponent.has(id) ? sentences : [])))
  for (const [id, part] of evidenceOf(found.descriptions)) add(id, part)
  const elsewhere = textsOfOtherFields(found.sentences, subject)
  const contents = contentsOf(found, elsewhere, subject)
  const inRows = new Set(found.actions.flatMap(textsOf))
  for (const topic of found.topics)
    for (const [id, part] of fromHeading(topic, contents, subject, found.topics, inRows)) add(id, part)
  for (const action of found.actions) for (const [id, part] of fromRow(action, subject)) add(id, part)
  for (const service of found.services)
    for (const [id, part] of fromService(service, subject, contents.get(service.section))) add(id, part)
  for (const table of found.tables) {
    const topic = roles.get(table.section)
    if (noEvidence.has(topic?.role ?? '')) continue
    for (const [id, part] of fromColumns(table, topic, subject)) add(id, part)
  }
  const told = toldTables(found.tables)
  for (const table of found.tables.filter((one) => !told.has(one.table.place)))
    for (const [id, part] of table.purpose === 'calendar'
      ? fromCalendar(table, subject)
      : fromOtherTable(table, roles, subject))
      add(id, part)
  for (const [index, sentence] of found.sentences.entries()) {
    const topic = roles.get(sentence.section)
    // In a chapter about the law each sentence has been asked for itself.
    if (topic && !inRows.has(sentence.text) && (topic.role === 'law' || !noEvidence.has(topic.role ?? '')))
      for (const [id, part] of fromSentence(sentence, topic, subject, {
        described: described.has(sentence),
        elsewhere: elsewhere.has(sentence.text),
        next: found.sentences[index + 1]
      }))
        add(id, part)
  }
  return parts
}
