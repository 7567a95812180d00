/** What the findings on a rule's page lean on: statute, guidance or practice, and which. The severity follows from it. */
import {examplesIn, type Lint} from './page.ts'

/** A line for each sentence of the rule and each basis it has in the examples, sorted: `element-missing/missing: statute must, Act …`. */
export function basesOn(page: string, ruleId: string, lint: Lint): readonly string[] {
  const own = examplesIn(page)
    .flatMap(lint)
    .filter((message) => message.ruleId === ruleId)
  const lines = own.map(({messageId, basis}) => {
    const words = basis ? `${basis.source} ${basis.force}, ${basis.reference.en}` : 'nothing'
    return `${ruleId}/${messageId}: ${words}`
  })
  return [...new Set(lines)].sort()
}
