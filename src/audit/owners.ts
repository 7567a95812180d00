/** Actions by owner, so that each unit sees its own: several owners in one cell are told apart. */
import type {AuditAction, OwnerGroup} from './model.ts'

export function byOwner(actions: readonly AuditAction[]): readonly OwnerGroup[] {
  const groups = new Map<string, {owner: string; actions: number[]}>()
  const nobody: number[] = []
  for (const {number, owner, ownerClass} of actions) {
    const named = ownerClass === 'named' || ownerClass === 'partly'
    if (!named || owner === null) nobody.push(number)
    else
      for (const name of ownersIn(owner)) {
        const key = name.normalize('NFC').toLowerCase()
        const group = groups.get(key) ?? {owner: name, actions: []}
        if (group.actions.at(-1) !== number) group.actions.push(number)
        groups.set(key, group)
      }
  }
  const named = [...groups.values()].sort((a, b) => b.actions.length - a.actions.length)
  return nobody.length === 0 ? named : [...named, {owner: null, actions: nobody}]
}

/**
 * The names in an owner's cell. Lines and semicolons part them, and so does a comma before a capital letter:
 * a comma before a small letter more often stands inside one name.
 */
export function ownersIn(cell: string): readonly string[] {
  const names = cell
    .split(/[\n;]|,(?=\s{0,9}\p{Lu})/u)
    .map((name) => name.replace(/\s+/g, ' ').replace(/^[\s•·–-]+|(?<![\s,.])[\s,.]+$/gu, ''))
    .filter((name) => name !== '')
  return [...new Set(names)]
}
