/** Bytes of a file to text: UTF-8, with what else a municipality's computer writes recognised and told. */

export interface Decoded {
  /** The byte order mark of UTF-8 is kept, since offsets count it. */
  readonly text: string
  /** Absent for sound UTF-8. */
  readonly problem?: 'not-utf8' | 'utf16' | 'binary'
}

/** Reads bytes as UTF-8; else as what they seem to be, so that the text can still be looked at, with the problem named. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {text: new TextDecoder('utf-16le').decode(bytes), problem: 'utf16'}
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {text: new TextDecoder('utf-16be').decode(bytes), problem: 'utf16'}
  if (bytes.includes(0)) return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), problem: 'binary'}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), problem: 'not-utf8'}
  }
}
