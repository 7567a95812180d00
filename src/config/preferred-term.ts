/** The rule `preferred-term`: terms that a municipality has agreed to replace, listed in its configuration. */

import type {Concept, RuleTexts} from '../model/knowledge.ts'
import type {Text} from '../model/text.ts'
import {currencyOf, defineRule, type Finding, type Fix, type Match, type Place, placeIn, type Rule} from '../rule.ts'
import type {Substitution} from './shape.ts'

export const substitutionsGroup = 'substitutions'

const messages = {
  replace: 'Write “{preferred}” instead of “{term}”.',
  'replace-more': 'Write “{preferred}” instead of “{term}”. It occurs {count} times; this is the first.',
  'replace-because': 'Write “{preferred}” instead of “{term}”: {reason}.',
  'replace-more-because':
    'Write “{preferred}” instead of “{term}”: {reason}. It occurs {count} times; this is the first.'
} as const

/** The words of the list as concepts of the lexicon: a space means the next word, `~` any form, `*` any letters. */
export function conceptsOf(list: readonly Substitution[]): readonly Concept[] {
  const ids = [...new Set(list.map(({term}) => term))]
  return ids.map((id) => {
    const word = id.trim().replace(/\s+/g, '_')
    const languages = list.filter(({term}) => term === id).map(({language}) => language)
    const wanted = (language: 'sv' | 'fi') => languages.some((one) => one === undefined || one === language)
    return {id, words: {...(wanted('sv') && {sv: [word]}), ...(wanted('fi') && {fi: [word]})}}
  })
}

/** The rule for a list. `texts`: its reason and remedy in English, the other languages stand in `ruleTexts`. */
export function preferredTerm(
  list: readonly Substitution[],
  {summary, why, remedy}: Omit<RuleTexts, 'messages'>
): Rule {
  return defineRule({
    id: 'preferred-term',
    summary,
    severity: 'info',
    kinds: '*',
    options: {},
    since: '0.1.0',
    messages,
    why,
    remedy,
    *check({programme, lexicon, asOf}): Iterable<Finding<keyof typeof messages>> {
      const {document, language} = programme
      for (const {term, preferred, since, reason, language: only} of list) {
        if (only !== undefined && only !== language) continue
        if (since !== undefined && currencyOf(programme, since, asOf) === 'current') continue
        const found = textsOf(programme).flatMap(({value, text, at}) => {
          const matches = lexicon.all(`${substitutionsGroup}/${term}`, language, value)
          return matches.map((match) =>
            placed(match, value, placeIn(document.starts, text, at + match.start, at + match.end))
          )
        })
        const first = [...found].sort((a, b) => a.place.start.offset - b.place.start.offset)[0]
        if (first === undefined) continue
        const more = found.length > 1 ? 'replace-more' : 'replace'
        const message = reason === undefined ? more : (`${more}-because` as const)
        const data = {term: first.written, preferred, count: found.length, ...(reason !== undefined && {reason})}
        yield {message, item: term, at: first.place, data, ...fixOf(found, term, preferred)}
      }
    }
  })
}

interface Found {
  readonly written: string
  readonly place: Place
}

function placed({start, end}: Match, value: string, place: Place): Found {
  return {written: value.slice(start, end), place}
}

/** Sentences and headings that speak for the document itself, not quotations and the past. */
function textsOf({
  sentences,
  topics
}: Parameters<Rule['check']>[0]['programme']): readonly {value: string; text: Text; at: number}[] {
  const headings = topics.flatMap(({section: {heading}, role}) =>
    heading === null || role === 'history' ? [] : [{value: heading.value, text: heading, at: 0}]
  )
  return [...headings, ...sentences.filter(({history, quoted}) => !history && !quoted)]
}

/** Only what is written exactly as the list has it can be replaced without bending the new term. */
function fixOf(found: readonly Found[], term: string, preferred: string): {fix?: Fix} {
  const same = found.filter(({written}) => written.toLowerCase() === term.toLowerCase())
  if (same.length === 0) return {}
  return {fix: {kind: 'suggestion', edits: same.map(({written, place}) => ({place, text: cased(preferred, written)}))}}
}

function cased(text: string, like: string): string {
  const first = like.charAt(0)
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
}
