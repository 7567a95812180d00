/** A parsed document: front matter with places, and the body as a tree of sections, tables and bullets. No meaning yet. */
import type {LineStarts, Place} from './place.ts'
import type {Text} from './text.ts'

export interface Document {
  readonly path: string
  /** The source as read, byte order mark included; every offset counts in it. */
  readonly text: string
  readonly starts: LineStarts
  readonly frontMatter: FrontMatter | null
  /** What went wrong while reading; parsing itself never throws. */
  readonly problems: readonly Problem[]
  /** All sections in document order; the first is the text before any heading. */
  readonly sections: readonly Section[]
  readonly directives: readonly Directive[]
  /** Where a finding about the whole document stands when front matter has no better key: the first heading, else the first line. */
  readonly head: Place
}

/** The YAML block at the head of a document. */
export interface FrontMatter {
  readonly place: Place
  /** Plain data; dates stay text. Null when the YAML could not be read. */
  readonly data: Readonly<Record<string, unknown>> | null
  /** Where each key and value stands, by JSON pointer ("" is the whole mapping). */
  readonly places: ReadonlyMap<string, NodePlace>
}

export interface NodePlace {
  /** Absent for list items and the root. */
  readonly key?: Place
  readonly value: Place
  /** A scalar's source text, as written (`091` and not 91). */
  readonly source?: string
}

/** A fault met while reading. `code` is the message id of the rule `ruleId`. */
export interface Problem {
  readonly ruleId: 'front-matter-missing' | 'front-matter-syntax'
  readonly code: string
  readonly place: Place
  readonly data?: Readonly<Record<string, string | number>>
}

export interface Section {
  readonly index: number
  /** The heading without its number and markup; null for the text before the first heading. */
  readonly heading: Text | null
  /** "2.1" of "2.1 Mål"; null without one. */
  readonly number: string | null
  /** 1–6; 0 for the text before the first heading; bold and numbered lines one below the heading they stand under. */
  readonly depth: number
  readonly form: 'root' | 'heading' | 'bold' | 'numbered'
  readonly parent: Section | null
  readonly children: readonly Section[]
  /** What stands directly under the heading, before the next heading. */
  readonly blocks: readonly Block[]
  /** From the heading to the end of the section's own blocks (children not included). */
  readonly place: Place
}

export type Block = Paragraph | List | Table

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: Text
  /** Inside a block quotation. */
  readonly quoted: boolean
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  readonly place: Place
}

export interface ListItem {
  /** The item's own first paragraph (empty text when it has none). */
  readonly text: Text
  /** Further paragraphs, nested lists and tables. */
  readonly blocks: readonly Block[]
  readonly place: Place
}

export interface Table {
  readonly type: 'table'
  readonly header: Row
  /** Body rows; header rows repeated in the middle are left out, rows without any text as well. */
  readonly rows: readonly Row[]
  readonly place: Place
}

export interface Row {
  /** As many cells as the header has columns; missing ones are empty. */
  readonly cells: readonly Cell[]
  readonly place: Place
}

export interface Cell {
  readonly text: Text
  readonly place: Place
}

/** A comment addressed to the tool: `<!-- iplint-disable-next-line rule -- reason, until 2027-01-01 -->`, or `# iplint-…` in front matter. */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-next-line'
  /** Rule ids, or `rule/item`; empty means all rules. */
  readonly rules: readonly {readonly value: string; readonly place: Place}[]
  readonly reason: string | null
  readonly until: string | null
  readonly place: Place
}
