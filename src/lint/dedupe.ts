/** One gap, one finding: a document that does two jobs is not blamed twice for the same thing in the same place. */
import {bySeverity, type Graded} from './raw.ts'

/** Of findings of one rule and item in one place, keeps those of the kind that takes it gravest; the first kind on a tie. */
export function dedupe(findings: readonly Graded[]): readonly Graded[] {
  const groups = new Map<string, Graded[]>()
  for (const found of findings) {
    const {start, end} = found.finding.at
    const key = `${start.offset} ${end.offset} ${found.rule.id} ${found.finding.item ?? ''}`
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return [...groups.values()].flatMap(keepGravest)
}

function keepGravest(group: readonly Graded[]): readonly Graded[] {
  const first = group[0]
  if (first === undefined || group.length === 1) return group
  let gravest = first
  for (const found of group) if (bySeverity(found.severity, gravest.severity) < 0) gravest = found
  const seen = new Set<string>()
  return group.filter((found) => {
    if (found.force?.kind.id !== gravest.force?.kind.id) return false
    const said = JSON.stringify([found.finding.message, found.finding.data])
    return !seen.has(said) && seen.add(said)
  })
}
