/** Gathers what the running text states apart from elements and actions. */
import type {Section} from '../model/document.ts'
import type {Action, RecognisedTable, SectionTopic, Sentence, Service} from '../model/programme.ts'
import type {TextFacts} from '../model/text-facts.ts'
import {readClients} from './clients.ts'
import type {Description} from './evidence.ts'
import {readFigures} from './figures.ts'
import {readFollowUp} from './follow-up.ts'
import {readOrientationHours} from './orientation.ts'
import {readOutsourced} from './outsourcing.ts'
import {readReferral} from './referrals.ts'
import type {Subject} from './subject.ts'

export interface Found {
  readonly topics: readonly SectionTopic[]
  readonly sentences: readonly Sentence[]
  readonly tables: readonly RecognisedTable[]
  readonly actions: readonly Action[]
  readonly services: readonly Service[]
  readonly descriptions: readonly Description[]
  /** Sections whose bullets are actions. */
  readonly goals: ReadonlySet<Section>
}

/** Reads all of them. */
export function readTextFacts(subject: Subject, found: Omit<Found, 'goals'>): TextFacts {
  const goals = new Set(found.actions.filter(({form}) => form === 'bullets').map(({section}) => section))
  const all = {...found, goals}
  return {
    figures: readFigures(subject, all),
    followUp: readFollowUp(subject, all),
    clients: readClients(subject, all),
    referral: readReferral(subject, all),
    orientationHours: readOrientationHours(subject, all),
    outsourced: readOutsourced(subject, all)
  }
}
