/** What stands under each heading: what is committed to, denied, intended, and of whom it speaks. */
import type {Section} from '../model/document.ts'
import type {Service} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {affirmed, isDenied} from './denials.ts'
import type {Findings} from './evidence.ts'
import {onlyInquires} from './intentions.ts'
import {isOfOtherField, namesNewcomers} from './other-fields.ts'
import {namedHere, onlyIntended, onlyPromises} from './others.ts'
import type {Subject} from './subject.ts'

/** What stands under a heading, subsections included. */
export interface Content {
  committed: number
  /** Something is plainly done, if only in a few words. */
  plain: boolean
  /** Sentences that say more than that something is not done, and nothing of another field. */
  told: number
  /** Sentences that only say that something is not done, or that something else is. */
  denied: number
  rows: boolean
  /** Somebody and when: "Koordinaattori → johtoryhmä tammikuussa". */
  scheduled: boolean
  figures: boolean
  /** Somebody is said to be in charge. */
  led: boolean
  /** Something is wished for, put off or to be found out. */
  intended: boolean
  /** Newcomers or clients are spoken of. */
  ofNewcomers: boolean
  /** Whom or what else is spoken of, where no newcomers are: pupils, staff, the old; by element and in general. */
  readonly ofOthers: Set<string>
  /** There are words that are not the municipality's own. */
  quoted: boolean
  /** Elements that a committing sentence names. */
  readonly named: Set<string>
  /** Elements that are said not to be there. */
  readonly refused: Set<string>
}

/** A number that is no year: in a picture of the situation it counts something. */
const figure = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/

const notYet = ['wish', 'possibility', 'later', 'elsewhere'] as const

/** Contents by section, each added to all sections above it: one walk, whatever the depth. `elsewhere`: texts of other fields. */
export function contentsOf(
  {sentences, actions, services, tables}: Findings,
  elsewhere: ReadonlySet<Text>,
  subject: Subject
): ReadonlyMap<Section, Content> {
  const contents = new Map<Section, Content>()
  const upward = (from: Section, change: (content: Content) => void) => {
    for (let at: Section | null = from; at !== null; at = at.parent) {
      const content = contents.get(at) ?? {
        committed: 0,
        plain: false,
        told: 0,
        denied: 0,
        rows: false,
        scheduled: false,
        figures: false,
        led: false,
        intended: false,
        ofNewcomers: false,
        ofOthers: new Set(),
        quoted: false,
        named: new Set(),
        refused: new Set()
      }
      contents.set(at, content)
      change(content)
    }
  }
  const rows = [...actions, ...services.filter((service) => !isChapter(service)), ...tables]
  for (const {section} of rows) upward(section, (content) => (content.rows = true))
  for (const {section, value, text, law, quoted, commits, from} of sentences) {
    if (quoted) upward(section, (content) => (content.quoted = true))
    if (law || quoted) continue
    const told = !isDenied(value, subject) && !elsewhere.has(text) && !isOfOtherField(value, subject)
    const refused = refusedIn(value, subject)
    const says = (concept: string) => subject.lexicon.has(concept, subject.language, value)
    const scheduled = commits && says('follow-up/interval') && says('owners/unit')
    const figures = figure.test(value)
    const named =
      commits && from !== 'cell'
        ? namedHere(value, subject).filter(
            (id) => !onlyPromises(id, value, subject) && !onlyIntended(id, value, subject)
          )
        : []
    const open = notYet.some((concept) => says(`statements/${concept}`)) || onlyInquires(value, subject)
    const plain = told && from !== 'cell' && says('statements/deed') && !open && !/^\[|\?$/.test(value)
    const led = says('owners/unit') && ['owners/answering', 'talk/leads'].some(says)
    const ofNewcomers = namesNewcomers(value, subject) || says('talk/clients')
    const ofOthers = ofNewcomers ? [] : subject.lexicon.named('others', subject.language, value)
    upward(section, (content) => {
      if (led) content.led = true
      if (ofNewcomers) content.ofNewcomers = true
      for (const id of ofOthers) content.ofOthers.add(id)
      if (told && open) content.intended = true
      for (const id of refused) content.refused.add(id)
      if (commits && told && from !== 'cell') content.committed++
      else if (plain) content.plain = true
      if (scheduled) content.scheduled = true
      if (told) content.told++
      else content.denied++
      if (figures) content.figures = true
      for (const id of named) content.named.add(id)
    })
  }
  return contents
}

/** All that is said under the heading is that it is not done, or nothing of one's own. */
export function isEmptied(content: Content | undefined): boolean {
  return content !== undefined && content.told === 0 && (content.denied > 0 || content.quoted)
}

/** Something under the heading is done, or listed. */
export function isFull({committed, plain, rows}: Content): boolean {
  return committed > 0 || plain || rows
}

/** The service is the chapter itself, and no row or bullet in it. */
export function isChapter({table, section, service}: Service): boolean {
  return table === null && section.heading?.value === service
}

/** The element is said not to be there, and no committing sentence beside it says otherwise. */
export function isRefused(id: string, content: Content | undefined): boolean {
  return (content?.refused.has(id) ?? false) && !content?.named.has(id)
}

/** The elements that only the clauses name which say that something is not done. */
function refusedIn(value: string, subject: Subject): readonly string[] {
  const {lexicon, language} = subject
  const told = affirmed(value, subject)
  if (told === value) return []
  return lexicon.named('elements', language, value).filter((id) => !lexicon.has(`elements/${id}`, language, told))
}
