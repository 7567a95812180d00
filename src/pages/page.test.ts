/** A page is rendered from its rule and from runs, keeps the author's prose, and refuses to contradict the author. */
import {describe, expect, it} from 'vitest'
import type {Message} from '../model/finding.ts'
import {lineStarts, placeBetween} from '../model/place.ts'
import type {Rule} from '../rule.ts'
import type {Example} from './example.ts'
import {examplesIn, renderPage} from './page.ts'

const rule: Rule = {
  id: 'word-bad',
  summary: 'No word is bad',
  severity: 'warning',
  kinds: ['promotion-plan'],
  options: {max: 3},
  optionsSchema: {properties: {max: {type: 'number', description: 'Most bad words. Unit: words.'}}},
  since: '0.1.0',
  messages: {bad: 'Bad.'},
  why: 'Because.',
  remedy: 'Mend it.',
  check: () => []
}

/** Finds each “bad” in a document, and one finding of another rule. */
function lint({document}: Example): readonly Message[] {
  const starts = lineStarts(document)
  const found = [...document.matchAll(/bad/g)].map((match) => messageAt(match.index, 'word-bad'))
  return [...found, messageAt(0, 'other')]
  function messageAt(index: number, ruleId: string): Message {
    const place = placeBetween(starts, index, index + 3)
    const plain = {messageId: 'bad', item: null, basis: null, help: '', url: '', fingerprint: ''}
    return {...plain, ruleId, severity: 'warning', message: 'Bad.', place}
  }
}

const examples = (body: string) => `# anything\n\n## Examples\n\n${body}\n`
const fence = (info: string, ...lines: string[]) => ['```' + info, ...lines, '```'].join('\n')
const render = (body: string) => renderPage(examples(body), rule, lint)

describe('a rendered page', () => {
  it('says what the rule says, and shows findings of this rule only', () => {
    expect(
      render(`Prose.\n\n${fence('markdown rejected language=sv kind=promotion-plan', 'so', ' bad')}\n\nMore.`)
    ).toBe(
      `# word-bad

<!-- Rendered from the rule, down to the examples, and so is each block of findings: change the rule. -->

No word is bad.

- Severity: warning. Under \`strict\` an error where guidance asks for it. Under \`statutory\` only where a statute demands it.
- Kinds: \`promotion-plan\`
- Since: 0.1.0

| Option | Default | Meaning |
| --- | --- | --- |
| \`max\` | \`3\` | Most bad words. Unit: words. |

## Why

Because.

## What to do

Mend it.

## Examples

Prose.

\`\`\`markdown rejected language=sv kind=promotion-plan
so
 bad
\`\`\`

\`\`\`text
2:2 warning Bad.
\`\`\`

More.
`
    )
  })

  it('stays as it is when rendered once more', () => {
    const page = render(`${fence('markdown rejected', 'bad')}\n\n${fence('markdown accepted', 'good')}`)
    expect(renderPage(page, rule, lint)).toBe(page)
  })

  it('replaces findings that are no longer true and keeps other fences of text', () => {
    const old = [fence('markdown rejected', 'bad bad'), fence('text', '9:9 error Old.'), fence('text', 'kept')].join(
      '\n\n'
    )
    const page = render(old)
    expect(page).not.toContain('Old')
    expect(page).toContain('1:1 warning Bad.\n1:5 warning Bad.\n```\n\n```text\nkept')
  })

  it('keeps a document with fences of its own inside longer fences', () => {
    const inner = ['````markdown rejected', '```text', 'bad', '```', '````'].join('\n')
    expect(render(inner)).toContain(`${inner}\n\n\`\`\`text\n2:1 warning Bad.\n\`\`\`\n`)
  })

  it('begins without examples when there is no page', () => {
    expect(renderPage('', rule, lint)).toMatch(/## Examples\n$/)
  })
})

describe('a run that contradicts the author', () => {
  it('throws for an accepted example with a finding', () => {
    expect(() => render(fence('markdown accepted', 'bad'))).toThrow(/word-bad.*line 2.*meant to be accepted.*\n1:1/)
  })
  it('throws for a rejected example without one', () => {
    expect(() => render(fence('markdown rejected', 'good'))).toThrow(/meant to be rejected/)
  })
})

describe('an info string', () => {
  const read = (info: string, ...lines: string[]) => examplesIn(examples(fence(info, ...lines)))[0]

  it('tells language, day, preset and options', () => {
    const example = read(
      'markdown accepted as-of=2024-01-31 preset=strict lang=fi {"max": 5}',
      '---',
      'language: sv',
      '---'
    )
    const expected = {language: 'sv', messageLanguage: 'fi', asOf: '2024-01-31', preset: 'strict', options: {max: 5}}
    expect(example).toMatchObject({...expected, supplied: 0})
  })

  it('has messages in the language of the document unless told otherwise', () => {
    expect(read('markdown accepted', '---', 'language: fi', '---')).toMatchObject({messageLanguage: 'fi'})
    expect(read('markdown accepted lang=sv', 'no front matter')).toMatchObject({messageLanguage: 'sv', language: 'sv'})
    expect(read('markdown accepted', 'no front matter')).toMatchObject({messageLanguage: 'en', language: null})
  })

  it('supplies front matter to a body, and counts its lines', () => {
    const example = read('markdown accepted kind=promotion-plan,aland-programme language=fi period=2025..2028', '# H')
    expect(example?.document).toContain('kind: [promotion-plan, aland-programme]')
    expect(example?.document).toContain('period: {start: 2025, end: 2028}')
    expect(example?.document.split('\n')[example.supplied]).toBe('# H')
  })

  it.each([
    ['markdown', /accepted.*rejected/],
    ['markdown accept', /accepted.*rejected/],
    ['markdown accepted asof=2024-01-01', /asof.*means nothing/],
    ['markdown accepted kind=promotion', /no kind promotion/],
    ['markdown accepted kind=promotion-plan', /needs language/],
    ['markdown accepted period=2025..2028', /needs kind/],
    ['markdown accepted {"max" 3}', /no JSON/]
  ])('that cannot be understood is refused: %s', (info, complaint) => {
    expect(() => read(info, 'text')).toThrow(complaint)
  })
})

it('shows the findings of a rejected example to those who explain it', () => {
  const page = render(`${fence('markdown accepted', 'good')}\n\n${fence('markdown rejected lang=fi', 'bad')}`)
  expect(examplesIn(page).map(({intent, findings}) => [intent, findings])).toEqual([
    ['accepted', []],
    ['rejected', ['1:1 warning Bad.']]
  ])
})
