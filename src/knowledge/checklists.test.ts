/** The checklists ask for elements and rules that exist, and leave something for people. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {kindIds} from '../model/law.ts'
import {readChecklists} from './checklists.ts'
import {loadKnowledge} from './load.ts'

const root = join(import.meta.dirname, '../..')
const {checklists = [], labels} = loadKnowledge(root)
const items = checklists.flatMap(({parts}) => parts.flatMap((part) => part.items))

it('serves each kind of document by one list', () => {
  expect(checklists.flatMap(({kinds}) => kinds).sort()).toEqual([...kindIds].sort())
})

it('names elements and rules that exist, and leaves something for people', () => {
  expect(items.length).toBeGreaterThan(50)
  expect(items.flatMap(({elements}) => elements).filter((id) => labels[`element/${id}`] === undefined)).toEqual([])
  const known = rules.map(({id}) => id)
  expect(items.flatMap((item) => item.rules).filter((id) => !known.includes(id))).toEqual([])
  expect(items.filter(({elements, rules: asked}) => elements.length + asked.length === 0).length).toBeGreaterThan(10)
})

it('complains about a kind that does not exist and an item that stands twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iplint-checklist-'))
  mkdirSync(join(folder, 'rules/checklist'), {recursive: true})
  const name = '{sv: a, fi: b, en: c}'
  const list = (kind: string, second: string) =>
    `kinds: [${kind}]\nurl: https://example.org\ntitle: ${name}\nnote: ${name}\nparts:\n` +
    `  - id: one\n    title: ${name}\n    items: [{id: first, text: ${name}}, {id: ${second}, text: ${name}}]\n`
  const read = (text: string) => {
    writeFileSync(join(folder, 'rules/checklist/list.yaml'), text)
    return readChecklists(folder)
  }
  expect(read(list('promotion-plan', 'second'))).toHaveLength(1)
  expect(() => read(list('plan', 'second'))).toThrow('unknown kind plan')
  expect(() => read(list('promotion-plan', 'first'))).toThrow('first stands twice')
  rmSync(folder, {recursive: true})
})
