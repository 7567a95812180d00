/** A key `kind` in the front matter is seen, also in broken front matter; elsewhere it is not. */
import {expect, it} from 'vitest'
import {declaresKind} from './declares-kind.ts'

it.each([
  '---\nkind: promotion-plan\n---\n',
  '---\r\ntitle: x\r\nkind: [a, b]\r\n---\r\n',
  '\ufeff---\nkind: x\n---\n',
  '\n\n---\nkind: x\n---\n',
  '---\nkind: x\n# never closed',
  '---\n"kind" : x\n...\n',
  '---\n\tkind: x\n---\n',
  '---\ntitle: "broken\nkind: x\n---\n'
])('%j declares a kind', (text) => {
  expect(declaresKind(text)).toBe(true)
})

it.each([
  '',
  '# kind: x\n',
  'kind: x\n',
  '---\ntitle: x\n---\n\nkind: x\n',
  '---\nkinds: x\n---\n',
  '---\n# kind: x\n---\n',
  'text\n\n---\nkind: x\n---\n'
])('%j does not', (text) => {
  expect(declaresKind(text)).toBe(false)
})
