/** Programmes written in Markdown, made Word files by LibreOffice and imported again, are judged as they were before. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {micromark} from 'micromark'
import {gfmFootnote, gfmFootnoteHtml} from 'micromark-extension-gfm-footnote'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {convertOpenDocument} from '../cli/convert.ts'
import {createLinter, type FileResult} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {importDocument} from './index.ts'

const root = join(import.meta.dirname, '../..')
const knowledge = loadKnowledge(root)
const linter = createLinter({knowledge, rules: []})
const folder = mkdtempSync(join(tmpdir(), 'iplint-office-'))
const fixtures = ['accepted', 'rejected']
  .flatMap((kind) => filesBelow(root, `fixtures/${kind}`, '.md'))
  .map(({path}) => path)
const asOf = '2026-11-21'
const options = {
  knowledge,
  asOf,
  say: (key: string) => key,
  convert: (odt: Uint8Array) => convertOpenDocument(odt, process.env)
}
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Front matter and body. */
function parts(text: string): readonly [string, string] {
  const end = text.indexOf('\n---', 3) + 5
  return [text.slice(0, end), text.slice(end)]
}

function htmlOf(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfmTable(), gfmFootnote()],
    htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml()],
    allowDangerousHtml: true
  })
  // Where Markdown has a line of its own, a writer in Word begins one as well; a long one that ends no sentence goes on in the next.
  const broken = html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) =>
    paragraph.replace(/(?<!.{60}[^.:!?>])\n|\n(?=[^\n:]{1,40}:\s)/g, '<br>')
  )
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${broken}</body></html>`
}

/** Turns all files of a folder at once: a start of LibreOffice takes seconds, a document none. */
function office(sources: readonly string[], to: string, from: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--norestore', ...from, '--convert-to', to, '--outdir', folder, ...sources]
  execFileSync('soffice', args, {stdio: 'ignore', timeout: 280_000})
}

const nameOf = (path: string) => basename(path, '.md')
const written = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a reader is told about a document, as lines. */
function judgement({elements, actions, services}: FileResult): readonly string[] {
  return [
    ...elements.map(({kind, id, status}) => `${kind} ${id} ${status}`),
    ...actions.map(({goal, action, owner, ownerClass}) =>
      written(`row ${goal?.value ?? '–'} | ${action?.value ?? '–'} | ${owner?.value ?? '–'} ${ownerClass}`)
    ),
    ...services.map(({service, owner, ownerClass}) =>
      written(`service ${service} | ${owner?.value ?? '–'} ${ownerClass}`)
    )
  ]
}

describe('a programme that went through Word', () => {
  beforeAll(() => {
    const sources = fixtures.map((path) => {
      const file = join(folder, `${nameOf(path)}.html`)
      writeFileSync(file, htmlOf(parts(readFileSync(join(root, path), 'utf8'))[1]))
      return file
    })
    office(sources, 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)'])
  })

  it.each(fixtures)('%s', async (path) => {
    const original = readFileSync(join(root, path), 'utf8')
    const {text} = await importDocument(readFileSync(join(folder, `${nameOf(path)}.docx`)), options)
    // The author’s own front matter: what is compared is the text.
    const [front] = parts(original)
    const before = judgement(linter.lint(original, {path, asOf}))
    const after = judgement(linter.lint(`${front}\n${parts(text)[1]}`, {path, asOf}))
    expect(before.length).toBeGreaterThan(3)
    const changed = [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
    ]
    expect(changed).toEqual([])
    expect(after).toEqual(before)
  })
})

describe('an OpenDocument text', () => {
  it('is imported as the Word file made from it is', async () => {
    office([join(root, 'fixtures/word/narpes.sv.fodt')], 'odt')
    const odt = await importDocument(readFileSync(join(folder, 'narpes.sv.odt')), options)
    const docx = await importDocument(readFileSync(join(root, 'fixtures/word/narpes.sv.docx')), options)
    expect(odt).toEqual(docx)
  })
})
