/** GitLab's code quality report: what the widget of a merge request shows. */
import type {Severity} from '../model/finding.ts'
import {hash128} from '../model/hash.ts'
import {jsonOf} from './clean.ts'
import type {Reporter} from './options.ts'
import {nameOf, plain} from './plain.ts'

/** GitLab knows info, minor, major, critical and blocker. */
const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

export const gitlab: Reporter = (results) => {
  const issues = results.flatMap(({path, messages}) =>
    messages.map((message) => ({
      description: plain(`${message.message} ${message.help}`),
      check_name: nameOf(message),
      // A finding's own fingerprint is unique in its document only.
      fingerprint: hash128(`${path}\u0000${message.fingerprint}`),
      severity: severities[message.severity],
      location: {path: plain(path), lines: {begin: message.place.start.line, end: message.place.end.line}}
    }))
  )
  return jsonOf(issues)
}
