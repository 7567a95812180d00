/** The report for programs: version 1 of the format that schemas/report.schema.json describes. */
import {deadlineOf} from '../model/deadline.ts'
import type {Fix, Message, SuppressedMessage} from '../model/finding.ts'
import type {MessageLanguage} from '../model/law.ts'
import type {ReportedAction, ReportedFile, Written} from '../model/reported.ts'
import {jsonOf} from './clean.ts'
import type {Reporter} from './options.ts'
import {sumOf} from './text.ts'

export const json: Reporter = (results, {version, asOf}) => {
  const report = {
    version: 1,
    tool: {name: 'iplint', version},
    asOf,
    files: results.map(fileOf),
    counts: sumOf(results.map((result) => result.counts))
  }
  return jsonOf(report)
}

function fileOf(result: ReportedFile) {
  const {path, kinds, language, lawPacks, elements, actions, services, messages, suppressed, counts} = result
  return {
    path,
    kinds,
    language,
    lawPacks: [...new Set(lawPacks.map(({id}) => id))],
    elements: elements.map(({id, kind, status, evidence}) => {
      return {id, kind, status, evidence: evidence.map(({place, text}) => ({line: place.start.line, text}))}
    }),
    actions: actions.map(actionOf),
    services: services.map(({place, service, owner, ownerClass, cooperation}) => {
      return {line: place.start.line, service, owner: textOf(owner), ownerClass, cooperation: textOf(cooperation)}
    }),
    messages: messages.map((message) => messageOf(message, result.messageLanguage)),
    suppressed: suppressed.map((message) => suppressedOf(message, result.messageLanguage)),
    counts
  }
}

function actionOf(action: ReportedAction) {
  return {
    line: action.place.start.line,
    goal: textOf(action.goal),
    action: textOf(action.action),
    owner: textOf(action.owner),
    ownerClass: action.ownerClass,
    partner: textOf(action.partner),
    indicator: textOf(action.indicator),
    measurable: action.measure.measurable,
    target: textOf(action.target),
    baseline: textOf(action.baseline),
    timetable: textOf(action.timetable),
    deadline: deadlineOf(action),
    resources: textOf(action.resources)
  }
}

/** Null where the row has no such field; an empty text where it has one and it is blank. */
function textOf(written: Written): string | null {
  return written?.value ?? null
}

function messageOf({place, basis, ...message}: Message, language: MessageLanguage) {
  return {
    ruleId: message.ruleId,
    item: message.item,
    severity: message.severity,
    message: message.message,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    basis: basis && {...basis, reference: basis.reference[language]},
    help: message.help,
    url: message.url,
    fingerprint: message.fingerprint,
    ...(message.fix && {fix: fixOf(message.fix)})
  }
}

/** A place as two corners, like that of the message. */
function fixOf({kind, edits}: Fix) {
  return {
    kind,
    edits: edits.map(({place: {start, end}, text}) => {
      return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text}
    })
  }
}

function suppressedOf(message: SuppressedMessage, language: MessageLanguage) {
  return {...messageOf(message, language), reason: message.reason, until: message.until}
}
