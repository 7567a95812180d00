/** `iplint explain` shows examples in the reader's language, with what is found in them. */
import {expect, it} from 'vitest'
import {sayExamples} from './examples.ts'

const page = `# word-bad

## Examples

Prose.

\`\`\`markdown rejected lang=sv as-of=2026-01-31
## Mål

bad
\`\`\`

\`\`\`text
3:1 warning Bad.
\`\`\`

\`\`\`markdown accepted lang=fi
## Tavoitteet
\`\`\`
`
const say = (key: string, data: object = {}) => `${key} ${JSON.stringify(data)}`

it('shows those of the language, a heading inside a document and all', () => {
  expect(sayExamples(page, 'sv', say)).toBe(
    '  explain/rejected {"day":"2026-01-31"}\n    ## Mål\n\n    bad\n  → 3:1 warning Bad.'
  )
})

it('shows all where the language has none', () => {
  expect(sayExamples(page, 'en', say)).toMatch(/Mål[\s\S]*explain\/accepted[\s\S]*Tavoitteet/)
})
