/** A programme tells what is to change, and leaves descriptions of services to other texts. */
import {defineRule, type Section} from '../../src/rule.ts'

export default defineRule({
  id: 'service-description-overlong',
  summary: 'Services that are not to change are described in a few words',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {words: 250},
  optionsSchema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      words: {
        type: 'integer',
        minimum: 1,
        description: 'How many words a description without change, goal or action may have.'
      }
    }
  },
  since: '0.1.0',
  messages: {
    long: '“{section}” describes services in {count} words, with no change, goal or action. Cut it, or say what is to improve.'
  },
  why: 'The official checklist recommends that a programme is no description of the municipality’s services: it names those that are to change. Descriptions make it long, and opening hours and names are out of date within a year.',
  remedy:
    'Move the description to the website or an annex and keep what is to change, for example: “The library’s guidance: booking in six languages from 2027.”',
  *check({programme, lexicon, options, basis}) {
    const {sentences, topics, actions, language} = programme
    const says = (concept: string, value: string) => lexicon.has(concept, language, value)
    const inside = (at: Section | null, section: Section): boolean =>
      at !== null && (at === section || inside(at.parent, section))
    const demand = basis('services-not-described')
    let told: Section | null = null
    for (const {section, role} of topics) {
      if (section.heading === null || section.depth === 0 || role !== null || (told && inside(section, told))) continue
      const words = topics
        .filter((other) => inside(other.section, section))
        .reduce((sum, other) => sum + other.words, 0)
      if (words <= options.words || actions.some((action) => inside(action.section, section))) continue
      const own = sentences.filter((one) => one.from !== 'cell' && !one.law && inside(one.section, section))
      const offers = own.filter(({value}) => says('services/offer', value)).length
      if (offers * 3 < own.length || own.some(({value}) => says('services/change', value))) continue
      told = section
      const data = {section: section.heading.value, count: words}
      yield {message: 'long', at: section.heading.place, data, ...(demand && {basis: demand})}
    }
  }
})
