/** What no engine can bear is read as plain paragraphs, and nothing is thrown. */
import {afterEach, expect, it} from 'vitest'
import {isTooMuch, parseMarkdown, useNativeParser} from './markdown.ts'

afterEach(() => useNativeParser(() => null))

it('a text is plain that would keep remark busy', () => {
  const quotation = (depth: number) => `${'>'.repeat(depth)} a`
  expect([100, 9000].map((depth) => isTooMuch(quotation(depth)))).toEqual([false, true])
  expect([100, 9000].map((depth) => parseMarkdown(quotation(depth)).children[0]?.type)).toEqual([
    'blockquote',
    'paragraph'
  ])
})

it('a text is plain over which the engine gives up', () => {
  useNativeParser(() => () => {
    throw new RangeError('Maximum call stack size exceeded')
  })
  expect(parseMarkdown('# a\n\nb').children).toMatchObject([
    {type: 'paragraph', children: [{value: '# a'}]},
    {type: 'paragraph', children: [{value: 'b'}]}
  ])
})
