/** Text of a document inside Markdown of ours is shown as it is: every mark is escaped, and none is where it would be seen. */
import {expect, it} from 'vitest'
import {plain} from './markdown.ts'

it.each([
  ['[x](y) ![z](w)', '\\[x\\](y) !\\[z\\](w)'],
  ['~~s~~ **f** _k_ `c` \\', '\\~\\~s\\~\\~ \\*\\*f\\*\\* \\_k\\_ \\`c\\` \\\\'],
  ['#1 $a$ &lt; <b> a|b', '\\#1 \\$a\\$ \\&lt; \\<b\\> a\\|b'],
  ['- a - b', '\\- a - b'],
  ['+ a', '\\+ a'],
  ['=', '\\='],
  [':--', '\\:--'],
  ['1. a 2. b', '1\\. a 2. b'],
  [' 31) a', '31\\) a'],
  ['31.12.2027', '31\\.12.2027'],
  ['a\n\u001b[2J\u202eb', 'a b']
])('%j is written %j', (text, written) => {
  expect(plain(text)).toBe(written)
})
