/** Ten thousand rows: every report about them is made, and nothing is lost. */
import {expect, it} from 'vitest'
import {compare} from '../compare/compare.ts'
import {compareText} from '../compare/text.ts'
import {csv} from '../export/csv.ts'
import {ics} from '../export/ics.ts'
import {registerRows} from '../export/register.ts'
import {xlsx} from '../export/xlsx.ts'
import {auditHtml} from './html.ts'
import {auditMarkdown} from './markdown.ts'
import {auditFrom, examined, planWith} from './testing.ts'

const count = 10_000

it('bears ten thousand rows', async () => {
  const rows = Array.from({length: count}, (_, index) => {
    return `| Mål ${index} <i>| Åtgärd ${index} | Biblioteket | Antal ${index} | 31.3.${2026 + (index % 4)} |`
  })
  const document = examined(planWith(rows))
  const {audit, speech} = auditFrom(document)
  expect(audit.actions).toHaveLength(count)
  expect(audit.owners).toMatchObject([{owner: 'Biblioteket', actions: {length: count}}])
  expect(auditHtml(audit, speech)).toContain(`id="a${count}"`)
  expect(auditMarkdown(audit, speech)).toContain(`| ${count} |`)

  const register = registerRows([document])
  expect(csv(register, 'comma').split('\r\n')).toHaveLength(count + 2)
  expect((await xlsx(register, speech)).length).toBeGreaterThan(count)
  expect(ics([document], '2026-11-22', speech).split('BEGIN:VEVENT').length).toBeGreaterThan(count)
  const comparison = compare(document, document, speech)
  expect(comparison.same).toBe(count)
  expect(compareText(comparison, speech, 80)).toContain(String(count))
}, 300_000)
