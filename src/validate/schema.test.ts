/** The schema of front matter and the law packs know the same kinds and the same elements. */
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {kindIds} from '../model/law.ts'

const {packs, schemas} = loadKnowledge(join(import.meta.dirname, '../..'))
const definitions = schemas['front-matter']?.$defs as Readonly<Record<string, {readonly enum?: readonly string[]}>>

it('names the kinds that exist', () => {
  expect(definitions.kind?.enum).toEqual(kindIds)
})

it('names every element that some pack asks of some kind, and no other', () => {
  const asked = packs.flatMap(({kinds}) => kinds.flatMap(({elements}) => elements.map(({id}) => id)))
  expect([...(definitions.element?.enum ?? [])].sort()).toEqual([...new Set(asked)].sort())
  expect(asked.length).toBeGreaterThan(40)
})
