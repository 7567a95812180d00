/** Standard error as all commands see it: what is said there, names of files above all, steers no terminal and commands no runner. */
import {clean, withoutCommands} from '../report/clean.ts'
import type {Output} from './world.ts'

/** Takes the present line of a terminal away; the progress of a long run needs it. */
export const lineAnew = '\r\u001b[2K'

export function guarded(output: Output): Output {
  return {
    write: (text) => {
      const own = text.startsWith(lineAnew) ? lineAnew : ''
      const lines = text.slice(own.length).split('\n').map(clean)
      output.write(own + withoutCommands(lines.join('\n')))
    },
    get isTTY() {
      return output.isTTY
    },
    get columns() {
      return output.columns
    }
  }
}
