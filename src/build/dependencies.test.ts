/** Each package has a reason, and the licence that we believe it has. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const parts = readFileSync(join(root, 'DEPENDENCIES.md'), 'utf8').split(/^## /m).slice(1)

interface Row {
  readonly name: string
  readonly licence: string
  /** Unit: kilobytes, of those that are installed or bundled; empty for what only we install. */
  readonly size: string
  readonly why: string
}

function rowsOf(part: number): readonly Row[] {
  const rows = [...(parts[part] ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \| (?:(\d+|kB|---:) \| )?([^|]+) \|$/gm)]
  return rows
    .map(([, name = '', licence = '', size = '', why = '']) => ({name, licence, size, why}))
    .filter(({name}) => name !== 'package' && name !== '---')
}

/** All files of a package, without what it depends on. Unit: bytes. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, {withFileTypes: true}).filter(({name}) => name !== 'node_modules')
  return entries.reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
  }, 0)
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

  it('tells how large is what is bundled or installed', () => {
    for (const {name, size} of [0, 1].flatMap(rowsOf)) {
      const measured = sizeOf(join(root, 'node_modules', name)) / 1000
      expect(Math.abs(Number(size) - measured), `${name}: ${Math.round(measured)} kB`).toBeLessThan(1 + measured / 20)
    }
  })

  it('knows no licence that would ask something of those who use the bundle', () => {
    const free = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/
    expect(rowsOf(0).filter(({licence}) => !free.test(licence))).toEqual([])
  })
})
