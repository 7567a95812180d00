/** The page needs nothing but itself, says what the audit says, and nothing in a document can break it. */
import {parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import type {Html} from '../markup/html.ts'
import {html, quoted} from '../markup/html.ts'
import {auditHtml} from './html.ts'
import {auditMarkdown} from './markdown.ts'
import {auditIn, fixture, planWith} from './testing.ts'

function pageOf(text: string, made = {}): string {
  const {audit, speech} = auditIn(text, made)
  return auditHtml(audit, speech)
}

/** Faults that a strict reader of HTML finds. */
function faultsOf(page: string): readonly string[] {
  const faults: string[] = []
  parse(page, {onParseError: ({code, startLine}) => faults.push(`${code} ${startLine}`), sourceCodeLocationInfo: true})
  return faults
}

const hostile = [
  '| <script>alert(1)</script> | ]]> <!-- </style> | =cmd()\u202e\u2066 | `a` "b" \'c\' &amp; & | 2027 |',
  '| <img src=x onerror=alert(1)> | javascript:alert(1) | [x](javascript:alert(1)) | \u0007 \u0085 | 2028 |'
]

describe('the page', () => {
  it.each([
    ['accepted/promotion-plan/iisalmi-2025-2028.fi.md', 'fi'],
    ['rejected/promotion-plan/sibbo-2025-2028.sv.md', 'sv'],
    ['rejected/promotion-programme/kauhava.fi.md', 'en'],
    ['accepted/integration-programme/kuhmo-alkuvaiheen-palvelut.fi.md', 'fi'],
    ['hostile/markup.md', 'sv']
  ] as const)('of %s is sound HTML in one piece, in %s', (path, language) => {
    const page = pageOf(fixture(path), {language})
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|url\(/)
    expect(page).not.toMatch(
      /\b(?:audit|law|coverage|register|owners|timeline|checklist|findings|decisions|about|weight|status|level)\/[a-z]/
    )
    expect(page).not.toMatch(/>undefined<|\bNaN\b|\[object/)
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
  })

  it('marks text in another language than its own', () => {
    expect(pageOf(planWith(hostile), {language: 'fi'})).toContain('<bdi lang="sv">')
    expect(quoted('a', 'sv', 'sv').markup).toBe('<bdi>a</bdi>')
  })

  it('escapes whatever a document holds', () => {
    const page = pageOf(planWith(hostile).replace('Närpes 2026–2029', '"><script>alert(2)</script>'))
    expect(faultsOf(page)).toEqual([])
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>|[\u202e\u2066\u0007\u0085]/)
    expect(page).toContain('&lt;')
    expect(page).not.toContain('href="javascript:')
  })

  it('names the document and counts the pages at the foot of each, and a title changes nothing else', () => {
    const honest = planWith([])
    const styleOf = (text: string) => /<style>(.*?)<\/style>/s.exec(pageOf(text))?.[1] ?? ''
    const [foot, rest] = [
      'content:"Plan för integrationsfrämjandet i Närpes 2026–2029"',
      'counter(page) " (" counter(pages) ")"'
    ]
    expect(styleOf(honest)).toContain(foot)
    expect(styleOf(honest)).toContain(rest)
    const evil = String.raw`'\" } body { display: none } @page { size: A3 } \22 \\ </style><script>alert(1)</script>'`
    const page = planWith([]).replace(/title: .*/, () => `title: ${evil}`)
    expect(pageOf(page)).toContain('@page { size: A3 }')
    const withoutName = (style: string) => style.replace(/(@bottom-left\{content:)"[^"]*"/, '$1')
    expect(withoutName(styleOf(page))).toBe(withoutName(styleOf(honest)))
  })

  it('names the municipalities of a joint document once', () => {
    const joint = planWith([]).replace('municipalities: [Närpes]', 'municipalities: [Närpes, Malax, Korsnäs]')
    expect(pageOf(joint)).toContain(String.raw`i Närpes 2026–2029 \b7  Malax, Korsnäs"`)
  })

  it('draws no timeline where nothing has a date, and says so', () => {
    const row = '| Mål | Kurs | Biblioteket | Antal |'
    const page = pageOf(planWith([`${row} |`]))
    expect(page).toContain('Ingen åtgärd har en sista dag inom perioden.')
    expect(page).not.toContain('id="timeline-name"')
    expect(pageOf(planWith([`${row} 2027 |`]))).toContain('id="timeline-name"')
  })

  it('counts one finding as one', () => {
    const {audit, speech} = auditIn(planWith([]), {language: 'fi'})
    const page = auditHtml({...audit, verdict: {...audit.verdict, counts: {error: 0, warning: 0, info: 1}}}, speech)
    expect(page).toContain('<b>1</b><span>huomautus: ')
  })

  it('heads findings with what is not met, not with how it ought to be', () => {
    const page = pageOf(fixture('rejected/promotion-plan/sibbo-2025-2028.sv.md'))
    const heads = [...page.matchAll(/<h4>.*?<\/h4>/g)].map(([head]) => head)
    expect(heads.length).toBeGreaterThan(5)
    expect(heads.filter((head) => !head.includes('Uppfylls inte: '))).toEqual([])
  })

  it('escapes what is put into a template, and only that', () => {
    const inner: Html = html`<b>${'<"&\'>'}</b>`
    expect(html`${[inner, null, false, 3]}`.markup).toBe('<b>&lt;&quot;&amp;&#39;&gt;</b>3')
  })
})

describe('Markdown', () => {
  it('has the parts of the page, and no markup of the document', () => {
    const {audit, speech} = auditIn(planWith(hostile))
    const text = auditMarkdown(audit, speech)
    expect(text.match(/^## /gm)?.length).toBe(10)
    expect(text).not.toMatch(/<script|<img|[^\\]<!--|\u202e/)
    expect(text).toContain('- [ ] ')
    expect(text).toContain('- [x] ')
  })
})
