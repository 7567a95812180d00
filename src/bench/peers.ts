/** Other linters that do the same work: their versions, how they are called, and their installation into a folder outside the tree. */
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Command} from './process.ts'

export interface Peer {
  readonly name: string
  /** How the tables’ foot describes it. */
  readonly what: string
  /** Exact versions; the first is the program itself. */
  readonly packages: Readonly<Record<string, string>>
  /** The script below the folder of the peers. */
  readonly script: string
  /** Arguments to check all Markdown files in a folder, with forward slashes. `cache` is a folder; null for none. */
  args(folder: string, cache: string | null): readonly string[]
  readonly done: readonly number[]
  /** What its output holds when it has read a document with a line of eighty letters, a wrong status and a “TODO:”. */
  readonly finds: string
  /** Remembers results of unchanged documents as it is run here. */
  readonly caches?: true
}

const config = {
  'remark.json': {
    plugins: [
      'remark-frontmatter',
      'remark-gfm',
      'remark-preset-lint-recommended',
      ['remark-lint-frontmatter-schema', {schemas: {'front-matter.schema.json': ['**/*.md']}}]
    ]
  },
  'textlint.json': {rules: {'no-todo': true, 'max-comma': {max: 6}}}
}

export const peers: readonly Peer[] = [
  {
    name: 'markdownlint',
    what: 'markdownlint-cli2 as it comes',
    packages: {'markdownlint-cli2': '0.22.1'},
    script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: (folder) => [`${folder}/*.md`],
    done: [0, 1],
    finds: 'MD013'
  },
  {
    name: 'remark',
    what: 'remark-cli with its recommended rules, tables and iplint’s schema of front matter',
    packages: {
      'remark-cli': '12.0.1',
      'remark-frontmatter': '5.0.0',
      'remark-gfm': '4.0.1',
      'remark-lint-frontmatter-schema': '3.15.4',
      'remark-preset-lint-recommended': '7.0.1'
    },
    script: 'remark-cli/cli.js',
    args: (folder) => ['--no-config', '--rc-path', 'remark.json', '--no-stdout', '--no-color', folder],
    done: [0, 1],
    finds: 'frontmatter-schema'
  },
  {
    name: 'textlint',
    what: 'textlint with two light rules',
    packages: {textlint: '15.8.0', 'textlint-rule-max-comma': '4.0.0', 'textlint-rule-no-todo': '2.0.1'},
    script: 'textlint/bin/textlint.js',
    args: (folder) => ['--config', 'textlint.json', folder],
    done: [0, 1],
    finds: 'no-todo'
  },
  {
    name: 'rumdl',
    what: 'rumdl as npm installs it',
    packages: {rumdl: '0.2.75'},
    script: 'rumdl/bin/rumdl',
    args: (folder, cache) => [
      'check',
      '--isolated',
      ...(cache === null ? ['--no-cache'] : ['--cache-dir', cache]),
      folder
    ],
    done: [0, 1],
    finds: 'MD013',
    caches: true
  }
]

/** The version in the table: that of what is installed. */
export function nameWithVersion({packages}: Peer): string {
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}

/** @param home where the peers and their configuration lie; the folder with documents is below it, or remark would match no schema to them. */
export function commandOf(peer: Peer, home: string, folder: string, cache: string | null): Command {
  const script = join(home, 'node_modules', peer.script)
  const argv = [process.execPath, script, ...peer.args(folder.replaceAll('\\', '/'), cache)] as const
  return {argv, cwd: home, done: peer.done}
}

/** Whether this version of a peer is installed. */
export function isInstalled({packages, script}: Peer, home: string): boolean {
  const isThere = ([name, version]: [string, string]) => {
    const manifest = join(home, 'node_modules', name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  }
  return existsSync(join(home, 'node_modules', script)) && Object.entries(packages).every(isThere)
}

/** Installs all peers that are missing, without running any script of theirs. Returns what npm said when it failed, else null. */
export function install(home: string): string | null {
  const dependencies = Object.assign({}, ...peers.map(({packages}) => packages))
  mkdirSync(home, {recursive: true})
  writeFileSync(join(home, 'package.json'), `${JSON.stringify({private: true, dependencies}, null, 2)}\n`)
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const {status, stderr} = spawnSync('npm', ['install', ...flags], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  return status === 0 ? null : (stderr ?? 'npm cannot be run').trim().slice(0, 500)
}

/** Writes the configuration of the peers beside them. */
export function configure(home: string, root: string): void {
  for (const [name, value] of Object.entries(config)) writeFileSync(join(home, name), JSON.stringify(value, null, 2))
  copyFileSync(join(root, 'schemas/front-matter.schema.json'), join(home, 'front-matter.schema.json'))
}
