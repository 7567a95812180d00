/** The texts of a section in their order, each with where it stands: in a paragraph, a bullet or a cell. */
import type {Block, Table} from '../model/document.ts'
import type {Sentence} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {leadsToPage} from './contents-lines.ts'
import {textsOfRows} from './told-tables.ts'

export interface Leaf {
  readonly text: Text
  readonly from: Sentence['from']
  readonly quoted: boolean
}

/** `told`: the tables whose rows are statements. */
export function leaves(blocks: readonly Block[], told: ReadonlySet<Table['place']>): readonly Leaf[] {
  return blocks.flatMap((block): readonly Leaf[] => {
    if (block.type === 'paragraph')
      return [
        {
          text: block.text,
          from: 'prose',
          quoted: (block.quoted && isSpeech(block.text.value)) || listsContents(block.text.value)
        }
      ]
    if (block.type === 'list')
      return block.items.flatMap((item) => [
        ...(item.text.value === '' ? [] : [{text: item.text, from: 'bullet' as const, quoted: false}]),
        ...leaves(item.blocks, told).map((leaf) => (leaf.from === 'prose' ? {...leaf, from: 'bullet' as const} : leaf))
      ])
    if (told.has(block.place)) return textsOfRows(block).map((text) => ({text, from: 'bullet' as const, quoted: false}))
    return block.rows.flatMap((row) =>
      row.cells.filter(({text}) => text.value !== '').map(({text}) => ({text, from: 'cell' as const, quoted: false}))
    )
  })
}

/** What somebody said, in a block set off from the text; without the marks of speech such a block is a summary of the text's own. */
function isSpeech(value: string): boolean {
  return /[”"“»]/.test(value) || /^[–—-]\s/m.test(value)
}

/** A list of contents says nothing itself. */
function listsContents(value: string): boolean {
  const lines = value.includes('..') || value.includes('…') ? value.split('\n') : []
  return lines.length > 0 && lines.filter(leadsToPage).length * 2 >= lines.length
}
