/** Reads the parts of the knowledge that the build has laid beside the command line, each once and when it is first asked for. */
import {readFileSync} from 'node:fs'
import {endianness} from 'node:os'
import {join} from 'node:path'
import type {WordTable} from '../model/knowledge.ts'

export interface PartReader {
  read(file: string): unknown
  readTable(file: string): WordTable
}

/** A table as JSON: its lists of numbers are base64 of 32-bit numbers, the lowest byte first. */
export type PackedTable = {
  readonly [Key in keyof WordTable]: WordTable[Key] extends Int32Array ? string : WordTable[Key]
}

/** `folder`: where the files are. */
export function readParts(folder: string): PartReader {
  const once = <T>(make: (text: string) => T) => {
    const known = new Map<string, T>()
    return (file: string): T => {
      const part = known.get(file) ?? make(readFileSync(join(folder, file), 'utf8'))
      known.set(file, part)
      return part
    }
  }
  return {read: once((text): unknown => JSON.parse(text)), readTable: once((text) => unpacked(JSON.parse(text)))}
}

export function packed(table: WordTable): PackedTable {
  return {
    ...table,
    first: textOf(table.first),
    letters: textOf(table.letters),
    endsFrom: textOf(table.endsFrom),
    ends: textOf(table.ends),
    aloneFrom: textOf(table.aloneFrom),
    alone: textOf(table.alone),
    entriesFrom: textOf(table.entriesFrom),
    entries: textOf(table.entries)
  }
}

function unpacked(table: PackedTable): WordTable {
  return {
    ...table,
    first: numbersOf(table.first),
    letters: numbersOf(table.letters),
    endsFrom: numbersOf(table.endsFrom),
    ends: numbersOf(table.ends),
    aloneFrom: numbersOf(table.aloneFrom),
    alone: numbersOf(table.alone),
    entriesFrom: numbersOf(table.entriesFrom),
    entries: numbersOf(table.entries)
  }
}

function textOf(numbers: Int32Array): string {
  return turned(Buffer.from(Int32Array.from(numbers).buffer)).toString('base64')
}

function numbersOf(text: string): Int32Array {
  return new Int32Array(Uint8Array.from(turned(Buffer.from(text, 'base64'))).buffer)
}

function turned(bytes: Buffer): Buffer {
  return endianness() === 'BE' ? bytes.swap32() : bytes
}
