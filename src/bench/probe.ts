/** Whether a contestant does its work at all: one that reads nothing would be the fastest. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {defectEvery, documentAt} from './corpus.ts'
import type {Command} from './process.ts'
import {groupsBelow} from './sources.ts'

/** Writes a document in which everybody finds something into a folder. */
export function writeProbe(folder: string, root: string): void {
  mkdirSync(folder, {recursive: true})
  const {text} = documentAt(defectEvery - 1, groupsBelow(root))
  writeFileSync(join(folder, 'probe.md'), `${text}\nTODO: ${'long '.repeat(20)}\n`)
}

/** Null when the output of the command holds the word, else what came instead. */
export function faultOf({argv: [program, ...args], cwd, done}: Command, word: string): string | null {
  const {status, stdout, stderr, error} = spawnSync(program, args, {cwd, encoding: 'utf8', maxBuffer: 1e8})
  if (error !== undefined) return error.message
  const said = `${stdout}${stderr}`
  if (done.includes(status ?? -1) && said.includes(word)) return null
  return `exit ${status}, no ${word}: ${said.trim().slice(0, 200)}`
}
