/** An official checklist as data: what the tool can fill in, and what only people can tick. */
import type {KindId, Localised} from './law.ts'

export interface Checklist {
  readonly id: string
  /** The kinds of documents the list is about, or is used for by analogy. */
  readonly kinds: readonly KindId[]
  readonly title: Localised
  /** Where the list comes from and how it is used here, in a sentence or two. */
  readonly note: Localised
  readonly url: string
  readonly parts: readonly ChecklistPart[]
}

export interface ChecklistPart {
  readonly id: string
  readonly title: Localised
  readonly items: readonly ChecklistItem[]
}

/** An item without elements and rules is for people to tick. */
export interface ChecklistItem {
  readonly id: string
  readonly text: Localised
  /** Elements that fill the item in. */
  readonly elements: readonly string[]
  /** Rules that fill the item in when they have nothing to say. */
  readonly rules: readonly string[]
}
