/** From a recognised programme to a result: run → grade → dedupe → suppress → render → sort. Pure. */
import type {Counts, FileResult, Message, SuppressedMessage} from '../model/finding.ts'
import type {Knowledge, RuleTexts} from '../model/knowledge.ts'
import type {MessageLanguage} from '../model/law.ts'
import type {Rule} from '../rule.ts'
import {dedupe} from './dedupe.ts'
import {examplesFor} from './examples.ts'
import {fingerprinter} from './fingerprint.ts'
import {byPlace, type Graded, type Raw} from './raw.ts'
import {render, textsOf} from './render.ts'
import {isRun, type RunContext, runRules, type Subject} from './run.ts'
import type {Preset} from './settings.ts'
import {severityOf} from './severity.ts'
import {type Suppressed, suppress} from './suppress.ts'

export interface JudgeContext extends RunContext {
  readonly knowledge: Knowledge
  readonly messageLanguage: MessageLanguage
  readonly preset: Preset
}

/** Judges one document by the rules of its kinds. */
export function judge(rules: readonly Rule[], subject: Subject, context: JudgeContext): FileResult {
  const {programme, kinds} = subject
  const {document} = programme
  const found = grade(runRules(rules, subject, context), context)
  const unique = dedupe(found)
  const marked = markAll(document, unique)
  const parted = suppress(marked, {
    document,
    rules,
    asOf: context.asOf,
    ran: (id) => rules.some((rule) => rule.id === id && isRun(rule, subject, context.settings))
  })
  const faults = kinds.length === 0 ? [] : markAll(document, grade(rawFaults(parted, rules), context))
  const say = sayer(context, programme)
  const messages = [...parted.kept, ...faults].map(say).sort(byPlace)
  const suppressed = parted.silenced
    .map((entry): SuppressedMessage => ({...say(entry), ...entry.suppression}))
    .sort(byPlace)
  return {...describe(subject, context), messages, suppressed, counts: countOf(messages)}
}

/** How many findings there are of each severity. */
export function countOf(messages: readonly Pick<Message, 'severity'>[]): Counts {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of messages) counts[severity]++
  return counts
}

type Marked = Graded & {readonly fingerprint: string}

function grade(found: readonly Raw[], {preset, settings}: JudgeContext): readonly Graded[] {
  return found.flatMap((raw) => {
    const abolished = raw.force?.abolished ?? false
    const severity = severityOf(raw.rule, raw.finding, {preset, abolished, setting: settings[raw.rule.id]})
    return severity === null ? [] : [{...raw, severity}]
  })
}

/** Fingerprints are given before anything is silenced, so that silencing one finding leaves the others as they were. */
function markAll(document: Subject['programme']['document'], found: readonly Graded[]): readonly Marked[] {
  const fingerprint = fingerprinter(document)
  return [...found]
    .sort((a, b) => a.finding.at.start.offset - b.finding.at.start.offset)
    .map((entry) => ({...entry, fingerprint: fingerprint(entry.rule.id, entry.finding)}))
}

function rawFaults({faults}: Suppressed<Graded>, rules: readonly Rule[]): readonly Raw[] {
  return faults.flatMap(({ruleId, finding}) => {
    const rule = rules.find(({id}) => id === ruleId)
    return rule ? [{rule, finding, force: null}] : []
  })
}

function sayer(context: JudgeContext, programme: Subject['programme']): (found: Marked) => Message {
  const {knowledge, messageLanguage, strictRules, asOf} = context
  const telling = {language: messageLanguage, examples: examplesFor(programme, asOf), strict: strictRules}
  const known = new Map<Rule, RuleTexts>()
  return (found) => {
    const texts = known.get(found.rule) ?? textsOf(found.rule, knowledge, messageLanguage)
    known.set(found.rule, texts)
    return render(found, found.fingerprint, texts, telling)
  }
}

function describe({programme, kinds}: Subject, {knowledge, asOf, messageLanguage}: JudgeContext) {
  const {document, language, actions, services} = programme
  return {
    path: document.path,
    text: document.text,
    kinds: programme.kinds,
    language,
    messageLanguage,
    asOf,
    lawPacks: kinds.map(({force: {pack, kind, abolished}}) => {
      return {id: pack.id, kind: kind.id, title: pack.title, note: pack.note, abolished}
    }),
    elements: programme.elements.flatMap((status) => {
      const demand = kinds
        .find(({force}) => force.kind.id === status.kind)
        ?.force.kind.elements.find(({id}) => id === status.id)
      const name = status.id
      const label = knowledge.labels[`element/${status.id}`] ?? {en: name, sv: name, fi: name}
      return demand ? [{...status, label, basis: demand.basis}] : []
    }),
    actions: kinds.length === 0 ? [] : actions,
    services: kinds.length === 0 ? [] : services
  }
}
