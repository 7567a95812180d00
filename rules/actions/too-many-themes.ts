/** A programme concentrates on a few themes. */
import {type Action, defineRule, type Section} from '../../src/rule.ts'

/** The section of the table; of bullets the section above the goal, unless the goal stands in the text of its theme. */
function themeOf({form, section, theme}: Action): Section {
  if (form === 'row' || section.parent === null || theme === section.heading?.value) return section
  return section.parent
}

export default defineRule({
  id: 'too-many-themes',
  summary: 'A programme has at most seven themes',
  severity: 'info',
  kinds: '*',
  options: {themes: 7},
  optionsSchema: {
    properties: {themes: {type: 'integer', minimum: 1, description: 'How many sections with actions there may be.'}}
  },
  since: '0.1.0',
  messages: {
    many: 'The programme has {count} themes with actions; the guide recommends at most {limit}. Merge some, or leave some for later.'
  },
  why: 'The guide of 2016 recommends five to seven themes, so that there is strength to carry them out. It binds nobody, and a large city may need more (option “themes”).',
  remedy:
    'Choose the themes in which you want to see a change, and merge the rest: housing and leisure may be one theme, “everyday life”.',
  *check({programme: {actions, document}, options: {themes: limit}, basis}) {
    const count = new Set(actions.map(themeOf)).size
    if (count <= limit) return
    const demand = basis('themes')
    yield {message: 'many', at: document.head, data: {count, limit}, basis: demand}
  }
})
