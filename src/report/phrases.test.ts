/** The phrases of the three languages match: same keys, same gaps, nothing left untranslated. */
import {expect, it} from 'vitest'
import {namesIn} from '../model/template.ts'
import {optionsIn} from './testing.ts'

const {phrases} = optionsIn('en').knowledge
/** `.one` and `.other` are a language's own business. */
const stem = (key: string) => key.replace(/\.(?:one|other)$/, '')

function namesByStem(language: keyof typeof phrases): Map<string, string> {
  const all = new Map<string, Set<string>>()
  for (const [key, text] of Object.entries(phrases[language])) {
    const names = all.get(stem(key)) ?? new Set()
    for (const name of namesIn(text)) names.add(name)
    all.set(stem(key), names)
  }
  return new Map([...all].map(([key, names]) => [key, [...names].sort().join(' ')]))
}

it.each(['sv', 'fi'] as const)('%s says what English says', (language) => {
  const english = namesByStem('en')
  expect(english.size).toBeGreaterThan(80)
  expect(Object.fromEntries(namesByStem(language))).toEqual(Object.fromEntries(english))
})

it.each(['sv', 'fi', 'en'] as const)('%s has both forms of what is counted, and proper quotation marks', (language) => {
  for (const [key, text] of Object.entries(phrases[language])) {
    if (key.endsWith('.one')) expect(phrases[language]).toHaveProperty([key.replace('.one', '.other')])
    expect(text, key).not.toMatch(language === 'en' ? /[”„"](?=\w)|"/ : /[“„"]/)
  }
})
