/** The verdict in words: one for the eye, one sentence that is true of what was found and of the law that was applied. */
import type {Speech} from '../markup/speech.ts'
import {approvalElement} from './decisions.ts'
import type {Audit} from './model.ts'

export interface VerdictWords {
  readonly word: string
  readonly sentence: string
}

export function verdictWords(audit: Audit, {phrase}: Pick<Speech, 'phrase'>): VerdictWords {
  const {verdict, document, law} = audit
  const word = phrase(`audit/${verdict.readiness}`)
  if (document.kinds.length === 0) return {word, sentence: phrase('audit/next-kind')}
  if (verdict.readiness === 'not-ready') return {word, sentence: phrase('audit/next-not-ready')}
  if (isAbolished({law})) {
    return {word: phrase('audit/abolished'), sentence: phrase('audit/next-abolished')}
  }
  const lacking = lackingOf(audit)
  if (lacking > 0) return {word, sentence: phrase('audit/next-lacking', {count: lacking})}
  const {missing, asked} = recommendedOf(audit)
  if (verdict.readiness === 'remarks' && missing * muchOf >= asked && missing > 0)
    return {word: phrase('audit/much-missing'), sentence: phrase('audit/next-much-missing', {count: missing, asked})}
  return {word, sentence: phrase(`audit/next-${verdict.readiness}`)}
}

/** One part in so many: a document that lacks more is not done, though no law stands in the way. */
const muchOf = 3

/** The parts that law or guidance asks for, and how many of them are missing. */
function recommendedOf({coverage}: Audit): {readonly asked: number; readonly missing: number} {
  const asked = coverage.filter(({weight}) => weight !== 'may').flatMap(({elements}) => elements)
  return {asked: asked.length, missing: asked.filter(({status}) => status === 'missing').length}
}

/** No law in force on the day knows the document's kinds any more. */
function isAbolished({law}: Pick<Audit, 'law'>): boolean {
  return law.length > 0 && law.every(({abolished}) => abolished)
}

/** Parts that the law demands and that are not whole; a draft cannot yet have been approved. */
function lackingOf({coverage, document}: Audit): number {
  return coverage
    .filter(({weight}) => weight === 'must')
    .flatMap(({elements}) => elements)
    .filter(({id}) => document.status !== 'draft' || id !== approvalElement)
    .filter(({status}) => status === 'missing' || status === 'partial').length
}

/** Whether the law demands the council's approval, or did as long as it knew the kind. */
export function demandedText(audit: Audit, phrase: Speech['phrase']): string {
  if (!audit.decisions.approvalDemanded) return phrase('decisions/not-demanded')
  return phrase(isAbolished(audit) ? 'decisions/demanded-then' : 'decisions/demanded')
}
