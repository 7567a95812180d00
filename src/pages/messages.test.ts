/** What rules and reports say exists in Swedish, Finnish and English, with the same gaps to fill in. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language, MessageLanguage} from '../model/law.ts'
import {namesIn} from '../model/template.ts'

const {ruleTexts, phrases} = loadKnowledge(join(import.meta.dirname, '../..'))
const english = Object.fromEntries(rules.map(({id, messages, remedy}) => [id, {messages, remedy}]))

describe.each<Language>(['sv', 'fi'])('rules in %s', (language) => {
  const texts = ruleTexts[language]

  it('have each a summary, a reason, a remedy and sentences, and no others have', () => {
    expect(Object.keys(texts).sort()).toEqual(rules.map(({id}) => id).sort())
  })

  it('have the sentences that the rule knows, with the same names to fill in', () => {
    const known = Object.entries(english).filter(([id]) => id in texts)
    expect(known.length).toBeGreaterThan(3)
    const translated = known.map(([id]) => [id, gapsOf(texts[id]?.messages ?? {})])
    expect(Object.fromEntries(translated)).toEqual(
      Object.fromEntries(known.map(([id, {messages}]) => [id, gapsOf(messages)]))
    )
  })

  it('fill nothing into remedies that the English remedy does not', () => {
    const strange = Object.entries(english).filter(([id, {remedy}]) => {
      return namesIn(texts[id]?.remedy ?? '').some((name) => !namesIn(remedy).includes(name))
    })
    expect(strange.map(([id]) => id)).toEqual([])
  })
})

describe.each<MessageLanguage>(['sv', 'fi', 'en'])('phrases in %s', (language) => {
  const names = new Set(Object.keys(phrases.en).map(nameOf))
  const own = phrases[language]

  it('are the same as in English; a language may do with one form for one and many', () => {
    expect(names.size).toBeGreaterThan(50)
    expect(new Set(Object.keys(own).map(nameOf))).toEqual(names)
  })

  it('have a form for every number', () => {
    const gaps = [...names].filter((name) => !(name in own) && !(`${name}.one` in own && `${name}.other` in own))
    expect(gaps).toEqual([])
  })

  it('have the same names to fill in; where there is one, its number need not be said', () => {
    const other = (texts: typeof own, name: string) => texts[`${name}.other`] ?? texts[name] ?? ''
    const wrong = [...names].filter((name) => {
      const asked = gapsIn(other(phrases.en, name))
      const ofOne = gapsIn(own[`${name}.one`] ?? '')
      return gapsIn(other(own, name)).join() !== asked.join() || ofOne.some((gap) => !asked.includes(gap))
    })
    expect(wrong).toEqual([])
  })
})

/** `count/error` of `count/error.one`. */
function nameOf(key: string): string {
  return key.replace(/\.(one|other)$/, '')
}

function gapsOf(messages: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(messages).map(([id, sentence]) => [id, gapsIn(sentence)]))
}

/** The names a sentence asks for, each once, in no order. */
function gapsIn(sentence: string): readonly string[] {
  return [...new Set(namesIn(sentence))].sort()
}
