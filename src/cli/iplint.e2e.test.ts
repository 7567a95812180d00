/** The command line as people run it: real processes on real folders, with names, line ends and encodings as they come. */
import {beforeAll, describe, expect, it} from 'vitest'
import {folderForAll, type Run, runIn, writeIn} from './testing.ts'

const cwd = folderForAll('kommun åäö')
const iplint = (args: readonly string[], more?: Run) => runIn(cwd, args, more)
const write = (path: string, content: string | Buffer) => writeIn(cwd, path, content)

/** Correct front matter, no statutory demand: whatever warnings come, there is no error. */
function programme(municipality: string): string {
  const years = 'period: {start: 2026-01-01, end: 2029-12-31}'
  const head = `kind: promotion-plan\ntitle: Plan för ${municipality} 2026–2029\nlanguage: sv\nmunicipalities: [${municipality}]`
  return `---\n${head}\nstatus: draft\n${years}\n---\n\n# Plan för ${municipality} 2026–2029\n\nKommunen ordnar språkkurser.\n`
}

const misspelt = '\n<!-- iplint-disable-next-line no-such-rule -- example -->\n\nText.\n'

beforeAll(() => {
  for (let index = 0; index < 10; index++) {
    const text = programme('Närpes')
    write(`program för alla/ohjelma ${index} å.md`, index % 2 === 0 ? text : text.replaceAll('\n', '\r\n'))
  }
  for (let index = 0; index < 50; index++) {
    write(
      `program för alla/muut/${index}.md`,
      index % 2 === 0 ? `# Memo ${index}\n` : `---\ntitle: Blog ${index}\n---\n\nText\n`
    )
  }
  write('program för alla/node_modules/paket/x.md', programme('Malax'))
  write('bra.md', programme('Närpes'))
  write('varning.md', programme('Närpes') + misspelt)
  write('fel.md', programme('Närpes').replace('kind: promotion-plan', 'kind: promotion-plam'))
  write('utan.md', '# Program\n\nText\n')
  write('latin1.md', Buffer.from(programme('Närpes'), 'latin1'))
  write('tom/läs mig.txt', 'x')
  write('annat/memo.md', '# Memo\n')
})

