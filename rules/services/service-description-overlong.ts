/** A programme tells what is to change, and leaves descriptions of services to other texts. */
import {defineRule, lineage, type Section} from '../../src/rule.ts'

const nothing = {words: 0, own: 0, offers: 0, acts: true}

export default defineRule({
  id: 'service-description-overlong',
  summary: 'Services that are not to change are described in a few words',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {words: 250},
  optionsSchema: {
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
    'Move the description to the website or an annex and keep what is to change, for example: “The library’s guidance: booking in six languages from {example-later|2027}.”',
  *check({programme, lexicon, options, basis}) {
    const {sentences, topics, actions, language} = programme
    const says = (concept: string, value: string) => lexicon.has(concept, language, value)
    const title = topics.find(({section}) => section.heading !== null && section.children.length > 0)?.section
    const sizes = new Map(topics.map(({section}) => [section, {words: 0, own: 0, offers: 0, acts: false}]))
    const around = (section: Section) => lineage(section).flatMap((one) => sizes.get(one) ?? [])
    for (const {section, words} of topics) for (const size of around(section)) size.words += words
    for (const {section} of actions) for (const size of around(section)) size.acts = true
    for (const {section, from, law, value} of sentences) {
      if (from === 'cell' || law) continue
      for (const size of around(section)) {
        size.own++
        if (says('services/offer', value)) size.offers++
        size.acts ||= says('services/change', value)
      }
    }
    const long = topics.flatMap(({section, role}) => {
      const {words, own, offers, acts} = sizes.get(section) ?? nothing
      const plain = role === null && section !== title
      return plain && words > options.words && !acts && offers * 3 >= own ? [section] : []
    })
    const outer = new Set(long.flatMap(({parent}) => (parent === null ? [] : lineage(parent))))
    const demand = basis('services-not-described')
    for (const section of long) {
      if (outer.has(section) || section.heading === null) continue
      const data = {section: section.heading.value, count: sizes.get(section)?.words ?? 0}
      yield {message: 'long', at: section.heading.place, data, basis: demand}
    }
  }
})
