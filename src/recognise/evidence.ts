/** What recognition has found so far, and the shape of a piece of evidence for an element. */
import type {
  Action,
  Approval,
  Evidence,
  RecognisedTable,
  Review,
  SectionTopic,
  Sentence,
  Service
} from '../model/programme.ts'

/** One component, and the passage that describes it. */
export interface Description {
  readonly id: string
  /** The sentence that tells it best. */
  readonly core: Sentence
  readonly sentences: readonly Sentence[]
  readonly from: Evidence['from']
}

/** All that elements may be found in. */
export interface Findings {
  readonly topics: readonly SectionTopic[]
  readonly sentences: readonly Sentence[]
  readonly tables: readonly RecognisedTable[]
  readonly actions: readonly Action[]
  readonly services: readonly Service[]
  readonly approvals: readonly Approval[]
  readonly review: Review
  /** The text speaks of municipalities in general and never of its own: nothing in its body is evidence. */
  readonly general: boolean
  /** Components told under whatever name. */
  readonly descriptions: readonly Description[]
}

/** Evidence, in whole, with its weight: 1 and above commits, below 1 only names. */
export interface Part extends Evidence {
  readonly weight: number
}

/** Pieces of evidence, each with the id of its element. */
export type Named = readonly (readonly [string, Part])[]

/** Roles of sections that are no evidence for any element. */
export const noEvidence: ReadonlySet<string> = new Set(['contents', 'law', 'history', 'terms'])

/** Elements that show in who does something, and with whom. */
export const ofActors: ReadonlySet<string> = new Set([
  'welfare-region-coordination',
  'employment-authority',
  'civil-society'
])
