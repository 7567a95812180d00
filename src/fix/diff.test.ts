/** A diff says exactly what changed: applied to the old text it gives the new one. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {unifiedDiff} from './diff.ts'

it('shows changed lines with three lines around them', () => {
  const before = ['1', '2', '3', '4', 'old', '6', '7', '8', '9', ''].join('\n')
  expect(unifiedDiff('a.md', before, before.replace('old', 'new'))).toBe(
    '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n 7\n 8\n'
  )
  expect(unifiedDiff('a.md', before, before)).toBe('')
  expect(unifiedDiff('a.md', 'x', 'x\ny')).toContain('-x\n\\ No newline at end of file\n+x\n+y\n\\ No newline')
})

/** What `patch` does. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const lines = diff.replace(/^--- .*\n\+\+\+ .*\n/, '').match(/[^\n]*\n/g) ?? []
  let result = ''
  let at = 0
  for (const [index, line] of lines.entries()) {
    const start = /^@@ -(\d+),(\d+) /.exec(line)
    const bare = lines[index + 1]?.startsWith('\\') === true ? line.slice(1, -1) : line.slice(1)
    if (start) {
      const from = Number(start[1]) - (start[2] === '0' ? 0 : 1)
      result += old.slice(at, from).join('')
      at = from
    } else if (line.startsWith('+')) result += bare
    else if (line.startsWith('-') || line.startsWith(' ')) {
      expect(old[at]).toBe(bare)
      at++
      if (line.startsWith(' ')) result += bare
    }
  }
  return result + old.slice(at).join('')
}

it('gives the new text when applied to the old', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), {maxLength: 14}).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, unifiedDiff('x', before, after))).toBe(after)
    }),
    {numRuns: 1000}
  )
})
