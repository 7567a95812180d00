/** The three kinds of errors: a finding is data, a wrong call is one line, a fault of ours comes with version and stack. */
import {describe, expect, it} from 'vitest'
import {emptyKnowledge, ruleOf} from '../lint/testing.ts'
import {optionsIn} from '../report/testing.ts'
import {callWith} from './testing.ts'
import type {Product} from './world.ts'

const {phrases} = optionsIn('en').knowledge
const product: Product = {
  version: '1.2.3',
  knowledge: {...emptyKnowledge, phrases},
  groups: {document: [ruleOf('some-rule', () => [])]}
}

async function call(...argv: string[]) {
  return callIn('C', ...argv)
}

const callIn = (LANG: string, ...argv: string[]) =>
  callWith(product, argv, {cwd: '/', env: {LANG}, input: new TextEncoder().encode('# Plan\n')})

it('blames itself, with version and stack, when the knowledge is broken', async () => {
  const {exitCode, out, err} = await call('check', '-')
  expect([exitCode, out]).toEqual([2, ''])
  expect(err).toContain('This is a fault in iplint 1.2.3, not in your document.')
  expect(err).toMatch(/the lexicon has no concept|front-matter\.schema\.json is missing/)
  expect(err).toMatch(/^ +at /m)
})

it('answers a wrong call in one line', async () => {
  const {exitCode, err} = await call('explain', 'same-rule')
  expect(exitCode).toBe(2)
  expect(err).toBe('iplint: There is no rule named “same-rule”. Did you mean “some-rule”?\n')
})

it('ends well where there is nothing wrong', async () => {
  expect(await call('rules')).toMatchObject({exitCode: 0, err: '', out: expect.stringContaining('some-rule')})
})

describe('a wrong call is told in the reader’s language', () => {
  it.each([
    ['sv_FI.UTF-8', ['--farmat', 'json'], 'Det finns inget val som heter ”--farmat”. Avses ”--format”?'],
    ['fi_FI.UTF-8', ['--farmat', 'json'], 'Valitsinta ”--farmat” ei ole. Tarkoititteko ”--format”?'],
    ['C', ["--it's"], "There is no option named “--it's”."],
    ['sv_FI.UTF-8', ['baseline', 'crete'], 'Det finns inget kommando som heter ”crete”. Avses ”create”?'],
    ['fi_FI.UTF-8', ['explain'], 'Argumentti <sääntö> puuttuu.'],
    ['sv_FI.UTF-8', ['check', '--lang'], 'Valet ”--lang <språk>” behöver ett värde.'],
    ['sv_FI.UTF-8', ['import'], 'Argumentet <fil> saknas.'],
    ['C', ['compare', 'a.md'], 'The argument <new> is missing.'],
    ['fi_FI.UTF-8', ['check', '--format'], 'Valitsin ”--format <muoto[=tiedosto]>” tarvitsee arvon.'],
    ['C', ['rules', 'one'], 'Too many arguments for “rules”.'],
    ['C', ['rules', 'one', '--lang', 'sv'], 'För många argument till ”rules”.'],
    ['C', ['--lang=fi', 'chek', 'plan.md'], '”chek” ei ole tiedosto eikä komento. Tarkoititteko ”iplint check”?'],
    ['sv_FI.UTF-8', ['granska', 'plan.md'], '”granska” är varken en fil eller ett kommando.']
  ])('%s %j', async (language, argv, sentence) => {
    const {exitCode, out, err} = await callIn(language, ...argv)
    expect([exitCode, out]).toEqual([2, ''])
    expect(err.split('\n')[0]).toBe(`iplint: ${sentence}`)
    expect(err).not.toContain('error:')
  })

  it('takes a word after check for the name of a file', async () => {
    expect((await call('check', 'chek')).err).toContain('there is no such file')
  })

  it('shows the help of a command that needs another after it', async () => {
    const {exitCode, err} = await callIn('sv_FI.UTF-8', 'baseline')
    expect(exitCode).toBe(2)
    expect(err).toContain('Kommandon:')
    expect(err).not.toContain('outputHelp')
  })
})
