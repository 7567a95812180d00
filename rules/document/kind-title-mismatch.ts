/** A title names the kind of document that stands below it. */
import {defineRule, yearOf} from '../../src/rule.ts'

export default defineRule({
  id: 'kind-title-mismatch',
  summary: 'The title names the kind of document that stands below it',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {
    mismatch: 'The title says “{words}”, the name of another kind of document ({other}). This one is a {own}.'
  },
  why: 'Since 2025 the names mean different things: the integration programme is the package of services of section 13 of Act 681/2023, the planning of integration follows section 45, and the municipal programme of the old Act 1386/2010 is gone. The official page on the integration programme recommends keeping them apart. Titles from before 2025 mixed the names, and are left alone.',
  remedy:
    'Change the title, for example to “Åtgärdsprogram för integrationsfrämjande” or “Kotoutumisen edistämisen toimenpideohjelma” for a plan and “Integrationsprogram” or “Kotoutumisohjelma” for the services, or correct “kind” in the front matter.',
  *check({programme, kind, lexicon, basis, label}) {
    const {title, language, kinds, approvals, period, status} = programme
    const since = kind?.kind.numbers['names-apart-year']
    if (kind === null || since === undefined || title === null) return
    const decided = approvals.flatMap(({date}) => date ?? []).sort()[0] ?? period?.start
    const draft = status === 'draft'
    if (!draft && (decided === undefined || yearOf(decided) < since)) return
    const named = lexicon.named('titles', language, title.value)
    const [other] = named
    if (other === undefined || named.some((id) => kinds.some((own) => own === id))) return
    const at = lexicon.find(`titles/${other}`, language, title.value)
    const demand = basis('names')
    yield {
      message: 'mismatch',
      at: title.place,
      data: {
        words: at ? title.value.slice(at.start, at.end) : title.value,
        other: label(`kind/${other}`),
        own: label(`kind/${kind.kind.id}`)
      },
      basis: demand,
      ...(draft && {severity: 'info'})
    }
  }
})
