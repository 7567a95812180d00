/** What a document names, it also commits to. */
import {defineRule} from '../../src/rule.ts'

const toldElsewhere = new Set(['council-approval', 'review-cycle'])

export default defineRule({
  id: 'element-partial',
  summary: 'The document commits to what it names',
  severity: 'basis',
  step: -1,
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    named: 'Only mentioned: {element}. The text does not say who does what, or when.',
    unpointed: 'The front matter names {element}, but the text does not take it up under any heading.'
  },
  why: 'A thing that is only mentioned cannot be carried out or followed up. An element counts when the document says what is done, by whom or when, or has a row of the action table for it. The finding is one step milder than if the element were missing, and names its basis.',
  remedy:
    '{advice} If it is said under another heading, point to it in the front matter: a line “{id}: "#heading"” under “elements”.',
  *check({programme, kind, shortfalls, label}) {
    for (const {element, status, basis} of shortfalls) {
      if (status !== 'partial' || toldElsewhere.has(element)) continue
      const found = programme.elements.find(({id, kind: of}) => id === element && of === kind?.kind.id)
      const evidence = found?.evidence.find(({from}) => from !== 'front-matter') ?? found?.evidence[0]
      yield {
        message: evidence?.from === 'front-matter' ? 'unpointed' : 'named',
        item: element,
        at: evidence?.place ?? programme.document.head,
        data: {element: label(`element/${element}`), advice: label(`advice/${element}`), id: element},
        basis
      }
    }
  }
})
