/** What the corpus is made of: the accepted fixtures, taken apart into sections. */
import {filesBelow, readText} from '../knowledge/files.ts'

/** A good programme and the parts of it that can be used again. */
export interface Source {
  readonly text: string
  readonly sections: readonly Section[]
}

/** A heading of any level and what stands right below it, as blocks between blank lines. */
export interface Section {
  readonly heading: string
  readonly blocks: readonly string[]
}

/** The sources of one kind in one language. */
export interface Group {
  /** For instance `promotion-plan.fi`. */
  readonly name: string
  readonly sources: readonly Source[]
}

/** Notes and definitions would be there twice, comments would silence what they were not written for, raw HTML and quotations are few. */
const notReusable = /^(?:\[|<|```|>|---|\*\*\*)|\[\^|<!--/

/** The accepted fixtures by kind and language, in a steady order. @throws {Error} when a group has no section to take. */
export function groupsBelow(root: string): readonly Group[] {
  const groups = new Map<string, Source[]>()
  for (const file of filesBelow(root, 'fixtures/accepted', '.md')) {
    const [kind = '', name = ''] = file.path.split('/').slice(-2)
    const group = `${kind}.${name.split('.').at(-2)}`
    const text = readText(file)
    groups.set(group, [...(groups.get(group) ?? []), {text, sections: sectionsOf(text)}])
  }
  const all = [...groups].map(([name, sources]) => ({name, sources}))
  const poor = all.find(({sources}) => sources.every(({sections}) => sections.length === 0))
  if (poor !== undefined) throw new Error(`${poor.name}: no section can be used again`)
  return all
}

/** The sections of a text that name no municipality of its own: they may stand in any programme of the kind. */
function sectionsOf(text: string): readonly Section[] {
  const {head, body} = halves(text)
  const names = namesIn(head)
  return body
    .split(/^(?=#{2,6} )/m)
    .filter((part) => part.startsWith('#'))
    .map((part) => {
      const [first = '', ...blocks] = part.trim().split(/\n\s*\n/)
      const heading = first.replace(/^#{1,6} {1,4}(?:\d[.\d]{0,9} {1,4})?/, '').replace(/\n[\s\S]*/, '')
      return {heading, blocks: blocks.filter((block) => !notReusable.test(block) && !mentions(block, names))}
    })
    .filter(({heading, blocks}) => blocks.length > 0 && !mentions(heading, names))
}

/** Front matter with its fences, and what follows. */
export function halves(text: string): {readonly head: string; readonly body: string} {
  const end = text.indexOf('\n---\n', 3) + 5
  return {head: text.slice(0, end), body: text.slice(end)}
}

/** The stems of the municipalities' names: in either language the ending changes, not the beginning. */
function namesIn(head: string): readonly string[] {
  const listed = /^municipalities: ?\[([^\]\n]{0,400})\]/m.exec(head)?.[1] ?? ''
  return listed.split(',').map((name) => name.trim().slice(0, 4))
}

function mentions(text: string, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && text.includes(name))
}
