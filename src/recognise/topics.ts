/** What each section is about: its role, the elements its heading names, and how much prose stands under it. */
import type {Block, Section} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {SectionTopic} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {leadsToPage} from './contents-lines.ts'
import {membersOf} from './joints.ts'

/** Unit: lines. Fewer that lead to a page are no list of contents. */
const fewestLed = 2

/** Signs that join two things in a heading. */
const joins = /[/,;&+]/u

/** Roles that the sections below inherit. */
const inherited = new Set(['law', 'history', 'contents', 'terms', 'annex'])

/** The topic of every section, in document order. */
export function readTopics(
  sections: readonly Section[],
  language: Language,
  lexicon: Lexicon
): readonly SectionTopic[] {
  const topics: SectionTopic[] = []
  const handed: (string | null)[] = []
  for (const section of sections) {
    const heading = section.heading?.value ?? ''
    const own = roleOf(heading, language, lexicon)
    const words = wordsOf(section.blocks)
    const above = section.parent ? (handed[section.parent.index] ?? null) : null
    // A smaller heading below a list of contents may be the first chapter: what says something is no contents.
    const role = own ?? (above === 'contents' && words > 0 ? null : above)
    handed.push(section.depth > 0 && role !== null && inherited.has(role) ? role : null)
    topics.push({
      section,
      role: isContentsList(section.blocks) ? 'contents' : role,
      elements: heading === '' ? [] : elementsNamed(heading, language, lexicon),
      words
    })
  }
  return topics
}

/** The elements that a heading, a theme or a row names. */
function elementsNamed(text: string, language: Language, lexicon: Lexicon): readonly string[] {
  const strong = lexicon.named('elements', language, text)
  const weak = lexicon.named('headings', language, text)
  return [...new Set([...strong, ...weak])]
}

/** A role needs most of the heading: "Lagstiftning", but not "Språklagen i vardagen och annat", nor "Lagstiftning och kommunens strategi". */
function roleOf(heading: string, language: Language, lexicon: Lexicon): string | null {
  if (heading === '') return null
  const words = countWords(heading)
  return (
    lexicon.group('roles').find((role) => {
      const found = lexicon.find(`roles/${role}`, language, heading)
      if (found === null) return false
      if (role === 'actions') return true
      if (role === 'law' && isBesideLaw(heading, language, lexicon)) return false
      return words <= 4 || countWords(heading.slice(found.start, found.end)) * 3 >= words
    }) ?? null
  )
}

/** One of the things that the heading joins is an element and no law. */
function isBesideLaw(heading: string, language: Language, lexicon: Lexicon): boolean {
  return membersOf(heading, joins, language, lexicon).some(
    (member) => !lexicon.has('roles/law', language, member) && elementsNamed(member, language, lexicon).length > 0
  )
}

/** Most lines lead to a page, and no table says anything besides. */
function isContentsList(blocks: readonly Block[]): boolean {
  if (
    blocks.some(
      (block) => block.type === 'table' && !block.rows.some(({cells}) => leadsToPage(cells.at(-1)?.text.value ?? ''))
    )
  )
    return false
  const lines = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.text.value.split('\n')
    return block.type === 'list' ? block.items.map((item) => item.text.value) : []
  })
  const led = lines.filter(leadsToPage).length
  // One line that is a number alone is the page that came along from Word.
  return led >= fewestLed && led * 2 >= lines.length
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + (block.quoted ? 0 : countWords(block.text.value))
    if (block.type === 'list')
      return sum + block.items.reduce((all, item) => all + countWords(item.text.value) + wordsOf(item.blocks), 0)
    return sum
  }, 0)
}
