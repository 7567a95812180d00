/** A document holds the elements that its kind should have. */
import {type Datum, defineRule, sectionFix} from '../../src/rule.ts'

/** These two have rules of their own, which say more. */
const toldElsewhere = new Set(['council-approval', 'review-cycle'])
/** Where services are listed, their own rule asks with whom they are arranged. */
const besideServices = 'cooperation-described'
/** The front matter key that can hold an element; the others may be pointed to under `elements` or `covered_by`. */
const cures: Readonly<Record<string, string>> = {
  'budget-link': '/budget',
  'strategic-link': '/strategy',
  'coordinating-authority': '/coordinator'
}

export default defineRule({
  id: 'element-missing',
  summary: 'The document holds the elements that its kind should have',
  severity: 'basis',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'Not found in the text: {element}. Write about it. If it is there already, point to its heading in the front matter: `elements: {{id}: "#heading"}`.'
  },
  why: 'Each kind of document has its parts. Some are required by statute, most are recommended by the official checklists and guidance, and some are merely permitted; each finding names its own basis and is as grave as that basis is binding. If the text has a part under another name, point to its heading in the front matter, for example `elements: {follow-up: "#heading"}`. If another document holds it, name that document under “covered_by”.',
  remedy: '{advice}',
  *check({programme, shortfalls, label, keyPlace}) {
    const {services} = programme
    const {places} = programme.document.frontMatter ?? {}
    for (const {element, status, basis} of shortfalls) {
      if (status !== 'missing' || toldElsewhere.has(element)) continue
      if (element === besideServices && services.length > 0) continue
      const key = [cures[element], '/elements', '/covered_by'].find((pointer) => pointer && places?.has(pointer))
      const [name, advice] = [label(`element/${element}`), label(`advice/${element}`)]
      const fix = sectionFix(
        programme.document,
        inLanguage(name, programme.language),
        inLanguage(advice, programme.language)
      )
      yield {
        message: 'missing',
        item: element,
        at: keyPlace(key ?? ''),
        data: {element: name, advice, id: element},
        basis,
        ...(fix && {fix})
      }
    }
  }
})

function inLanguage(datum: Datum, language: 'sv' | 'fi'): string {
  return typeof datum === 'object' ? datum[language] : String(datum)
}
