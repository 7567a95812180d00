/** JUnit's XML: a suite per document, a case per finding; what does not fail the check is a passed case that says so. */
import type {Message, SuppressedMessage} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import type {Reporter, ReportOptions} from './options.ts'
import {nameOf} from './plain.ts'
import {type Voice, voiceOf} from './voice.ts'
import {element, type Xml, xmlDocument} from './xml.ts'

export const junit: Reporter = (results, options) => {
  const suites = results.map((result) => suiteOf(result, options))
  return xmlDocument(element('testsuites', {name: 'iplint', ...sumOf(suites)}, suites))
}

function suiteOf(result: ReportedFile, options: ReportOptions): Xml {
  const {path, messages, suppressed} = result
  const voice = voiceOf(options, result.messageLanguage)
  const isFailing = options.isFailing ?? ((_: string, severity: string) => severity === 'error')
  const fails = ({severity}: Message) => isFailing(path, severity)
  const cases = [
    ...messages.map((message) => caseOf(message, path, [fails(message) ? failure(message) : note(message, voice)])),
    ...suppressed.map((message) => caseOf(message, path, [skip(message, voice)]))
  ]
  const passed = element('testcase', {name: voice.phrase('format/passed'), classname: path, time: 0})
  const failures = messages.filter(fails).length
  const counts = {failures, errors: 0, skipped: suppressed.length}
  const all = failures === 0 ? [passed, ...cases] : cases
  return element('testsuite', {name: path, tests: all.length, ...counts, time: 0}, all)
}

function caseOf(message: Message, path: string, children: readonly Xml[]): Xml {
  const {line, column} = message.place.start
  return element('testcase', {name: `${nameOf(message)} ${line}:${column}`, classname: path, time: 0}, children)
}

function failure(message: Message): Xml {
  return element('failure', {message: message.message, type: message.severity}, [textOf(message)])
}

function note(message: Message, voice: Voice): Xml {
  return element('system-out', {}, [`${voice.phrase(`severity/${message.severity}`)}: ${textOf(message)}`])
}

function skip({reason}: SuppressedMessage, voice: Voice): Xml {
  return element('skipped', {message: reason ?? voice.phrase('format/no-reason')})
}

function textOf({message, help, place}: Message): string {
  return `${place.start.line}:${place.start.column} ${message} ${help}`
}

function sumOf(suites: readonly Xml[]): Readonly<Record<string, number>> {
  const sum = (name: string) => suites.reduce((total, {attributes}) => total + Number(attributes[name] ?? 0), 0)
  return {tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped'), time: 0}
}
