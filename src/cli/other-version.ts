/** Reads another language version that a document names. The path comes from a stranger: it leads to Markdown files nearby and nowhere else. */
import {readFileSync, realpathSync, statSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve} from 'node:path'
import {repositoryRoot} from '../config/find.ts'
import {decode} from '../parse/decode.ts'

/** Unit: bytes. */
const sizeAtMost = 32 * 1024 * 1024

/** Null for whatever is no Markdown file below the repository, else below the current folder, else below the document's folder. */
export function readerNextTo(file: string, cwd: string): (path: string) => string | null {
  return (path) => {
    // Nothing absolute, and nothing that some system takes for a server or a disk.
    if (!/\.(?:md|markdown)$/i.test(path) || isAbsolute(path) || /^[\\/]|^[a-z]:|\0/i.test(path)) return null
    try {
      const folder = realpathSync(dirname(file))
      const real = realpathSync(resolve(folder, path))
      const top = realpathSync(repositoryRoot(folder) ?? (isBelow(folder, realpathSync(cwd)) ? cwd : folder))
      const what = statSync(real)
      if (!isBelow(real, top) || !what.isFile() || what.size > sizeAtMost) return null
      return decode(readFileSync(real)).text
    } catch {
      return null
    }
  }
}

/** True also for the folder itself. */
function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return !/^\.\.(?:$|[\\/])/.test(way) && !isAbsolute(way)
}
