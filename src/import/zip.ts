/** Reads a zip container with bounds on everything, so that a small file cannot become an endless one. */
import {inflateRawSync} from 'node:zlib'
import {ImportFault} from './fault.ts'

/** Parts by name, unpacked; the names alone are known of parts nobody asked for. */
export interface Container {
  readonly names: readonly string[]
  /** A part as text; null where there is none. */
  text(name: string): string | null
}

/** Unit: bytes of all parts unpacked. A Word document of hundreds of pages with pictures stays far below. */
const unpackedAtMost = 256 * 1024 * 1024
/** The same for one part in XML, which has to be read into memory as a tree. */
const xmlAtMost = 24 * 1024 * 1024
const partsAtMost = 5000
/** Nothing large that people write shrinks to less than a two-hundredth. */
const ratioAtMost = 200
/** Below this nobody minds how well a part was packed. Unit: bytes. */
const harmless = 8 * 1024 * 1024

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly start: number
}

/** Reads the list of parts and unpacks each once. @throws {ImportFault} for a container that is damaged, encrypted or far too large. */
export function openZip(bytes: Uint8Array): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  if (entries.some(({encrypted}) => encrypted)) throw new ImportFault('import/encrypted')
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries) {
    const part = unpack(bytes, entry, unpackedAtMost - total)
    total += part.length
    parts.set(entry.name, part)
  }
  return {
    names: [...parts.keys()],
    text: (name) => {
      const part = parts.get(name)
      return part === undefined ? null : new TextDecoder('utf-8').decode(part)
    }
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  try {
    const end = endRecord(view)
    const count = view.getUint16(end + 10, true)
    if (count > partsAtMost) throw new ImportFault('import/huge')
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ImportFault('import/corrupt')
      const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      const [name = 0, extra = 0, comment = 0] = lengths
      entries.push(readEntry(bytes, view, at, name))
      at += 46 + name + extra + comment
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) throw new ImportFault('import/corrupt')
    throw error
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== 0x04034b50) throw new ImportFault('import/corrupt')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = view.getUint32(at + 20, true)
  if (start + packed > bytes.length) throw new ImportFault('import/corrupt')
  return {
    name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed,
    start
  }
}

/** The record that closes a zip stands within the last 64 kB. @throws {ImportFault} where it is missing: the file was cut off. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new ImportFault('import/corrupt')
}

function unpack(bytes: Uint8Array, {name, method, packed, start}: Entry, left: number): Uint8Array {
  const data = bytes.subarray(start, start + packed)
  const most = Math.min(left, name.endsWith('.xml') ? xmlAtMost : unpackedAtMost)
  if (method === 0) {
    if (data.length > most) throw new ImportFault('import/huge')
    return data
  }
  if (method !== 8) throw new ImportFault('import/corrupt')
  try {
    const part = inflateRawSync(data, {maxOutputLength: Math.max(1, most)})
    if (part.length > harmless && part.length > packed * ratioAtMost) throw new ImportFault('import/bomb')
    return part
  } catch (error) {
    if (error instanceof ImportFault) throw error
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new ImportFault(tooLong ? (packed * ratioAtMost < most ? 'import/bomb' : 'import/huge') : 'import/corrupt')
  }
}
