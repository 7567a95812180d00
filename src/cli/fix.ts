/** `iplint check --fix`: mends documents as they are checked, writes them in one step each, or shows what would change. */
import {randomUUID} from 'node:crypto'
import {lstat, readFile, realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {unifiedDiff} from '../fix/diff.ts'
import {fixText} from '../fix/fix.ts'
import type {Rule} from '../index.ts'
import type {Fix} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import {clean} from '../report/clean.ts'
import {UsageError} from './errors.ts'
import type {Say} from './say.ts'
import type {Source} from './sources.ts'
import type {World} from './world.ts'
import {replaceFile} from './write-file.ts'
import {isBelow} from './write-whole.ts'

export interface FixMode {
  readonly kinds: readonly Fix['kind'][]
  /** `diff`: nothing is written and the differences are shown instead of a report. */
  readonly outcome: 'write' | 'report' | 'diff'
}

export interface RawFixOptions {
  readonly fix?: boolean
  readonly fixSuggestions?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
}

/** Null when nothing is to be mended. */
export function readFixMode({fix, fixSuggestions, fixDryRun, diff}: RawFixOptions): FixMode | null {
  if (!(fix || fixSuggestions || fixDryRun || diff)) return null
  const kinds = fixSuggestions ? (['safe', 'suggestion'] as const) : (['safe'] as const)
  return {kinds, outcome: diff ? 'diff' : fixDryRun ? 'report' : 'write'}
}

export interface Mender {
  /** The judgement of the mended text. @throws {UsageError} when it cannot be written. */
  mend(source: Source, rules: readonly Rule[], lint: (text: string) => ReportedFile): Promise<ReportedFile>
  /** Says what was done; true when anything was, or would be. */
  close(): boolean
}

export function openMender({kinds, outcome}: FixMode, names: readonly string[], world: World, say: Say): Mender {
  if (names.includes('-') && outcome === 'write') throw new UsageError(say('fix/stdin'))
  let [findings, files] = [0, 0]
  return {
    async mend(source, rules, lint) {
      const input = new Set(rules.filter(({scope}) => scope === 'input').map(({id}) => id))
      const {text, result, count} = fixText(source.text, {lint, kinds, isInput: (id) => input.has(id)})
      if (text === source.text) return result
      findings += count
      files++
      if (outcome === 'diff') show(unifiedDiff(source.path, source.text, text), world)
      if (outcome === 'write') await write(source, text, world, say)
      return result
    },
    close() {
      const key = outcome === 'write' ? 'fix/done' : 'fix/would'
      if (files > 0) world.stderr.write(`${say(key, {count: findings, files})}\n`)
      // No report follows that would say it.
      else if (outcome === 'diff')
        world.stderr.write(`${say(kinds.includes('suggestion') ? 'fix/none' : 'fix/none-safe')}\n`)
      return files > 0
    }
  }
}

/**
 * A terminal is spared the controls that a document may hold; `patch` needs them. GitHub’s runner is told to obey
 * nothing in between; to `patch` and `git apply` those two lines are no part of the difference.
 */
function show(diff: string, {stdout, env}: World): void {
  const token = env.GITHUB_ACTIONS === 'true' ? randomUUID() : null
  const shown = stdout.isTTY ? diff.split('\n').map(clean).join('\n') : diff
  stdout.write(token === null ? shown : `::stop-commands::${token}\n${shown}::${token}::\n`)
}

/** Through links only where they stay below the current folder, and only a file that nobody has changed meanwhile. */
async function write({file, path, text: before}: Source, text: string, {cwd}: World, say: Say): Promise<void> {
  const real = await realpath(file)
  const linked = (await lstat(file)).isSymbolicLink() || isBelow(resolve(file), resolve(cwd))
  if (linked && !isBelow(real, await realpath(cwd))) throw new UsageError(say('fix/link', {path}))
  if (!(await readFile(real)).equals(Buffer.from(before))) throw new UsageError(say('fix/changed', {path}))
  replaceFile(real, text, path, say)
}
