/** The budget is tied to the Local Government Act in force. */
import {citationFix, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'budget-reference-stale',
  summary: 'The budget is tied to the Local Government Act in force',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {stale: 'Section {section} of the old Local Government Act ({act}) is now {now}.'},
  why: 'The Local Government Act of 1995 was repealed in 2015. Act 1386/2010 went on naming its section 65, and the reference is read as one to section 110 of the Act of 2015 (section 146), so the old number often lives on by copying.',
  remedy:
    'Write “section 110 of the Local Government Act (410/2015)”. A word-for-word quotation may keep the old number, in quotation marks.',
  *check({programme, facts, basis, asOf}) {
    const old = facts('acts').find(({section, now, to}) => section !== undefined && now && to !== null && to < asOf)
    const reference = basis('budget-reference')
    if (!old?.now || old.section === undefined) return
    const [next, now] = [old['replaced-by'], old['now-section']]
    for (const citation of programme.citations) {
      const {act, name, section, quoted, history, place} = citation
      const same = act === old.number || (act === null && name === old.name && section === old.section)
      if (!same || quoted || history) continue
      const data = {act: old.number, section: section ?? old.section, now: old.now}
      const corresponds = next !== undefined && now !== undefined && section === old.section
      const fix = corresponds ? citationFix(programme.document, citation, {act: next, section: now}) : {}
      yield {message: 'stale', at: place, data, basis: reference, ...fix}
    }
  }
})
