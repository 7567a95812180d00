/** One line per finding, as editors and scripts read it: `path:line:column: severity: message [rule]`. */
import {withoutCommands} from './clean.ts'
import type {Reporter} from './options.ts'
import {nameOf, plain} from './plain.ts'

export const compact: Reporter = (results) => {
  const lines = results.flatMap(({path, messages}) =>
    messages.map((message) => {
      const {line, column} = message.place.start
      return `${plain(path)}:${line}:${column}: ${message.severity}: ${plain(message.message)} [${nameOf(message)}]\n`
    })
  )
  return withoutCommands(lines.join(''))
}
