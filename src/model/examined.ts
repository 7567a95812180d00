/** A document judged and read: what an audit, an export or a comparison is made from. */
import type {FileResult} from './finding.ts'
import type {Programme} from './programme.ts'

export interface Examined {
  /** What was found. */
  readonly result: FileResult
  /** What was read out of the document. */
  readonly programme: Programme
}
