/** Reads rules/checklist: official checklists in our own words, each item with what fills it in. */
import type {Checklist, ChecklistItem, ChecklistPart} from '../model/checklist.ts'
import {type KindId, kindIds} from '../model/law.ts'
import {filesIn, list, mapping, nameOf, readYaml, text} from './files.ts'
import {localised} from './localised.ts'

/** All checklists, by file name. @throws {Error} naming file and item where a sentence, a language or a known kind is missing, or an id stands twice. */
export function readChecklists(root: string): readonly Checklist[] {
  return filesIn(root, 'rules/checklist', '.yaml').map((source): Checklist => {
    const where = source.path
    const raw = mapping(readYaml(source), where)
    const parts = list(raw.parts, `${where}, parts`).map((part) => readPart(part, where))
    const ids = parts.flatMap(({items}) => items.map(({id}) => id))
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    if (twice !== undefined) throw new Error(`${where}: ${twice} stands twice`)
    return {
      id: nameOf(source),
      kinds: list(raw.kinds, `${where}, kinds`).map((kind) => kindOf(kind, where)),
      title: localised(raw.title, `${where}, title`),
      note: localised(raw.note, `${where}, note`),
      url: text(raw.url, `${where}, url`),
      parts
    }
  })
}

function readPart(value: unknown, file: string): ChecklistPart {
  const raw = mapping(value, `${file}, part`)
  const id = text(raw.id, `${file}, part`)
  const where = `${file}, ${id}`
  return {
    id,
    title: localised(raw.title, `${where}, title`),
    items: list(raw.items, `${where}, items`).map((item) => readItem(item, where))
  }
}

function readItem(value: unknown, part: string): ChecklistItem {
  const raw = mapping(value, `${part}, item`)
  const id = text(raw.id, `${part}, item`)
  const where = `${part}, ${id}`
  const names = (key: string) => list(raw[key] ?? [], `${where}, ${key}`).map((name) => text(name, `${where}, ${key}`))
  return {id, text: localised(raw.text, `${where}, text`), elements: names('elements'), rules: names('rules')}
}

function kindOf(value: unknown, where: string): KindId {
  const found = kindIds.find((id) => id === value)
  if (found === undefined) throw new Error(`${where}: unknown kind ${String(value)}`)
  return found
}
