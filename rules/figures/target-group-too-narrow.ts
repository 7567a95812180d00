/** The programme is for all who have moved from another country, not for refugees alone. */
import {defineRule, lineage, type Sentence} from '../../src/rule.ts'

export default defineRule({
  id: 'target-group-too-narrow',
  summary: 'The programme is for all who have moved from another country',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {mentions: 5},
  optionsSchema: {
    properties: {
      mentions: {
        type: 'integer',
        minimum: 1,
        description: 'So many sentences about refugees, and none about others, make it too narrow.'
      }
    }
  },
  since: '0.1.0',
  messages: {
    said: 'According to this the document is for refugees only. Those who moved for work, family or studies belong to it too.',
    silent: 'The document speaks of refugees only. Those who moved for work, family or studies belong to it too.'
  },
  why: 'Guidance recommends that the planning concerns all who have moved from another country, whatever their grounds for residence, and good relations among all residents. Refugees are often the smaller part of them.',
  remedy:
    'Say whom the document is for, for example: “The programme is for everyone who has moved here from another country, for whatever reason.” Refugees may well have a chapter of their own.',
  *check({programme, lexicon, options, basis}) {
    const {sentences, language, actions, services} = programme
    const says = lexicon.asker('figures', language)
    const own = sentences.filter(({law, quoted, history}) => !law && !quoted && !history)
    // “Target group: …” in each of several actions is that of the actions.
    const planned = new Set([...actions, ...services].map(({section}) => section))
    const begins = ({value, section, from}: Sentence) =>
      from !== 'cell' &&
      lexicon.find('figures/scope-line', language, value)?.start === 0 &&
      lineage(section).every((above) => !planned.has(above))
    const lines = own.filter(begins)
    const line = lines.length === 1 ? lines[0] : undefined
    const scope = own.filter((one) => one === line || (one.from !== 'cell' && says('scope', one.value)))
    const demand = basis('target-group')
    if (scope.some(({value}) => says('broad', value))) return
    const narrow = scope.find(({value}) => says('refugee', value))
    const refugees = own.filter(({value}) => says('refugee', value)).length
    if (narrow) yield {message: 'said', at: narrow.place, basis: demand}
    else if (refugees >= options.mentions && !own.some(({value}) => says('broad', value)))
      yield {message: 'silent', at: programme.document.head, basis: demand}
  }
})
