/** What is no document, or would be one without end, is refused with one sentence. */
import {deflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {ImportFault} from './index.ts'
import {readerOf, root, word, zipOf} from './testing.ts'
import {openZip} from './zip.ts'

const knowledge = loadKnowledge(root)
const read = readerOf(knowledge)

describe('one sentence for', () => {
  const docx = word('narpes.sv.docx')
  const zip = openZip(docx)
  const whole: Readonly<Record<string, string>> = Object.fromEntries(
    zip.names.map((name) => [name, zip.text(name) ?? ''])
  )
  const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  const main =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>x</w:t></w:document>'
  const wide = (text: string) => Buffer.from(`\u00d0\u00cf\u0011\u00e0${[...text].join('\0')}\0`, 'latin1')
  const lying = zipOf({'word/document.xml': main})
  lying.writeUInt16LE(9, 6)
  lying.writeUInt16LE(lying.readUInt16LE(lying.indexOf('PK\u0001\u0002') + 8) | 1, lying.indexOf('PK\u0001\u0002') + 8)

  const eightMB = deflateRawSync(Buffer.alloc(8_000_000))

  it.each<[string, string, Uint8Array]>([
    ['an empty file', 'import/empty', Buffer.alloc(0)],
    ['a file cut off', 'import/corrupt', docx.subarray(0, docx.length / 2)],
    [
      'a file damaged in the middle',
      'import/corrupt',
      Buffer.concat([docx.subarray(0, 400), Buffer.alloc(600, 7), docx.subarray(1000)])
    ],
    ['an encrypted Word file', 'import/encrypted', wide('EncryptedPackage')],
    ['an encrypted zip', 'import/encrypted', lying],
    ['an old Word file', 'import/old-word', wide('WordDocument')],
    ['a file with macros', 'import/macros', zipOf({'word/document.xml': main, 'word/vbaProject.bin': 'x'})],
    [
      'a file that says it may hold macros',
      'import/macros',
      zipOf({'[Content_Types].xml': types, 'word/document.xml': main})
    ],
    [
      'a zip bomb',
      'import/bomb',
      zipOf({'word/document.xml': main, 'word/media/image1.png': Buffer.alloc(40_000_000)})
    ],
    [
      'parts that are small one by one',
      'import/bomb',
      zipOf(Object.fromEntries(Array.from({length: 36}, (_, i) => [`${i}.png`, eightMB])), {packed: 'all'})
    ],
    [
      'more XML than can be held as a tree',
      'import/huge',
      zipOf({'word/document.xml': deflateRawSync(Buffer.alloc(25 * 1024 * 1024, 32), {level: 0})}, {packed: 'all'})
    ],
    ['a document of XML without end', 'import/bomb', zipOf({'word/document.xml': Buffer.alloc(30_000_000, 32)})],
    ['a huge file', 'import/huge', Buffer.alloc(65 * 1024 * 1024, 65)],
    [
      'more parts than any document has',
      'import/huge',
      zipOf(Object.fromEntries(Array.from({length: 5001}, (_, i) => [`p${i}`, ''])))
    ],
    ['a zip that is no document', 'import/not-word', zipOf({'readme.txt': 'x'})],
    [
      'a document that defines entities',
      'import/corrupt',
      zipOf({...whole, 'word/document.xml': whole['word/document.xml']?.replace('?>', '?><!DOCTYPE x>') ?? ''})
    ],
    ['a document without text', 'import/no-text', zipOf({'word/document.xml': main.replace('<w:t>x</w:t>', '')})],
    ['a document with nothing around its text', 'import/corrupt', zipOf({'word/document.xml': main})],
    ['a PDF', 'import/pdf', Buffer.from('%PDF-1.7 x')],
    ['an RTF', 'import/rtf', Buffer.from('{\\rtf1 x}')],
    ['plain text', 'import/not-word', Buffer.from('# Programme\n')],
    ['a picture', 'import/not-word', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['a page without text', 'import/no-text', Buffer.from('<html><body><p> </p></body></html>')],
    [
      'an OpenDocument text without LibreOffice',
      'import/odt',
      zipOf({mimetype: 'application/vnd.oasis.opendocument.text'})
    ]
  ])('%s', async (_, key, bytes) => {
    const fault = await read(bytes).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(ImportFault)
    expect((fault as ImportFault).key).toBe(key)
    expect(knowledge.phrases.en[key]).toMatch(/\.$/)
  })

  it('does not trust the sizes that a zip states', async () => {
    const bomb = zipOf(
      {'word/document.xml': main, 'word/x.xml': deflateRawSync(Buffer.alloc(50_000_000))},
      {packed: ['word/x.xml'], stated: 10}
    )
    await expect(read(bomb)).rejects.toThrow('import/bomb')
  })
})