describe('files', () => {
  it('checks ten programmes among fifty other files, whatever their paths and line ends', () => {
    const {status, flat, stderr} = iplint(['program för alla'])
    expect([status, stderr]).toEqual([0, ''])
    expect(flat).toContain('Sammanlagt 10 dokument: 0 fel')
    expect(flat).toContain('50 filer är inga programdokument')
    const {files} = JSON.parse(iplint(['--format', 'json', 'program för alla/*.md']).stdout)
    expect(files).toHaveLength(10)
    expect(files[0].path).toBe('program för alla/ohjelma 0 å.md')
    expect(files[1].messages.map((message: {line: number}) => message.line)).toEqual(
      files[0].messages.map((message: {line: number}) => message.line)
    )
  })

  it('checks a file that is named, programme or not', () => {
    const {status, stdout} = iplint(['utan.md'])
    expect(status).toBe(1)
    expect(stdout).toContain('front-matter-missing')
  })

  it.each([
    ['a pattern that matches nothing', ['x*.md'], 'no file matches x*.md'],
    ['a folder without Markdown', ['tom'], 'no Markdown files (tom)'],
    ['a folder without programmes', ['annat'], 'declares no kind'],
    ['a file that does not exist', ['saknas.md'], 'saknas.md: there is no such file']
  ])('%s is exit 2 with a sentence', (_, args, sentence) => {
    const {status, stdout, stderr} = iplint(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })

  it('still reports the other files when one cannot be read', () => {
    const {status, stdout, stderr} = iplint(['latin1.md', 'bra.md'])
    expect(status).toBe(2)
    expect(stderr).toBe('latin1.md: the file is not UTF-8 text. Save it as UTF-8 and try again.\n')
    expect(stdout).toContain('bra.md\n')
    expect(stdout).toContain('1 fil kunde inte granskas')
  })

  it('reads standard input', () => {
    const {status, stdout} = iplint(['-', '--stdin-filename', 'utkast.md'], {input: programme('Närpes')})
    expect(status).toBe(0)
    expect(stdout.startsWith('utkast.md\n')).toBe(true)
    expect(iplint(['-'], {input: Buffer.from([0xff, 0xfe, 0x2d])})).toMatchObject({status: 2, stdout: ''})
    expect(iplint(['-', 'bra.md']).status).toBe(2)
  })
})

describe('verdict', () => {
  it('follows --fail-on and --max-warnings', () => {
    expect(iplint(['varning.md']).status).toBe(0)
    expect(iplint(['check', 'varning.md', '--fail-on', 'warning']).status).toBe(1)
    expect(iplint(['varning.md', '--max-warnings', '0']).status).toBe(1)
    expect(iplint(['fel.md']).status).toBe(1)
    expect(iplint(['fel.md', '--fail-on', 'never']).status).toBe(0)
  })

  it('shows errors only with --quiet, and judges as before', () => {
    const {status, stdout} = iplint(['varning.md', '--quiet', '--max-warnings', '0'])
    expect(status).toBe(1)
    expect(stdout).not.toContain('directive-unknown-rule')
  })
})

describe('language and colour', () => {
  it('speaks the document’s language, or the one asked for', () => {
    expect(iplint(['bra.md']).flat).toContain('Inga fel, men')
    expect(iplint(['bra.md', '--lang', 'fi'], {env: {LANG: 'sv_FI.UTF-8'}}).flat).toContain('Ei virheitä, mutta')
    expect(iplint(['saknas.md'], {env: {LANG: 'fi_FI.UTF-8'}}).stderr).toContain('tiedostoa ei ole')
  })

  it('is plain in a pipe, coloured when forced, plain with NO_COLOR', () => {
    expect(iplint(['fel.md']).stdout).not.toContain('\u001b')
    expect(iplint(['fel.md'], {env: {FORCE_COLOR: '1'}}).stdout).toContain('\u001b[31m')
    expect(iplint(['fel.md'], {env: {FORCE_COLOR: '1', NO_COLOR: '1'}}).stdout).not.toContain('\u001b')
    expect(iplint(['fel.md', '--color'], {env: {NO_COLOR: '1'}}).stdout).toContain('\u001b[31m')
  })
})

describe('usage', () => {
  it.each([
    [['--as-of', '2026-02-30', 'bra.md'], '2026-02-30'],
    [['--lang', 'de', 'bra.md'], 'sv, fi, en'],
    [['--format', 'xml', 'bra.md'], 'text, compact, json'],
    [['--max-warnings', 'few', 'bra.md'], 'few'],
    [['--nonsense'], '--nonsense'],
    [['explain', 'unused-directiv'], 'unused-directive'],
    [['explain', 'zzz'], 'iplint rules']
  ])('%j is exit 2 with a short sentence', (args, words) => {
    const {status, stdout, stderr} = iplint(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  })

  it('has help and version', () => {
    expect(iplint(['--version'])).toMatchObject({status: 0, stdout: '0.1.0\n'})
    expect(iplint(['--help'])).toMatchObject({status: 0, stdout: expect.stringContaining('--max-warnings')})
    expect(iplint(['--help'], {env: {LANG: 'sv_FI'}}).stdout).toContain('Användning:')
  })

  it('judges on the day asked', () => {
    const asOf = (day: string) => JSON.parse(iplint(['bra.md', '--format', 'json', '--as-of', day]).stdout)
    expect(asOf('2025-06-01')).toMatchObject({asOf: '2025-06-01', files: [{lawPacks: ['fi-681@2025']}]})
    expect(asOf('2026-06-01')).toMatchObject({asOf: '2026-06-01', files: [{lawPacks: ['fi-681@2026']}]})
  })

  it('lists and explains rules', () => {
    const rules = JSON.parse(iplint(['rules', '--format', 'json']).stdout)
    expect(rules.find(({id}: {id: string}) => id === 'front-matter-missing')).toMatchObject({
      group: 'document',
      severity: {recommended: 'error', strict: 'error', statutory: 'error'},
      scope: 'input'
    })
    expect(iplint(['rules', '--lang', 'fi']).stdout).toContain('unused-directive')
    expect(iplint(['explain', 'unused-directive', '--lang', 'sv']).stdout).toContain('Varför')
  })
})
