/** What the importer tells about its work: a phrase and what it names. Nothing is left out without a note. */
import type {TemplateData} from '../model/template.ts'

export interface Note {
  /** Key of a phrase in rules/messages. */
  readonly key: string
  readonly data: TemplateData
}
