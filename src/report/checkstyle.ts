/** Checkstyle's XML, which Jenkins, reviewdog and many others read. */
import type {Reporter} from './options.ts'
import {nameOf} from './plain.ts'
import {element, xmlDocument} from './xml.ts'

export const checkstyle: Reporter = (results) => {
  const files = results.map(({path, messages}) =>
    element(
      'file',
      {name: path},
      messages.map((message) =>
        element('error', {
          line: message.place.start.line,
          column: message.place.start.column,
          severity: message.severity,
          message: message.message,
          source: `iplint.${nameOf(message)}`
        })
      )
    )
  )
  return xmlDocument(element('checkstyle', {version: '4.3'}, files))
}
