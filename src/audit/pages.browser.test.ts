/** The pages in a real browser: nothing runs, nothing is asked for, everybody can read them, on a telephone and on paper. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {compare} from '../compare/compare.ts'
import {compareHtml} from '../compare/html.ts'
import {auditHtml} from './html.ts'
import {auditIn, examined, fixture, planWith} from './testing.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'iplint-pages-'))
const hostile = planWith([
  '| <script>document.title = "run"</script> | <img src="https://example.org/x.png" onerror="alert(1)"> | ]]>\u202e | =cmd() | 2027 |',
  `| ${'oändligtlångtord'.repeat(20)} | </bdi></td></table><svg onload=alert(1)> | "'><script>alert(2)</script> | Antal | 2028 |`
]).replace(
  /title: .*/,
  () => `title: '"; } body { display: none } @page { size: A3 } \\ </style><script>alert(3)</script>'`
)

function auditPage(text: string, made = {}): string {
  const {audit, speech} = auditIn(text, made)
  return auditHtml(audit, speech)
}

function comparePage(): string {
  const [old, now] = ['promotion-programme/pargas-2022-2025.sv.md', 'promotion-plan/raseborg-2026-2029.sv.md'].map(
    (path) => examined(fixture(`accepted/${path}`), path)
  )
  if (!old || !now) throw new Error('no documents')
  return compareHtml(compare(old, now, auditIn('').speech), auditIn('', {language: 'sv'}).speech, '1.2.3')
}

const pages: Readonly<Record<string, () => string>> = {
  'a good plan': () => auditPage(fixture('accepted/promotion-plan/iisalmi-2025-2028.fi.md')),
  'a bad plan': () => auditPage(fixture('rejected/promotion-plan/sibbo-2025-2028.sv.md')),
  'an old programme': () =>
    auditPage(fixture('rejected/promotion-programme/yla-pirkanmaa-2022-2025.fi.md'), {asOf: '2024-01-01', exitCode: 1}),
  'a description of services, in English': () =>
    auditPage(fixture('accepted/integration-programme/narpes-steg-for-steg.sv.md'), {language: 'en'}),
  'a document of no kind': () => auditPage('# Memo\n', {exitCode: 1}),
  'a hostile document': () => auditPage(hostile, {language: 'fi'}),
  'a comparison': comparePage
}

let browser: Browser
beforeAll(async () => {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path)
  )
  if (executablePath === undefined) {
    throw new Error('There is no Chromium: install it (apt-get install chromium), or name it in CHROMIUM.')
  }
  browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Opens a page and notes all that it tries to do. */
async function open(name: string, options: Parameters<Browser['newPage']>[0]): Promise<{page: Page; deeds: string[]}> {
  const file = join(folder, `${name.replaceAll(' ', '-')}.html`)
  if (!existsSync(file)) writeFileSync(file, pages[name]?.() ?? '')
  const page = await browser.newPage(options ?? {})
  const deeds: string[] = []
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', ({message}) => deeds.push(message))
  page.on('console', (message) => deeds.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) deeds.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return {page, deeds}
}

describe.each(Object.keys(pages))('%s', (name) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400]
  ] as const)('has nothing that axe would object to: %s, %i wide', async (colorScheme, width) => {
    const {page} = await open(name, {colorScheme, viewport: {width, height: 900}, bypassCSP: true})
    await page.evaluate(axe)
    const {violations, passes} = (await page.evaluate(
      "axe.run(document, {resultTypes: ['violations', 'passes']}).then(({violations, passes}) => ({violations: violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html.slice(0, 120)).join(' ')), passes: passes.length}))"
    )) as {violations: string[]; passes: number}
    expect(violations).toEqual([])
    expect(passes).toBeGreaterThan(15)
    await page.close()
  })

  it('runs nothing, asks for nothing, and fits a telephone', async () => {
    const {page, deeds} = await open(name, {viewport: {width: 320, height: 700}})
    const title = await page.title()
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(deeds).toEqual([])
    expect(title).not.toBe('run')
    expect(wide).toBeLessThanOrEqual(320)
    await page.close()
  })

  it('fits A4 without cutting a row', async () => {
    const {page} = await open(name, {viewport: {width: 680, height: 980}})
    await page.emulateMedia({media: 'print'})
    const found = (await page.evaluate(
      `({
        wide: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll('tr')].filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
        heads: [...document.querySelectorAll('thead')].filter((head) => getComputedStyle(head).display !== 'table-header-group').length
      })`
    )) as {wide: number; cut: number; heads: number}
    expect(found).toEqual({wide: 680, cut: 0, heads: 0})
    const sheet = (await page.evaluate(
      `(() => {
        const [sheet, ...others] = [...document.styleSheets]
        const page = [...sheet.cssRules].filter(({constructor: {name}}) => name === 'CSSPageRule')
        const foot = [...(page[0]?.cssRules ?? [])].map(({name, style}) => [name, style.content])
        return {others: others.length, pages: page.length, size: page[0]?.style.size, foot, shown: getComputedStyle(document.body).display}
      })()`
    )) as {foot: readonly (readonly [string, string])[]}
    expect(sheet).toMatchObject({others: 0, pages: 1, size: 'a4', shown: 'block'})
    expect(sheet.foot.map(([place]) => place)).toEqual(['bottom-left', 'bottom-right'])
    expect(sheet.foot[1]?.[1]).toBe('counter(page) " (" counter(pages) ")"')
    await page.close()
  })

  it('prints each row on one sheet of paper', async () => {
    const {page} = await open(name, {})
    const rows = await page.evaluate(
      `(() => {
        const rows = [...document.querySelectorAll('tbody tr')].filter((row) => row.closest('details') === null)
        rows.forEach((row, index) => {
          for (const cell of row.cells) cell.prepend('q' + index + 'q '), cell.append(' q' + index + 'q')
        })
        return rows.length
      })()`
    )
    const sheets = wordsOnSheets(await page.pdf({preferCSSPageSize: true, printBackground: true}))
    const sheetsOf = new Map<string, Set<number>>()
    sheets.forEach((words, sheet) => {
      for (const [mark] of words.matchAll(/q\d+q/g)) sheetsOf.set(mark, (sheetsOf.get(mark) ?? new Set()).add(sheet))
    })
    const cut = [...sheetsOf].filter(([, on]) => on.size > 1).map(([mark]) => mark)
    expect({rows: sheetsOf.size, cut}).toEqual({rows, cut: []})
    await page.close()
  })
})

/** What stands on each sheet of a PDF. */
function wordsOnSheets(pdf: Uint8Array): readonly string[] {
  const {stdout, error} = spawnSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8'})
  if (error) throw new Error('There is no pdftotext: install it (apt-get install poppler-utils).', {cause: error})
  return stdout.split('\f').slice(0, -1)
}
