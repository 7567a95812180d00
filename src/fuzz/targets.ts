/** What can be fuzzed, by name: each target makes its own hostile input and says what is wrong with how it was treated. */
import {configurationTarget} from './configuration.ts'
import {directivesTarget} from './directives.ts'
import {enginesTarget} from './engines.ts'
import {fixTarget} from './mending.ts'
import {mutant} from './mutate.ts'
import {papersTarget} from './papers.ts'
import {subjectOf} from './subject.ts'
import type {Subjects, Target} from './target.ts'
import {webPageTarget, wordTarget} from './words.ts'

type Make = (subjects: Subjects) => Target

const makers = {
  /** Parse, recognise, validate, all rules, every reporter. */
  document: ({knowledge, rules}) => ({...subjectOf(knowledge, rules), make: mutant}),
  directives: directivesTarget,
  configuration: configurationTarget,
  fix: fixTarget,
  page: webPageTarget,
  word: wordTarget,
  /** Audit, export, comparison. */
  papers: papersTarget,
  /** The two readers of Markdown. */
  engines: enginesTarget
} as const satisfies Readonly<Record<string, Make>>

export type TargetName = keyof typeof makers

export const targetNames = Object.keys(makers) as readonly TargetName[]

/** Opens a target; what it needs is loaded once. */
export function openTarget(name: TargetName, subjects: Subjects): Target {
  return makers[name](subjects)
}
