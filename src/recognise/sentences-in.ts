/** The sentences right under a heading. */
import type {Section} from '../model/document.ts'
import {membersWith} from '../model/grouped.ts'
import type {Sentence} from '../model/programme.ts'

export const sentencesIn: (sentences: readonly Sentence[], section: Section) => readonly Sentence[] = membersWith(
  ({section}: Sentence) => section
)
