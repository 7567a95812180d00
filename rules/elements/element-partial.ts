/** What a document names, it also commits to. */
import {defineRule} from '../../src/rule.ts'

const toldElsewhere = new Set(['council-approval', 'review-cycle'])

/** What else is lacking than who does what: which goal a link is to, who somebody is, how things stand. */
const lacking: Readonly<Record<string, 'budget' | 'link' | 'nobody' | 'picture'>> = {
  'budget-link': 'budget',
  'strategic-link': 'link',
  'welfare-plan-link': 'link',
  'employment-plan-link': 'link',
  'national-goals': 'link',
  'coordinating-authority': 'nobody',
  'responsible-actors': 'nobody',
  'responsibility-described': 'nobody',
  'situation-picture': 'picture'
}

export default defineRule({
  id: 'element-partial',
  summary: 'The document commits to what it names',
  severity: 'basis',
  step: -1,
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    named: 'Only mentioned: {element}. The text does not say who does what and when.',
    budget: 'Only mentioned: {element}. The text does not say where in the budget the actions appear, and when.',
    link: 'Only mentioned: {element}. The text does not say which goal or item is meant.',
    nobody: 'Only mentioned: {element}. Write which unit or post it is.',
    picture: 'Only mentioned: {element}. Say in figures how things stand, with source and year.',
    unpointed: 'The front matter names {element}, but the text does not take it up under any heading.'
  },
  why: 'A thing that is only mentioned cannot be carried out or followed up. An element counts when the document says what is done, by whom or when, or has a row of the action table for it. The finding is one step milder than if the element were missing, and names its basis.',
  remedy:
    '{advice} If it is said under another heading, point to that heading with this line in the front matter: `elements: {{id}: "#heading"}`.',
  *check({programme, kind, shortfalls, label}) {
    const empty = new Set(
      programme.document.sections.flatMap(({blocks, children, place}) =>
        blocks.length + children.length === 0 ? place.start.line : []
      )
    )
    for (const {element, status, basis} of shortfalls) {
      if (status !== 'partial' || toldElsewhere.has(element)) continue
      const found = programme.elements.find(({id, kind: of}) => id === element && of === kind?.kind.id)
      // A heading with nothing under it is told as that; what a statute demands is told as what it is.
      const bare = found?.evidence.every(({from, place}) => from === 'heading' && empty.has(place.start.line))
      if (found && found.evidence.length > 0 && bare && basis.source !== 'statute') continue
      const evidence = found?.evidence.find(({from}) => from !== 'front-matter') ?? found?.evidence[0]
      yield {
        message: evidence?.from === 'front-matter' ? 'unpointed' : (lacking[element] ?? 'named'),
        item: element,
        at: evidence?.place ?? programme.document.head,
        data: {element: label(`element/${element}`), advice: label(`advice/${element}`), id: element},
        basis
      }
    }
  }
})
