/** How the examples of a rule's page are run: as a user would check them, with fixtures for what they point to. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Linter} from '../index.ts'
import {presets} from '../lint/settings.ts'
import type {Lint} from './page.ts'

/** Checks an example with a linter. @throws {Error} for a preset that nobody knows. */
export function lintPages(root: string, linter: Linter, ruleId: string): Lint {
  /** Examples name their other language version by a file in fixtures/translations. */
  const readOther = (path: string): string | null => {
    const file = join(root, 'fixtures/translations', path)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
  return ({document, asOf, messageLanguage, preset, options}) => {
    const known = presets.find((name) => name === preset)
    if (known === undefined) throw new Error(`${ruleId}: there is no preset ${preset}`)
    const ruleSettings = {[ruleId]: {options}}
    const settings = {
      path: 'example.md',
      asOf,
      messageLanguage,
      preset: known,
      ruleSettings,
      strictRules: true,
      readOther
    }
    return linter.lint(document, settings).messages
  }
}
