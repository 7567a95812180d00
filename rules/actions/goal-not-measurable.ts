/** A goal or its indicator holds something that can be counted or dated. */
import {defineRule, gapsOf, isBlank, quotable} from '../../src/rule.ts'

export default defineRule({
  id: 'goal-not-measurable',
  summary: 'A goal or its indicator can be measured',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    vague:
      '“{indicator}” cannot be measured (“{action}”). Write a number, a share or a date, for example “participants: 25 ({example-before|2025}) → 60 ({example-end|2029})”.'
  },
  why: 'Official guidance asks that a goal describes a concrete change and has an indicator. Words such as “promote”, “regular” and “better” can neither be counted nor found not to have come true. It is guidance and not a statute.',
  remedy:
    'Name a count, a share, a rate, an index or a survey with its question, or a dated event: not “better well-being” but “share of pupils who feel lonely: 27 % ({example-before|2025}) → 15 % ({example-end|2029}), School Health Promotion study”. How often is no measure by itself: not “regular meetings” but “4 meetings a year”.',
  *check(input) {
    const demand = input.basis('measurability')
    for (const {action, place} of gapsOf(input, 'measurable')) {
      const {indicator, target, baseline, source, title} = action
      const written = [indicator, target, baseline, source].find((field) => !isBlank(field))
      yield {
        message: 'vague',
        at: place,
        data: {indicator: quotable(written?.value ?? '', 50), action: title},
        basis: demand
      }
    }
  }
})
