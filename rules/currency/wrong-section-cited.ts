/** A section is cited for what it is about. */
import {citationFix, defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  wrong: 'Section {section} of Act {act} is not about {about}. That stands in {right}.',
  other: 'Section {section} of Act {act} is about {really}, not about {about}. That stands in {right}.'
} as const

export default defineRule({
  id: 'wrong-section-cited',
  summary: 'A section is cited for what it is about',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'The numbers of the sections changed their meaning when Act 681/2023 replaced Act 1386/2010: section 32 was the municipality’s programme and is now self-motivated studies, section 45 was calculated reimbursement and is now planning. A reader who looks the section up finds something else.',
  remedy:
    'Look the section up in the act in force and correct its number, or name the older act if the text speaks of the past.',
  *check({programme, lexicon, facts}): Iterable<Finding<keyof typeof messages>> {
    const {language, citations} = programme
    const told = new Set<unknown>()
    for (const citation of citations) {
      const {act, section, sentence, quoted, history, place} = citation
      if (quoted || history || act === null || section === null) continue
      const fits = facts('sections').filter(
        (one) => one.act === act && one.section === section && (!one.kind || programme.kinds.includes(one.kind))
      )
      const wrong = fits.find(({id, instead}) => {
        if (!lexicon.has(`sections/${id}`, language, sentence.value)) return false
        if (
          lexicon.group('sections-unless').includes(id) &&
          lexicon.has(`sections-unless/${id}`, language, sentence.value)
        )
          return false
        return !citations.some(
          (other) => other.sentence === sentence && other.act === instead.act && other.section === instead.section
        )
      })
      if (!wrong || told.has(sentence)) continue
      told.add(sentence)
      const {about, really, right, instead} = wrong
      const sections = citations.filter((other) => other.sentence === sentence && other.section !== null)
      const fix = sections.length === 1 ? citationFix(programme.document, citation, instead) : {}
      const data = {section, act, about, right}
      yield really
        ? {message: 'other', at: place, data: {...data, really}, ...fix}
        : {message: 'wrong', at: place, data, ...fix}
    }
  }
})
