/** What every step of recognition needs to know about the document at hand. */
import type {Document} from '../model/document.ts'
import type {FrontMatterView} from '../model/front-matter.ts'
import type {Day, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

export interface Subject {
  readonly document: Document
  readonly view: FrontMatterView
  readonly language: Language
  readonly lexicon: Lexicon
  /** What the document's own abbreviations stand for. */
  readonly abbreviations: ReadonlyMap<string, string>
  readonly asOf: Day
  /** The names of the document's own municipalities. */
  readonly municipalities: readonly string[]
  /** More than one municipality stands behind the document. */
  readonly joint: boolean
}
