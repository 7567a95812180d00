/** Whoever reads a figure can see where it comes from. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'statistics-source-missing',
  summary: 'Figures about the population have a source',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    unsourced:
      'Where does the figure {figure} come from? Add source and year, for example “(Statistics Finland, 31 December {example-before|2025})”.',
    table: 'It is not said where the figures of this table come from. Add source and year above or below it.'
  },
  why: 'The official checklists recommend that the situational picture builds on known sources, such as Statistics Finland, the population register or the Integration Indicators database. Without source and year nobody can check a figure or see next time whether it has changed.',
  remedy:
    'Write source and year in brackets after the figure, “(Statistics Finland, 31 December {example-before|2025})”, or once for the whole chapter: “The figures are from Statistics Finland, {example-before|2025}.” Own counts have a source too: “(own client register, {example-before|2025})”.',
  *check({programme, basis}) {
    const demand = basis('statistics')
    const told = new Set<number>()
    for (const {value, form, place, block, source} of programme.said.figures) {
      if (source !== null || told.has(block.start.offset)) continue
      told.add(block.start.offset)
      const message = form === 'table' ? 'table' : 'unsourced'
      yield {message, at: place, data: {figure: value}, basis: demand}
    }
  }
})
