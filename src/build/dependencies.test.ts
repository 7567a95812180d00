/** Each package has a reason, and the licence that we believe it has. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const parts = readFileSync(join(root, 'DEPENDENCIES.md'), 'utf8').split(/^## /m).slice(1)

interface Row {
  readonly name: string
  readonly licence: string
  readonly why: string
}

function rowsOf(part: number): readonly Row[] {
  const rows = [...(parts[part] ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  return rows
    .map(([, name = '', licence = '', why = '']) => ({name, licence, why}))
    .filter(({name}) => name !== 'package' && name !== '---')
}

const namesOf = (part: number) => rowsOf(part).map(({name}) => name)

describe('DEPENDENCIES.md', () => {
  it('lists what package.json lists, in the same order', () => {
    expect(manifest.dependencies).toBeUndefined()
    expect(namesOf(1)).toEqual(Object.keys(manifest.optionalDependencies))
    expect([...namesOf(0), ...namesOf(2)].sort()).toEqual(Object.keys(manifest.devDependencies).sort())
    for (const part of [0, 1, 2]) expect(namesOf(part)).toEqual([...namesOf(part)].sort())
  })

  it('gives each a reason and its licence', () => {
    const rows = [0, 1, 2].flatMap(rowsOf)
    expect(rows.length).toBeGreaterThan(30)
    for (const {name, licence, why} of rows) {
      const {license} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
      expect(`${name}: ${licence}`).toBe(`${name}: ${license}`)
      expect(why.length, name).toBeGreaterThan(10)
    }
  })

  it('knows no licence that would ask something of those who use the bundle', () => {
    const free = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/
    expect(rowsOf(0).filter(({licence}) => !free.test(licence))).toEqual([])
  })
})
