/** The command line reads the same knowledge from its files as the sources hold, and the words are those that a run would compile. */
import {mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {compileWords} from '../recognise/compile.ts'
import {knowledgeFiles} from './knowledge-files.ts'
import {type PartReader, readParts} from './read-knowledge.ts'

const folder = mkdtempSync(join(tmpdir(), 'iplint-knowledge-'))
const source = loadKnowledge(join(import.meta.dirname, '../..'))
const {files, code} = knowledgeFiles(source)

beforeAll(() => {
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, {recursive: true}))

function opened(parts: PartReader): Knowledge {
  return new Function('parts', `return ${code}`)(parts)
}

describe('the knowledge in files', () => {
  it('is what the sources hold, and the words are compiled', () => {
    const {compiled, ...rest} = opened(readParts(folder))
    expect(rest).toEqual(source)
    expect(compiled).toEqual(compileWords(source.lexicon))
    expect(compiled?.tables.fi.first.length).toBeGreaterThan(5000)
  })

  it('reads a part when it is first asked for, and once', () => {
    const asked: string[] = []
    const parts: PartReader = {
      read: (file) => [asked.push(file)],
      readTable: () => {
        throw new Error('no table is asked for')
      }
    }
    const knowledge = opened(parts)
    expect(asked).toEqual([])
    expect(knowledge.phrases.sv).toBeDefined()
    expect(asked).toEqual(['phrases-sv.json'])

    const {labels} = opened(readParts(folder))
    const again = readParts(folder)
    expect(again.read('labels.json')).toEqual(labels)
    unlinkSync(join(folder, 'labels.json'))
    expect(again.read('labels.json')).toEqual(labels)
    expect(readdirSync(folder)).not.toContain('labels.json')
  })
})
