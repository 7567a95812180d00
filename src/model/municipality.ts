/** Names of municipalities: whether two mean the same one, and which of a joint document's lack a decision of their council. */
import type {Municipality} from './facts.ts'
import type {Located} from './place.ts'
import type {Programme} from './programme.ts'

/** True for one name in two languages, and with or without the word for its form ("Malax", "Malax kommun", "Maalahti"). */
export function sameMunicipality(a: string, b: string, known: readonly Municipality[]): boolean {
  const [first, second] = [a, b].map((name) => name.trim().toLowerCase())
  if (first === undefined || second === undefined) return false
  if (isName(first, second) || isName(second, first)) return true
  return known.some(({fi, sv}) => {
    const names = [fi, sv ?? fi].map((name) => name.toLowerCase())
    return [first, second].every((one) => names.some((name) => isName(one, name)))
  })
}

/** The municipalities for which no dated decision of a council is known. */
export function lacksDecision(
  {municipalities, approvals}: Pick<Programme, 'municipalities' | 'approvals'>,
  known: readonly Municipality[]
): readonly Located<string>[] {
  const decided = approvals.filter(({council, date}) => council && date !== null)
  return municipalities.filter(
    ({value}) =>
      !decided.some(({municipality}) => municipality !== null && sameMunicipality(municipality, value, known))
  )
}

function isName(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} `)
}
