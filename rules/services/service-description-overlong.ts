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
    const title = topics.find(({section}) => section.heading !== null && section.children.length > 0)?.section
    const sizes = topics.map(({section, role}) => {
      const count = topics.reduce((sum, other) => sum + (inside(other.section, section) ? other.words : 0), 0)
      const own = sentences.filter((one) => one.from !== 'cell' && !one.law && inside(one.section, section))
      const offers = own.filter(({value}) => says('services/offer', value)).length
      const changes = own.some(({value}) => says('services/change', value))
      const acts = actions.some((action) => inside(action.section, section))
      const plain = role === null && section.depth > 0 && section !== title
      return {section, count, long: plain && count > options.words && !acts && !changes && offers * 3 >= own.length}
    })
    const demand = basis('services-not-described')
    for (const {section, count, long} of sizes) {
      const inner = sizes.some((other) => other.long && other.section !== section && inside(other.section, section))
      if (!long || inner || section.heading === null) continue
      const data = {section: section.heading.value, count}
      yield {message: 'long', at: section.heading.place, data, ...(demand && {basis: demand})}
    }
  }
})
