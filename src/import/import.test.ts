/** Word files as LibreOffice writes them come back as programmes; what is no Word file is told in one sentence. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {fill, phrase, type TemplateData} from '../model/template.ts'
import {ImportFault, importDocument} from './index.ts'
import {zipOf} from './testing.ts'

const root = join(import.meta.dirname, '../..')
const knowledge = loadKnowledge(root)
const linter = createLinter({knowledge, rules: []})
const asOf = '2026-11-21'
const say = (key: string, data?: TemplateData) => phrase(knowledge.phrases.en, 'en', key, data)
const options = {
  knowledge,
  asOf,
  say,
  convert: async () => {
    throw new ImportFault('import/odt')
  }
}
const word = (name: string) => readFileSync(join(root, 'fixtures/word', name))
const read = (bytes: Uint8Array | string) =>
  importDocument(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, options)
const body = (text: string) => text.slice(text.indexOf('\n---\n') + 5).trim()
const notesOf = ({notes}: Awaited<ReturnType<typeof read>>) =>
  notes.map(({key, data}) => fill(`${key} {count}`, data, 'en'))

describe('a Swedish programme', async () => {
  const imported = await read(word('narpes.sv.docx'))

  it('comes with guesses that say what they rest on', () => {
    expect(imported.text.split('\n').slice(0, 11)).toEqual([
      '---',
      '# Guessed from the text. Confirm or correct each line and delete its comment.',
      'kind: promotion-plan # guess: the act that the text cites, its years and its title',
      'title: Åtgärdsprogram för integrationsfrämjande i Närpes 2026–2029 # guess: the first heading',
      'language: sv # guess: the words of the text',
      'municipalities: [Närpes] # guess: named in the title',
      'status: approved # guess: the text tells of a decision',
      'period: { start: 2026-01-01, end: 2029-12-31 } # guess: named in the title',
      'approvals:',
      '  - { municipality: Närpes, body: Stadsstyrelsen, date: 2026-01-12 } # guess: stated in the text',
      '---'
    ])
    expect(imported.guesses).toBe(7)
  })

  it('keeps styled headings and makes headings of bold lines', () => {
    expect(imported.text.match(/^#+ .*$/gm)).toEqual([
      '# Guessed from the text. Confirm or correct each line and delete its comment.',
      '# Åtgärdsprogram för integrationsfrämjande i Närpes 2026–2029',
      '## Utgångsläge',
      '## Mål och åtgärder',
      '### Språk och arbete',
      '#### Barn och unga',
      '## Uppföljning'
    ])
  })

  it('joins the table split over pages and takes merged cells apart', () => {
    expect(imported.text.match(/^\|.*$/gm)).toEqual([
      '| Mål | Åtgärd | Ansvarig | Indikator | Tidtabell |',
      '| - | - | - | - | - |',
      '| Fler talar svenska eller finska | Språkcafé varje vecka | Biblioteket | Antal deltagare per år, mål 400 | 2027 |',
      '| | Kurs på arbetsplatsen | Vuxeninstitutet<br>tillsammans med växthusen | Antal kurser per år, mål 6 | 2028 |',
      '| Fler har arbete | Mentorer för nyinflyttade | Näringslivschefen | Antal par per år, mål 30 | 2029 |',
      '| Mål | Åtgärd | Ansvarig | Indikator |',
      '| - | - | - | - |',
      '| Elever byter hobby till gemensam | Öppet hus i idrottshallen | Fritidschefen | Antal nya juniorer per år, mål 40 |'
    ])
  })

  it('takes tracked changes as accepted, keeps footnotes and nested lists, names the picture', () => {
    expect(body(imported.text)).toContain('De nya invånarna arbetar')
    expect(body(imported.text)).toContain('i staden[^1]. Stadsstyrelsen')
    expect(body(imported.text)).toMatch(/^\[\^1\]: Statistikcentralen, befolkningsstruktur\.$/m)
    expect(body(imported.text)).toContain('- Malax ordnar kvällskurser\n  - en på våren\n  - en på hösten\n- Kaskö')
    expect(body(imported.text)).toContain('<!-- A picture stood here: Karta över byarna -->')
    expect(body(imported.text)).not.toContain('Innehåll')
  })

  it('says what it left out or changed, each thing once', () => {
    expect(notesOf(imported)).toEqual([
      'import/footnotes 1',
      'import/pictures 1',
      'import/contents 4',
      'import/tables-joined 1',
      'import/tables-merged 1',
      'import/bold-lines 1',
      'import/insertions 1',
      'import/deletions 1',
      'import/comments 1',
      'import/page-heads 1'
    ])
  })

  it('is judged as its author meant it', () => {
    const {actions, kinds} = linter.lint(imported.text, {path: 'x.md', asOf})
    expect(kinds).toEqual(['promotion-plan'])
    expect(actions.map(({goal, owner, ownerClass}) => [goal?.value, owner?.value, ownerClass])).toEqual([
      ['Fler talar svenska eller finska', 'Biblioteket', 'named'],
      ['Fler talar svenska eller finska', 'Vuxeninstitutet\ntillsammans med växthusen', 'named'],
      ['Fler har arbete', 'Näringslivschefen', 'named'],
      ['Elever byter hobby till gemensam', 'Fritidschefen', 'named']
    ])
  })
})

it('reads a Finnish programme: Otsikko styles, a theme row, a continued table without its header', async () => {
  const imported = await read(word('kauhajoki.fi.docx'))
  expect(imported.text).toContain('language: fi #')
  expect(imported.text).toContain('  - { municipality: Kauhajoki, body: Kaupunginvaltuusto, date: 2026-02-16 } #')
  expect(body(imported.text).match(/^#+ .*$/gm)).toEqual([
    '# Kotoutumisen edistämisen toimenpideohjelma, Kauhajoki 2026–2029',
    '## Lähtötilanne',
    '## Tavoitteet',
    '### Työ ja kieli',
    '### Hyvät väestösuhteet',
    '#### Yhdenvertaisuus',
    '## Seuranta'
  ])
  const {actions} = linter.lint(imported.text, {path: 'x.md', asOf})
  expect(actions.map(({theme, owner}) => [theme, owner?.value])).toEqual([
    ['Kielitaito paranee', 'Kirjasto'],
    ['Kielitaito paranee', 'Sivistystoimi'],
    ['Kielitaito paranee', 'Työllisyysalue']
  ])
})

describe('a web page', () => {
  it('takes the same way', async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>x</title><body><div><h1>Integrationsprogram i Malax</h1>
      <p>Kommunen ordnar <a href="https://example.fi">kurser</a> och <a href="#mer">mer</a>.</p><script>alert(1)</script>
      <!-- iplint-disable element-missing --><table><tr><td>Tjänst</td><td>Ansvarig</td></tr><tr><td>Info</td><td>Växeln | 1</td></tr></table></div>`
    const {text} = await read(page)
    expect(body(text)).toBe(
      '# Integrationsprogram i Malax\n\nKommunen ordnar [kurser](https://example.fi) och mer.\n\n| Tjänst | Ansvarig |\n| - | - |\n| Info | Växeln \\| 1 |'
    )
    expect(text).toContain(
      '# kind: promotion-programme | integration-programme | promotion-plan | aland-programme # guess:'
    )
  })

  it('leaves no letter behind that a terminal would obey or that turns the writing around', async () => {
    const {text} = await read('<p>Kur\u001b[31mser\u0008 i\u009b2J N\u202e\u00e4rpes &#x202e;&#x1b;x</p>')
    expect(body(text)).toBe('Kur\\[31mser i2J N\u00e4rpes x')
  })

  it('has one title where its cover has several lines of it, and addresses as people write them', async () => {
    const imported = await read(
      '<h1 class="title">Someron kaupunki</h1><p></p><h1 class="title">Kotoutumisen edistämisen suunnitelma</h1>' +
        '<h1 class="title">2026–2029</h1><p>Kirjoittakaa: x.y@somero.example</p><h1>Muu</h1>'
    )
    expect(body(imported.text)).toBe(
      '# Someron kaupunki, Kotoutumisen edistämisen suunnitelma 2026–2029\n\nKirjoittakaa: x.y@somero.example\n\n# Muu'
    )
    expect(notesOf(imported)).toEqual(['import/titles 3'])
    expect(imported.text).toContain('municipalities: [Somero] # guess: named in the title')
    expect(imported.text).toContain('period: { start: 2026-01-01, end: 2029-12-31 } # guess: named in the title')
  })

  it('may claim millions of columns, in a quotation as well', async () => {
    const wide = '<table><tr><td colspan="9999999" rowspan="65535">a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    expect(body((await read(`<blockquote>${wide}</blockquote>${wide}`)).text).length).toBeLessThan(5000)
  })

  it('is read in the encoding it states', async () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><p>Åtgärder i Närpes</p>', 'latin1')
    expect(body((await read(bytes)).text)).toBe('Åtgärder i Närpes')
  })
})

describe('one sentence for what cannot be imported', () => {
  const docx = word('narpes.sv.docx')
  const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  const main =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>x</w:t></w:document>'
  const wide = (text: string) => Buffer.from(`\u00d0\u00cf\u0011\u00e0${[...text].join('\0')}\0`, 'latin1')
  const lying = zipOf({'word/document.xml': main})
  lying.writeUInt16LE(9, 6)
  lying.writeUInt16LE(lying.readUInt16LE(lying.indexOf('PK\u0001\u0002') + 8) | 1, lying.indexOf('PK\u0001\u0002') + 8)

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
    ['a document of XML without end', 'import/bomb', zipOf({'word/document.xml': Buffer.alloc(30_000_000, 32)})],
    ['a huge file', 'import/huge', Buffer.alloc(65 * 1024 * 1024, 65)],
    [
      'more parts than any document has',
      'import/huge',
      zipOf(Object.fromEntries(Array.from({length: 5001}, (_, i) => [`p${i}`, ''])))
    ],
    ['a zip that is no document', 'import/not-word', zipOf({'readme.txt': 'x'})],
    ['a document that defines entities', 'import/corrupt', zipOf({'word/document.xml': `<!DOCTYPE x>${main}`})],
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
