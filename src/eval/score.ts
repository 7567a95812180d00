/** Compares what iplint says of a labelled document with what its labels say. */
import type {FileResult} from '../model/finding.ts'
import {type Labelled, lineOf} from './labels.ts'

/** One thing that was compared. */
export interface Comparison {
  readonly what: 'element' | 'owner' | 'measurable' | 'row' | 'service' | 'finding'
  readonly path: string
  readonly name: string
  readonly expected: string | null
  readonly actual: string | null
}

/** All comparisons of one document; those whose expected and actual differ are mistakes of the tool or of the label. */
export function compare({path, text, labels}: Labelled, result: FileResult): readonly Comparison[] {
  return [...elements(), ...rows(), ...services(), ...findings()]

  function elements(): readonly Comparison[] {
    return Object.entries(labels.elements).map(([id, expected]) => ({
      what: 'element',
      path,
      name: id,
      expected,
      actual: result.elements.find((element) => element.id === id)?.status ?? null
    }))
  }

  function rows(): readonly Comparison[] {
    const left = [...result.actions]
    const found = labels.rows.flatMap((label): Comparison[] => {
      const line = lineOf(text, label.at)
      const index = nearest(
        left.map((action) => [
          action.place.start.line,
          ...[action.goal, action.action, action.owner].flatMap((field) => field?.place.start.line ?? [])
        ]),
        line
      )
      const action = index < 0 ? undefined : left.splice(index, 1)[0]
      const name = `${line}: ${label.at}`
      if (!action) return [{what: 'row', path, name, expected: 'row', actual: null}]
      return [
        {what: 'row', path, name, expected: 'row', actual: 'row'},
        {
          what: 'owner',
          path,
          name: `${name} [${action.owner?.value ?? ''}]`,
          expected: label.ownerClass,
          actual: action.ownerClass
        },
        {
          what: 'measurable',
          path,
          name: `${name} [${action.indicator?.value ?? ''} | ${action.goal?.value ?? ''}]`,
          expected: String(label.measurable),
          actual: String(action.measure.measurable)
        }
      ]
    })
    const extra = left.map(
      (action): Comparison => ({
        what: 'row',
        path,
        name: `${action.place.start.line}: ${action.title}`,
        expected: null,
        actual: 'row'
      })
    )
    return [...found, ...extra]
  }

  function services(): readonly Comparison[] {
    return (labels.services ?? []).map((label) => {
      const line = lineOf(text, label.at)
      const service =
        result.services.find(({place}) => place.start.line === line) ??
        result.services.find(
          ({place, owner}) => owner?.place.start.line === line || Math.abs(place.start.line - line) <= 2
        )
      return {
        what: 'service',
        path,
        name: `${line}: ${label.at}`,
        expected: label.ownerClass,
        actual: service?.ownerClass ?? null
      }
    })
  }

  function findings(): readonly Comparison[] {
    const left = result.messages.filter(({severity}) => severity !== 'info')
    const met = labels.findings.map((label): Comparison => {
      const line = label.at === undefined ? null : lineOf(text, label.at)
      const fits = left.findIndex(
        ({ruleId, item, place}) =>
          ruleId === label.rule &&
          (label.item === undefined || item === label.item) &&
          (line === null || Math.abs(place.start.line - line) <= 1)
      )
      const message = fits < 0 ? undefined : left.splice(fits, 1)[0]
      return {
        what: 'finding',
        path,
        name: label.rule,
        expected: `${label.item ?? ''} @${line ?? '-'} ${label.at ?? ''}`,
        actual: message ? 'found' : null
      }
    })
    const extra = left.map(
      (message): Comparison => ({
        what: 'finding',
        path,
        name: message.ruleId,
        expected: null,
        actual: `${message.item ?? ''} @${message.place.start.line} ${message.severity}: ${message.message}`
      })
    )
    return [...met, ...extra]
  }
}

/** The first list of lines that holds the line, or else one within two lines of it; -1 when there is none. */
function nearest(lines: readonly (readonly number[])[], line: number): number {
  for (const reach of [0, 1, 2, 3]) {
    const index = lines.findIndex((own) => own.some((one) => Math.abs(one - line) <= reach))
    if (index >= 0) return index
  }
  return -1
}

/** Whether a comparison came out right. */
export function isRight({what, expected, actual}: Comparison): boolean {
  return what === 'finding' ? expected !== null && actual !== null : expected === actual
}
