/** The examples of a rule's page, as `iplint explain` shows them: each document indented, what is found in it below. */
import type {MessageLanguage} from '../index.ts'
import {examplesIn, type ShownExample} from '../pages/page.ts'
import type {Say} from './say.ts'

/** In the reader's language where there are such examples, else all. */
export function sayExamples(page: string, language: MessageLanguage, say: Say): string {
  const examples = examplesIn(page)
  const own = examples.filter((example) => example.language === language)
  return (own.length > 0 ? own : examples).map((example) => sayExample(example, say)).join('\n\n')
}

function sayExample({intent, asOf, text, findings}: ShownExample, say: Say): string {
  const document = text.trimEnd().split('\n')
  return [
    `  ${say(`explain/${intent}`, {day: asOf})}`,
    ...document.map((line) => `    ${line}`.trimEnd()),
    ...findings.map((finding) => `  ${finding.startsWith(' ') ? ' ' : '→'} ${finding}`)
  ].join('\n')
}
