/** The language versions of a programme promise the same. */
import {defineRule, differences, type Finding} from '../../src/rule.ts'

const messages = {
  headings:
    'The language versions differ: {here} headings here, {there} in {path} (line {at}). Bring the chapters into line.',
  rows: 'The language versions differ: {here} actions here, {there} in {path} (line {at}). Add or remove the row.',
  owner: 'The language versions differ: the owner is “{here}” here and “{there}” in {path} (line {at}).',
  dates: 'The language versions differ: the timetable is {here} here and {there} in {path} (line {at}).',
  figures: 'The language versions differ: the figures are {here} here and {there} in {path} (line {at}).',
  approvals: 'The language versions differ: approved {here} here and {there} in {path} (line {at}).',
  unreadable: 'The language version {path} could not be read. Correct the path under “translations”.'
} as const

export default defineRule({
  id: 'translation-parity',
  summary: 'The language versions of a programme hold the same rows, owners, dates and figures',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Readers of either language rely on their own version. When rows, deadlines, owners or figures differ, nobody knows which one the council approved. Only structure and figures are compared, not wording; the finding is about good practice and cites no act.',
  remedy:
    'Compare the two lines named here and correct the version that is wrong. Edit both versions together from then on.',
  *check({programme, translations, keyPlace}): Iterable<Finding<keyof typeof messages>> {
    for (const {language, path, programme: other} of translations) {
      if (other === null) {
        yield {message: 'unreadable', item: language, at: keyPlace(`/translations/${language}`), data: {path}}
        continue
      }
      for (const {what, place, line, here, there} of differences(programme, other))
        yield {message: what, item: language, at: place, data: {here, there, path, at: line === 0 ? '–' : String(line)}}
    }
  }
})
