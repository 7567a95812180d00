/** Which files are left out: `.iplintignore` and the configuration always, `.gitignore` for files that were found, not named. */
import {existsSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {foldersUp} from './find.ts'
import {readText} from './source.ts'

/** Whether a file (absolute) is left out. `named`: it was named itself on the command line. */
export type IsIgnored = (file: string, named: boolean) => boolean

/** Reads ignore files as they are needed. @throws {ConfigError} from the answer when an ignore file cannot be read. */
export function ignorer(): IsIgnored {
  const cache = new Map<string, Ignore | null>()
  const rulesIn = (file: string): Ignore | null => {
    const known = cache.get(file)
    if (known !== undefined) return known
    const read = existsSync(file) ? ignore().add(readText(file)) : null
    cache.set(file, read)
    return read
  }
  const decides = (file: string, name: string): boolean => {
    let ignored = false
    // From the outermost folder inwards: the nearer file has the last word.
    for (const folder of [...foldersUp(dirname(file))].reverse()) {
      const rules = rulesIn(join(folder, name))
      if (rules === null) continue
      const verdict = rules.test(relative(folder, file).split(sep).join('/'))
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }
  return (file, named) => decides(file, '.iplintignore') || (!named && decides(file, '.gitignore'))
}
