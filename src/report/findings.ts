/** The findings of one file as lines: place, severity, sentence, rule; basis and cure where they are new. */
import type {Message} from '../model/finding.ts'
import type {Basis} from '../model/law.ts'
import type {ReportedFile} from '../model/reported.ts'
import {clean} from './clean.ts'
import {frame} from './frame.ts'
import type {ReportOptions} from './options.ts'
import type {Voice} from './voice.ts'
import {hang, padTo, widthOf} from './width.ts'

export function findingLines(result: ReportedFile, voice: Voice, options: ReportOptions): readonly string[] {
  const {messages, text} = result
  const source = options.frame ? text.split(/\r\n|\n|\r/) : []
  const said = new Set<string>()
  const isNew = (key: string) => !said.has(key) && said.add(key).size > 0
  const places = Math.max(0, ...messages.map((message) => placeOf(message).length))
  const names = Math.max(
    ...(['error', 'warning', 'info'] as const).map((key) => widthOf(voice.phrase(`severity/${key}`)))
  )
  const indent = 2 + places + 2 + names + 2
  const {width} = options
  return messages.flatMap((message) => {
    const notes: string[] = []
    const basis = message.basis ? basisIn(message.basis, voice) : ''
    if (basis !== '' && isNew(`${message.ruleId} basis ${basis}`)) notes.push(voice.phrase('report/basis', {basis}))
    const {help} = message
    if (isNew(`${message.ruleId} help ${help}`)) notes.push(voice.phrase('report/help', {help}))
    return [
      ...headline(message, voice, {places, names, indent, width}),
      ...(options.frame ? frameLines(source, message, voice, indent, width) : []),
      ...notes.flatMap((note) => hang(clean(note), width, indent)).map((line) => voice.chalk.dim(line))
    ]
  })
}

/** Reference and force: “section 45(3) … (required by law)”. */
function basisIn({source, force, reference, verified}: Basis, voice: Voice): string {
  const key = source === 'practice' ? 'practice' : `${source}-${force}`
  const binding = voice.phrase(`force/${key}`)
  const doubt = verified || source !== 'statute' ? '' : `; ${voice.phrase('basis/unverified')}`
  const named = reference[voice.language]
  if (named.toLowerCase() === binding.toLowerCase()) return `${named}${doubt}`
  return `${named} (${binding}${doubt})`
}

interface Columns {
  readonly places: number
  readonly names: number
  readonly indent: number
  readonly width: number
}

function headline(message: Message, voice: Voice, {places, names, indent, width}: Columns): readonly string[] {
  const severity = voice.phrase(`severity/${message.severity}`)
  const rule = clean(message.item === null ? message.ruleId : `${message.ruleId}/${message.item}`).replaceAll(
    ' ',
    '\u00a0'
  )
  const lines = [...hang(clean(message.message), width, indent, '')]
  const last = lines.pop() ?? ''
  const used = lines.length === 0 ? indent + widthOf(last) : widthOf(last)
  const fits = used + 2 + widthOf(rule) <= width
  const painted = voice.chalk.dim(rule.replaceAll('\u00a0', ' '))
  const tail = fits ? [`${last}  ${painted}`] : [last, ' '.repeat(indent) + painted]
  const [first = '', ...more] = [...lines, ...tail]
  const lead = `  ${placeOf(message).padStart(places)}  ${voice.severity(message.severity, padTo(severity, names))}  `
  return [lead + first, ...more]
}

function frameLines(
  source: readonly string[],
  {place, severity}: Message,
  voice: Voice,
  indent: number,
  width: number
) {
  const [line, mark] = frame(source, place, width - indent)
  return [' '.repeat(indent) + line, ' '.repeat(indent) + voice.severity(severity, mark)]
}

function placeOf({place}: Message): string {
  return `${place.start.line}:${place.start.column}`
}
