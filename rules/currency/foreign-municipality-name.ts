/** A municipality speaks of itself, not of the one whose document was copied. */
import {defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  own: 'The text speaks of {name} as of the municipality’s own. Is it left from another municipality’s document?',
  likely: 'Something is offered in {name}, far from here. Is it left from another municipality’s document?'
} as const

export default defineRule({
  id: 'foreign-municipality-name',
  summary: 'No other municipality’s name is left in the text by copying',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Programmes are often written on top of another municipality’s. A foreign name tells that the text around it was not weighed for this municipality, and the official guide warns that a programme cannot be copied from others. This rests on good practice, not on law.',
  remedy:
    'Replace the name and check that the whole sentence is true of your own municipality. If the other municipality is a partner, say so: “together with …”.',
  *check({programme, facts, basis}): Iterable<Finding<keyof typeof messages>> {
    const all = facts('municipalities')
    const names = programme.municipalities.map(({value}) => value.toLowerCase())
    const own = all.filter(({fi, sv}) => names.includes(fi.toLowerCase()) || names.includes(sv?.toLowerCase() ?? fi))
    const regions = new Set(own.map(({region}) => region.fi))
    const practice = basis('own-practice')
    for (const {id, text, claim, place} of programme.places) {
      const fact = all.find((one) => one.id === id)
      if (!fact || claim === 'none' || own.includes(fact)) continue
      // Near by, and in the centres, services are used across borders.
      if (claim === 'likely' && (own.length === 0 || fact.hub || fact.word || regions.has(fact.region.fi))) continue
      const name = {sv: fact.sv ?? fact.fi, fi: fact.fi, en: fact.sv ?? fact.fi}
      const data = {name: claim === 'own' && fact.word ? text : name}
      yield {message: claim, item: id, at: place, data, basis: practice}
    }
  }
})
