/** Why a file cannot be imported: the key of a phrase and what the phrase names. */
import type {TemplateData} from '../model/template.ts'

/** The file, and not iplint, is the reason; `key` is a phrase of rules/messages. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault'
  readonly key: string
  readonly data: TemplateData

  constructor(key: string, data: TemplateData = {}) {
    super(key)
    this.key = key
    this.data = data
  }
}
