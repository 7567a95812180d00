/** `npm run bench -- --stages`: where the time goes inside the engine, without the start of a program. */
import {rules} from '../../rules/index.ts'
import {openNativeParser} from '../cli/native-parser.ts'
import type {Knowledge} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {judge} from '../lint/judge.ts'
import {demandsOn, kindInForce} from '../model/law.ts'
import {lineStarts} from '../model/place.ts'
import {readFrontMatter} from '../parse/front-matter.ts'
import {parse} from '../parse/index.ts'
import {parseMarkdown, useNativeParser} from '../parse/markdown.ts'
import {recognise} from '../recognise/index.ts'
import {lexiconOf} from '../recognise/lexicon.ts'
import {reporters} from '../report/index.ts'
import type {Lexicon} from '../rule.ts'
import {frontMatterFaults} from '../validate/front-matter.ts'
import {programmeShortfalls} from '../validate/programme.ts'
import {asOf, documentAt} from './corpus.ts'
import {median, milliseconds} from './figures.ts'
import {groupsBelow, halves} from './sources.ts'
import {table} from './table.ts'

/** Notes how much processor time something took, which a busy machine disturbs least, and gives its result. */
type Clock = <T>(name: string, work: () => T) => T

/** Stages that make up the whole. */
const stages = ['parse', 'recognise', 'validate: front matter', 'validate: elements', 'lint', 'report'] as const

/** @param count how many documents; the first is shown by itself, for it finds nothing warm. */
export function printStages(root: string, count: number): void {
  useNativeParser(() => openNativeParser(process.env))
  const groups = groupsBelow(root)
  const texts = Array.from({length: count}, (_, index) => documentAt(index, groups)).map(({text}) => text)
  const once = new Map<string, number[]>()
  const knowledge = clockInto(once)('load rules and schemas as files (the bundle holds them as data)', () =>
    loadKnowledge(root)
  )
  const lexicon = clockInto(once)('compile the words', () => lexiconOf(knowledge))
  const [whole, byRule] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const text of texts) runOne(text, knowledge, lexicon, clockInto(whole), clockInto(byRule))

  const total = (at: (times: readonly number[]) => number) =>
    stages.reduce((sum, name) => sum + at(whole.get(name) ?? []), 0)
  const row = (name: string, times: readonly number[]) => {
    const later = median(times.slice(1))
    const share = `${Math.round((100 * later) / total((all) => median(all.slice(1))))} %`
    return [name, milliseconds(times[0] ?? Number.NaN), milliseconds(later), share]
  }
  const parts = ['parse: front matter', 'parse: Markdown']
  const rows = stages.flatMap((stage) => [
    row(stage, whole.get(stage) ?? []),
    ...parts.filter((part) => part.startsWith(`${stage}:`)).map((part) => row(`  ${part}`, whole.get(part) ?? []))
  ])
  const all = [
    'all stages',
    milliseconds(total((times) => times[0] ?? Number.NaN)),
    milliseconds(total((times) => median(times.slice(1)))),
    '100 %'
  ]
  const slowest = [...byRule].toSorted(([, a], [, b]) => median(b.slice(1)) - median(a.slice(1))).slice(0, 15)
  const head = ['first document', 'median of the others', 'share']
  print([
    `${count} documents of ${Math.round(texts.join('').length / count / 1000)} 000 letters, Node ${process.version}; processor time`
  ])
  print([
    table(
      ['once', 'time'],
      [...once].map(([name, times]) => [name, milliseconds(median(times))])
    )
  ])
  print([table(['stage', ...head], [...rows, all])])
  print([
    table(
      ['slowest rules', ...head],
      slowest.map(([name, times]) => row(name, times))
    )
  ])
}

function runOne(text: string, knowledge: Knowledge, lexicon: Lexicon, clock: Clock, ruleClock: Clock): void {
  const {head, body} = halves(text)
  const withoutHead = head.replace(/[^\n]/g, ' ') + body
  clock('parse: front matter', () => readFrontMatter(text, lineStarts(text)))
  clock('parse: Markdown', () => parseMarkdown(withoutHead))
  const document = clock('parse', () => parse(text, 'programme.md'))
  const programme = clock('recognise', () => recognise(document, lexicon, knowledge.packs, asOf))
  const schemaFaults = clock('validate: front matter', () =>
    frontMatterFaults(document, knowledge.schemas['front-matter'] ?? {})
  )
  const kinds = clock('validate: elements', () =>
    programme.kinds.map((id) => {
      const force = kindInForce(knowledge.packs, id, asOf)
      const schema = knowledge.schemas[`programme/${force.pack.id}/${id}`] ?? {}
      const own = programme.elements.filter(({kind}) => kind === id)
      return {force, shortfalls: programmeShortfalls(own, schema, demandsOn(force.kind, asOf))}
    })
  )
  const subject = {programme, schemaFaults, kinds}
  const {language: messageLanguage} = programme
  const shared = {
    asOf,
    lexicon,
    knowledge,
    settings: {},
    strictRules: true,
    preset: 'recommended',
    messageLanguage
  } as const
  const result = clock('lint', () => judge(rules, subject, shared))
  // A clock around each rule costs something itself, and a rule that asks first pays for what the others find ready: a fresh reading.
  const fresh = {...subject, programme: recognise(parse(text, 'programme.md'), lexicon, knowledge.packs, asOf)}
  judge(rules, fresh, {...shared, measure: ruleClock})
  const plain = {width: 80, colour: 0, frame: false, explainElements: false, skipped: 0, closing: ''} as const
  clock('report', () => reporters.text([result], {knowledge, language: 'en', version: '', asOf, ...plain}))
}

function clockInto(times: Map<string, number[]>): Clock {
  return (name, work) => {
    const began = process.cpuUsage()
    const result = work()
    const {user, system} = process.cpuUsage(began)
    const took = (user + system) / 1000
    const known = times.get(name)
    if (known === undefined) times.set(name, [took])
    else known.push(took)
    return result
  }
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
