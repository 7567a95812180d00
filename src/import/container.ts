/** What kind of file it is, told by its first bytes and its parts and never by its name alone. */
import {ImportFault} from './fault.ts'
import {type Container, openZip} from './zip.ts'

export type Opened =
  | {readonly form: 'docx'; readonly container: Container; readonly main: string}
  | {readonly form: 'odt'}
  | {readonly form: 'html'; readonly html: string}

/** Unit: bytes. */
const fileAtMost = 64 * 1024 * 1024

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** Opens a file. @throws {ImportFault} saying what it is instead. */
export function open(bytes: Uint8Array): Opened {
  if (bytes.length === 0) throw new ImportFault('import/empty')
  if (bytes.length > fileAtMost) throw new ImportFault('import/huge')
  const head = latin(bytes.subarray(0, 8))
  if (head.startsWith('PK')) return openOffice(bytes)
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new ImportFault(holds(bytes, 'EncryptedPackage') ? 'import/encrypted' : 'import/old-word')
  }
  if (head.startsWith('%PDF')) throw new ImportFault('import/pdf')
  if (head.startsWith('{\\rtf')) throw new ImportFault('import/rtf')
  const html = decodeHtml(bytes)
  if (html === null) throw new ImportFault('import/not-word')
  if (html.trim() === '') throw new ImportFault('import/empty')
  if (!/<(?:!doctype|html|body|h[1-6]|p|table|div|ul|ol)\b/i.test(html)) throw new ImportFault('import/not-word')
  return {form: 'html', html}
}

function openOffice(bytes: Uint8Array): Opened {
  const container = openZip(bytes)
  if (container.text('mimetype')?.startsWith('application/vnd.oasis.opendocument.text')) return {form: 'odt'}
  const main = container.names.find((name) => /^word\/document\d*\.xml$/.test(name))
  if (main === undefined) throw new ImportFault('import/not-word')
  const types = container.text('[Content_Types].xml') ?? ''
  if (container.names.some((name) => /vbaProject\.bin$/i.test(name)) || types.includes('macroEnabled')) {
    throw new ImportFault('import/macros')
  }
  const xml = container.text(main) ?? ''
  if (!xml.includes(wordNamespace) && !xml.includes(strictNamespace)) throw new ImportFault('import/corrupt')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ImportFault('import/corrupt')
  if (!/<w:t[ >]/.test(xml)) throw new ImportFault('import/no-text')
  return {form: 'docx', container, main}
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

/** Whether the name of a stream stands in the directory of an old container: two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((letter) => `${letter}\u0000`).join('')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(wide, 'latin1'))
}

/** The text of a page, by its byte order mark or by what it says itself; null for what is no text. */
function decodeHtml(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 2048))
  const wide = start.startsWith('\u00ff\u00fe') ? 'utf-16le' : start.startsWith('\u00fe\u00ff') ? 'utf-16be' : null
  if (wide === null && start.includes('\u0000')) return null
  const stated = /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  for (const label of [wide ?? 'utf-8', stated ?? 'windows-1252', 'windows-1252']) {
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes)
    } catch {
      // Not in this encoding: the next one may fit.
    }
  }
  return null
}
