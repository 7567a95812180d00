/** What is measured: each case with those who take part in it, and what each of them is to do. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {asOf} from './corpus.ts'
import type {Corpus, Folder} from './folders.ts'
import {commandOf, type Peer} from './peers.ts'
import type {Command, Runner} from './process.ts'
import type {Contestant, Patience} from './rounds.ts'
import type {Sizes} from './sizes.ts'

/** What can be asked for. */
export const caseIds = ['version', 'first', 'one', 'hundred', 'thousand', 'unchanged', 'large', 'growth'] as const

export interface Case {
  readonly id: Exclude<(typeof caseIds)[number], 'growth'>
  readonly what: string
  readonly contestants: readonly Contestant[]
  readonly patience: Patience
  /** Run once, not measured. */
  readonly before?: readonly Command[]
}

export interface Parts {
  readonly runner: Runner
  /** A built iplint. */
  readonly iplint: string
  /** Another built iplint to compare with. */
  readonly other: string | null
  readonly peers: readonly Peer[]
  readonly peersHome: string
  /** For caches. */
  readonly work: string
  readonly corpus: Corpus
  readonly sizes: Sizes
  readonly hasMetadata: boolean
  /** Nobody is waited for longer. Unit: milliseconds. */
  readonly longest: number
}

export function casesOf(parts: Parts): readonly Case[] {
  const {runner, iplint, other, peers, peersHome, work, corpus, sizes, longest} = parts
  const {patience} = sizes
  const own = (args: readonly string[], {at = iplint, env = {}}: Own = {}): Command => {
    return {argv: [process.execPath, join(at, 'bin/iplint.cjs'), ...args], cwd: work, env, done: [0, 1]}
  }
  const measured = (name: string, command: Command, prepare = () => {}): Contestant => {
    const measure = () => {
      prepare()
      return runner.run(command, longest)
    }
    return {name, measure}
  }
  const check = ({path}: Folder, ...more: readonly string[]) => ['check', path, '--as-of', asOf, ...more]
  const floor = measured('node', {argv: [process.execPath, '-e', '0'], cwd: work, done: [0]})
  /** This iplint, and the other where there is one. */
  const ours = (args: readonly string[], prepare = (_at: string) => {}) => [
    measured('iplint', own(args), () => prepare(iplint)),
    ...(other === null ? [] : [measured('other iplint', own(args, {at: other}), () => prepare(other))])
  ]
  const theirs = ({path}: Folder) => peers.map((peer) => measured(peer.name, commandOf(peer, peersHome, path, null)))
  const everybody = (folder: Folder) => [floor, ...ours(check(folder)), ...theirs(folder)]
  const forgetCode = (at: string) => rmSync(join(at, '.cache'), {recursive: true, force: true})
  const withRemark = measured('iplint with remark', own(check(corpus.hundred), {env: {IPLINT_PARSER: 'remark'}}))
  const cached = cachedRuns(parts, own, check)

  return [
    {
      id: 'version',
      what: '--version',
      contestants: [floor, ...ours(['--version'])],
      patience: patience.short
    },
    {
      id: 'first',
      what: `${sized(corpus.one)}, first run ever (no code cache)`,
      contestants: [floor, ...ours(check(corpus.one), forgetCode)],
      patience: patience.short
    },
    {
      id: 'one',
      what: `${sized(corpus.one)}, cold`,
      contestants: everybody(corpus.one),
      patience: patience.short,
      before: [own(check(corpus.one)), ...(other === null ? [] : [own(check(corpus.one), {at: other})])]
    },
    {
      id: 'hundred',
      what: sized(corpus.hundred),
      contestants: [...everybody(corpus.hundred), withRemark],
      patience: patience.hundred
    },
    {
      id: 'thousand',
      what: sized(corpus.thousand),
      contestants: everybody(corpus.thousand),
      patience: patience.thousand
    },
    {
      id: 'unchanged',
      what: `${sized(corpus.thousand)}, unchanged since the last run, with a cache`,
      contestants: [floor, ...cached.map(({name, command}) => measured(name, command))],
      before: cached.map(({command}) => command),
      patience: patience.unchanged
    },
    {
      id: 'large',
      what: sized(corpus.large),
      contestants: everybody(corpus.large),
      patience: patience.large
    }
  ]
}

interface Own {
  readonly at?: string
  readonly env?: Readonly<Record<string, string>>
}

function cachedRuns(
  {work, other, corpus, peers, peersHome, hasMetadata}: Parts,
  own: (args: readonly string[], where?: Own) => Command,
  check: (folder: Folder, ...more: readonly string[]) => readonly string[]
): readonly {readonly name: string; readonly command: Command}[] {
  const keep = (name: string) => ['--cache', '--cache-location', join(work, name)]
  const args = (...more: readonly string[]) => check(corpus.thousand, ...more)
  return [
    {name: 'iplint', command: own(args(...keep('by-content')))},
    ...(other === null ? [] : [{name: 'other iplint', command: own(args(...keep('other')), {at: other})}]),
    ...(hasMetadata
      ? [{name: 'iplint by metadata', command: own(args(...keep('by-metadata'), '--cache-strategy', 'metadata'))}]
      : []),
    ...peers
      .filter(({caches}) => caches)
      .map((peer) => ({
        name: peer.name,
        command: commandOf(peer, peersHome, corpus.thousand.path, join(work, peer.name))
      }))
  ]
}

/** `100 documents (2.9 MB)`. */
function sized({files, bytes}: Folder): string {
  const size = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${files === 1 ? '1 document' : `${files} documents`} (${size})`
}
