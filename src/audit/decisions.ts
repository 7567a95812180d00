/** Who has decided and what is due next: approvals by municipality, reviews, the nearest deadline. */
import type {Municipality} from '../model/facts.ts'
import {membersWith} from '../model/grouped.ts'
import {demandsOn, kindInForce} from '../model/law.ts'
import {sameMunicipality} from '../model/municipality.ts'
import type {Approval, Programme} from '../model/programme.ts'
import type {AuditInput} from './audit.ts'
import {weightOf} from './law.ts'
import type {AuditAction, Decisions} from './model.ts'

/** The element that is a decision, not a part of the text. */
export const approvalElement = 'council-approval'

export function decisionsOf({result, programme, knowledge}: AuditInput, actions: readonly AuditAction[]): Decisions {
  const {asOf, kinds} = result
  const {review, period} = programme
  const known = (knowledge.facts.municipalities ?? []) as unknown as readonly Municipality[]
  return {
    approvalDemanded: kinds.some((kindId) => {
      const {kind} = kindInForce(knowledge.packs, kindId, asOf)
      return demandsOn(kind, asOf).some(({id, basis}) => id === approvalElement && weightOf(basis) === 'must')
    }),
    approvals: approvalsOf(programme, known),
    lastReview: review.last?.value ?? null,
    nextReview: review.next?.value ?? null,
    interval: review.intervalYears?.value ?? null,
    next: nextOf(review.next?.value ?? null, period?.end ?? null, actions, asOf)
  }
}

/** One entry per municipality, then what names none of them. */
function approvalsOf(programme: Programme, known: readonly Municipality[]): Decisions['approvals'] {
  const {municipalities, approvals} = programme
  const single = municipalities.length === 1
  const taken = new Set<Approval>()
  const own = municipalities.map(({value}) => {
    const decisions = approvals.filter(({municipality}) =>
      municipality === null ? single : sameMunicipality(municipality, value, known)
    )
    for (const decision of decisions) taken.add(decision)
    return {municipality: value, decisions: decisions.filter(isFirst).map((decision) => told(decision, programme))}
  })
  const rest = approvals.filter((approval) => !taken.has(approval))
  const others = rest.map((approval) => ({municipality: approval.municipality, decisions: [told(approval, programme)]}))
  return [...own, ...others]
}

/** One decision is often told twice, in front matter and in the text. */
function isFirst({body, date}: Approval, at: number, all: readonly Approval[]): boolean {
  const same = (other: Approval) => other.date === date && (other.body === body || body === null || other.body === null)
  return date === null || all.findIndex(same) === at
}

const statedAt = membersWith(({place}: Programme['frontMatter']['approvals'][number]) => place.start.offset)

function told({body, council, date, place}: Approval, {frontMatter}: Programme) {
  const [field] = statedAt(frontMatter.approvals, place.start.offset)
  return {body, council, date, section: field?.section?.value ?? null, line: place.start.line}
}

function nextOf(
  review: string | null,
  end: string | null,
  actions: readonly AuditAction[],
  asOf: string
): Decisions['next'] {
  const [day] = [review, end, ...actions.map(({deadline}) => deadline)]
    .flatMap((one) => (one !== null && one >= asOf ? one : []))
    .sort()
  if (day === undefined) return null
  const due = actions.flatMap(({number, deadline}) => (deadline === day ? number : []))
  return {day, kind: day === review ? 'review' : day === end ? 'end' : 'action', actions: due}
}
