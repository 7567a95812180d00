/** Nothing that is made of a judged document grows faster than the document. */
import {afterAll, beforeAll, describe, it} from 'vitest'
import {document, expectLinear, lists, many, services, startCounting} from './testing.ts'

/** Judges a document, and gives what is to be counted: to make one kind of report of it. */
type Maker = (text: string) => () => unknown

const {during, stop} = startCounting()
const makers = new Map<string, Maker>()

beforeAll(async () => {
  const [{auditFrom, examined}, {auditHtml}, {auditMarkdown}] = await Promise.all([
    import('../audit/testing.ts'),
    import('../audit/html.ts'),
    import('../audit/markdown.ts')
  ])
  const [{registerRows}, {csv}, {ics}, {compare}, {compareHtml}, {compareMarkdown}] = await Promise.all([
    import('../export/register.ts'),
    import('../export/csv.ts'),
    import('../export/ics.ts'),
    import('../compare/compare.ts'),
    import('../compare/html.ts'),
    import('../compare/markdown.ts')
  ])
  const {speech} = auditFrom(examined(document('row', 3, 'v')))
  makers.set('audit', (text) => {
    const judged = examined(text)
    return () => {
      const {audit} = auditFrom(judged)
      return [auditHtml(audit, speech), auditMarkdown(audit, speech)]
    }
  })
  makers.set('registers', (text) => {
    const judged = examined(text)
    return () => [csv(registerRows([judged]), 'comma'), ics([judged], '2026-11-22', speech)]
  })
  // With itself: among actions that are not the same those alike are looked for, so many at most.
  makers.set('comparison', (text) => {
    const [old, now] = [examined(text), examined(text)]
    return () => {
      const comparison = compare(old, now, speech)
      return [compareHtml(comparison, speech, '1'), compareMarkdown(comparison, speech)]
    }
  })
}, 120_000)
afterAll(stop)

describe.each(['audit', 'registers', 'comparison'])(
  '%s: twice as much of one thing is twice the work',
  (name) => {
    it.each([...Object.keys(many), ...Object.keys(services), ...Object.keys(lists)])('%s', (part) => {
      const size = part === 'translations' ? 12 : 90
      const made = [size, size, 2 * size].map((count, index) => {
        const work = makers.get(name)?.(document(part, count, `s${index}`))
        return during(() => work?.())
      })
      const [, once = new Map(), twice = new Map()] = made
      expectLinear(once, twice)
    })
  },
  240_000
)
