/** Fuzzes mending: whatever the document, fixes come to rest, add no error of the same kind, and leave a text that is judged as told. */
import {fixText} from '../fix/fix.ts'
import {createLinter, type FileResult} from '../index.ts'
import {reported} from '../model/reported.ts'
import {mutant} from './mutate.ts'
import {type Subjects, type Target, thrown} from './target.ts'

const safe = ['safe'] as const
const all = ['safe', 'suggestion'] as const

const told = (result: FileResult) => JSON.stringify(reported(result))

export function fixTarget({knowledge, rules}: Subjects): Target {
  const linter = createLinter({knowledge, rules})
  const input = new Set(rules.filter(({scope}) => scope === 'input').map(({id}) => id))
  const isInput = (id: string) => input.has(id)
  const lint = (text: string) => linter.lint(text, {path: 'plan.md', asOf: '2026-11-21', strictRules: true})
  const errors = ({messages}: FileResult, comparable: boolean) =>
    messages.filter(({severity, ruleId}) => severity === 'error' && (comparable || isInput(ruleId))).length
  return {
    make: mutant,
    faultsOf: (text, random) => {
      const kinds = random.chance(0.5) ? safe : all
      try {
        const before = lint(text)
        const once = fixText(text, {lint, kinds, isInput})
        const twice = fixText(once.text, {lint, kinds, isInput})
        const comparable = before.kinds.join() === once.result.kinds.join()
        return [
          ...(twice.text === once.text ? [] : ['fixing twice is not fixing once']),
          ...(errors(once.result, comparable) > errors(before, comparable) ? ['more errors than before'] : []),
          ...(told(lint(once.text)) === told(once.result) ? [] : ['judged otherwise than told']),
          ...(once.count === 0 && once.text !== text ? ['changed and not counted'] : [])
        ]
      } catch (error) {
        return thrown(error)
      }
    }
  }
}
