/** Actions by owner, so that each unit sees its own: several owners in one cell are told apart. */
import type {AuditAction, OwnerGroup} from './model.ts'

export function byOwner(actions: readonly AuditAction[]): readonly OwnerGroup[] {
  const groups = new Map<string, {owner: string; actions: number[]}>()
  const nobody: number[] = []
  for (const {number, owners} of actions) {
    if (owners.length === 0) nobody.push(number)
    for (const name of owners) {
      const key = name.normalize('NFC').toLowerCase()
      const group = groups.get(key) ?? {owner: name, actions: []}
      if (group.actions.at(-1) !== number) group.actions.push(number)
      groups.set(key, group)
    }
  }
  const named = [...groups.values()].sort((a, b) => b.actions.length - a.actions.length)
  return nobody.length === 0 ? named : [...named, {owner: null, actions: nobody}]
}
