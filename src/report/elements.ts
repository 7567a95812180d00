/** Each element with its status, the parts of its score and the evidence, for `--explain-elements`. */

import type {ReportedFile} from '../model/reported.ts'
import {clean} from './clean.ts'
import type {Voice} from './voice.ts'
import {hang, padTo, widthOf} from './width.ts'

type Element = ReportedFile['elements'][number]

export function elementLines({elements, kinds}: ReportedFile, voice: Voice, width: number): readonly string[] {
  if (elements.length === 0) return []
  const statuses = elements.map(({status}) => voice.phrase(`status/${status}`))
  const indent = 4 + Math.max(...statuses.map(widthOf)) + 2
  const lines = elements.flatMap((element) => {
    const status = padTo(voice.phrase(`status/${element.status}`), indent - 6)
    const kind = kinds.length > 1 ? `, ${voice.name(`kind/${element.kind}`)}` : ''
    const name = `${element.label[voice.language]} [${element.id}${kind}]${scoreOf(element, voice)}`
    return [
      ...hang(name, width, indent, `    ${paint(element, status, voice)}  `),
      ...evidenceOf(element, voice, width, indent)
    ]
  })
  return [`  ${voice.phrase('report/elements-heading')}`, ...lines]
}

function scoreOf({score}: Element, voice: Voice): string {
  const parts = Object.entries(score).map(
    ([name, value]) => `${voice.phrase(`score/${name}`).replace('score/', '')} ${value}`
  )
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`
}

function evidenceOf({evidence}: Element, voice: Voice, width: number, indent: number): readonly string[] {
  return evidence.flatMap(({place, text}) => {
    const quote = voice.phrase('report/evidence', {line: place.start.line, text: shorten(clean(text))})
    return hang(quote, width, indent + 2).map((line) => voice.chalk.dim(line))
  })
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()} …`
}

function paint({status}: Element, text: string, {chalk}: Voice): string {
  if (status === 'missing') return chalk.red(text)
  return status === 'partial' ? chalk.yellow(text) : chalk.green(text)
}
