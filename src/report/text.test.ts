/** The report as people see it: whole in three languages at 80 columns, and its promises one by one. */
import {describe, expect, it} from 'vitest'
import {optionsIn, resultIn} from './testing.ts'
import {text} from './text.ts'
import {widthOf} from './width.ts'

const esc = '\u001b'

describe('text', () => {
  it.each(['sv', 'fi', 'en'] as const)('speaks %s', (language) => {
    const more = {frame: true, explainElements: true, skipped: 12, closing: 'X.'}
    const report = text(
      [resultIn(language), resultIn(language, {path: 'b.md', messages: []})],
      optionsIn(language, more)
    )
    expect(report).toMatchSnapshot()
    for (const line of report.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80)
  })

  it('gives basis and cure once per rule, and again only when they differ', () => {
    const report = text([resultIn('en')], optionsIn('en'))
    expect(report.match(/Checklist 5/g)).toHaveLength(1)
    expect(report.match(/som man kunde ringa till/g)).toHaveLength(1)
    expect(report.match(/To do:/g)).toHaveLength(3)
    expect(report.replace(/\s+/g, ' ')).toContain('; the text of the statute itself could not be read)')
  })

  it('doubts that a text without any part of a programme is one', () => {
    const {elements} = resultIn('en')
    const none = elements.map((element) => ({...element, status: 'missing' as const, evidence: []}))
    expect(elements.length).toBeGreaterThan(0)
    const report = text([resultIn('en', {elements: none})], optionsIn('en'))
    expect(report).toContain('Next: check that this is the municipality’s own programme.')
  })

  it('says the severity in words and in colour only when asked', () => {
    const plain = text([resultIn('en')], optionsIn('en'))
    expect(plain).not.toContain(esc)
    expect(plain).toMatch(/^ +2:1 {2}error /m)
    expect(text([resultIn('en')], optionsIn('en', {colour: 1}))).toContain(`${esc}[31merror`)
  })

  it('lets nothing from the document steer the terminal', () => {
    const path = `evil${esc}]0;title\u0007\u202e.md`
    const report = text([resultIn('en', {path})], optionsIn('en', {frame: true, explainElements: true}))
    expect(report.startsWith('evil.md\n')).toBe(true)
    expect(report).toContain('En gång till.')
    expect(report.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('shows evidence without what would steer the terminal', () => {
    const evil = resultIn('en').elements.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece) => ({...piece, text: `kept${esc}[2J\u202e`}))
    }))
    const report = text([resultIn('en', {elements: evil})], optionsIn('en', {explainElements: true}))
    expect(report).toMatch(/kept(?![^\n]*[\u001b\u202e])/)
  })

  it('begins no line as a command of GitHub, in whatever width', () => {
    const [first] = resultIn('en').messages
    const messages = first ? [{...first, message: `Many words. ${'::error::x '.repeat(40)}`}] : []
    for (const width of [40, 60, 80]) {
      const report = text([resultIn('en', {path: '::stop-commands::x.md', messages})], optionsIn('en', {width}))
      expect(report.match(/^\s*\u2060::/gm)?.length).toBeGreaterThan(1)
      expect(report).not.toMatch(/^\s*::/m)
    }
  })

  it('names law, elements, counts and what to do next', () => {
    const report = text([resultIn('en')], optionsIn('en')).replace(/\s+/g, ' ')
    expect(report).toContain('Test Act [test@2025], as of 2026-11-21.')
    expect(report).toMatch(/Next: .* A further reform is pending\./)
    expect(report).toContain('Elements: 1 of 2 found, 0 in part and 1 missing.')
    expect(report).toContain('Findings: 1 error, 2 warnings, 1 info. 1 is silenced by a comment')
    expect(report).toContain('Next: mend the errors.')
  })

  it('says so when the kind is abolished or unknown', () => {
    const [pack] = resultIn('en').lawPacks
    const lawPacks = pack ? [{...pack, abolished: true}] : []
    expect(text([resultIn('en', {lawPacks})], optionsIn('en'))).toMatch(/no longer\s+exists on 2026-11-21/)
    const unknown = {kinds: [], lawPacks: [], elements: []}
    expect(text([resultIn('en', unknown)], optionsIn('en'))).toContain('mend the front matter')
  })

  it('adds up over files and tells a pack’s note once', () => {
    const report = text([resultIn('en'), resultIn('en')], optionsIn('en', {skipped: 1, closing: 'Passed.'}))
    expect(report).toContain('In all 2 documents: 2 errors, 4 warnings, 2 infos.\n1 file is not a programme document')
    expect(report.endsWith('Passed.\n')).toBe(true)
    expect(report.match(/A further reform/g)).toHaveLength(1)
  })
})
