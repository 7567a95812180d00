/** Word files as LibreOffice writes them come back as programmes, and so do web pages. */
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {fill} from '../model/template.ts'
import {parse} from '../parse/index.ts'
import {readerOf, root, word, zipOf} from './testing.ts'
import {openZip} from './zip.ts'

const knowledge = loadKnowledge(root)
const read = readerOf(knowledge)
const linter = createLinter({knowledge, rules: []})
const asOf = '2026-11-21'
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

describe('what a document says of itself', () => {
  it('does not change how it is read', async () => {
    const zip = openZip(word('narpes.sv.docx'))
    const parts = Object.fromEntries(zip.names.map((name) => [name, zip.text(name) ?? '']))
    const {text} = await read(zipOf({...parts, 'mammoth/style-map': 'p => h6:fresh'}))
    expect(text).toBe((await read(zipOf(parts))).text)
  })

  it('stays on its line of the front matter', async () => {
    const title = 'Plan: "del" 2 # x'
    const {text} = await read(`<h1>${title}</h1><p>Kommunen ordnar kurser.</p>`)
    expect(parse(text, 'a.md').frontMatter?.data).toMatchObject({title})
  })
})
