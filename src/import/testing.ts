/** For tests: documents of the fixtures, zip containers made by hand, honest or lying, and a reader of them all. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import type {Knowledge} from '../model/knowledge.ts'
import {phrase} from '../model/template.ts'
import {type Imported, ImportFault, importDocument} from './index.ts'

export const root = join(import.meta.dirname, '../..')

export function word(name: string): Buffer {
  return readFileSync(join(root, 'fixtures/word', name))
}

/** Imports as the command line does, in English, on a fixed day and without LibreOffice. */
export function readerOf(knowledge: Knowledge): (bytes: Uint8Array | string) => Promise<Imported> {
  const convert = () => Promise.reject(new ImportFault('import/odt'))
  return (bytes) =>
    importDocument(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
      knowledge,
      asOf: '2026-11-21',
      say: (key, data) => phrase(knowledge.phrases.en, 'en', key, data),
      convert
    })
}

/** `packed` parts are given packed already; `stated` is the size that the directory claims for all of them. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  {packed = [], stated}: {readonly packed?: readonly string[] | 'all'; readonly stated?: number} = {}
): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content)
    const data = packed === 'all' || packed.includes(name) ? raw : deflateRawSync(raw)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(stated ?? raw.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(stated ?? raw.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name, 'latin1'), data)
    entries.push(entry, Buffer.from(name, 'latin1'))
    offset += 30 + name.length + data.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
