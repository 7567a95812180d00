/** The guide for municipalities is run as written: commands, files and output, with a registry and a GitHub of its own. */
import {execFileSync, spawn} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'iplint guide åäö ')))
const github = join(folder, 'github.git')
let server: Server
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', pack, {cwd: root, encoding: 'utf8'}))
  const tarball = readFileSync(join(folder, packed.filename))
  server = createServer((request, response) => {
    const {port} = server.address() as AddressInfo
    const dist = {tarball: `http://localhost:${port}/iplint.tgz`, integrity: packed.integrity, shasum: packed.shasum}
    const {version} = manifest
    // The optional packages are on npm's registry, not on this one.
    const about = {...manifest, devDependencies: {}, optionalDependencies: {}, dist}
    if (request.url === '/iplint.tgz') response.end(tarball)
    else if (request.url === '/iplint')
      response.end(JSON.stringify({name: 'iplint', 'dist-tags': {latest: version}, versions: {[version]: about}}))
    else response.writeHead(404).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', github])
  env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C',
    npm_config_registry: `http://localhost:${(server.address() as AddressInfo).port}/`,
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${github}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/example-municipality/programmes.git'
  }
}, 60_000)
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, {recursive: true})
})

async function shell(command: string, cwd: string) {
  const child = spawn('sh', ['-c', command], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  return {status, stdout, stderr}
}

it('takes a newcomer from an empty repository to a red, then a green check', async () => {
  const page = readFileSync(join(root, 'docs/municipality-repository.md'), 'utf8')
  const fences = [...page.matchAll(/^```(\w+) ([^\n]+)\n([\s\S]*?)^```$/gm)]
  let cwd = folder
  let last = ''
  const statuses: Record<string, number[]> = {}
  for (const [, , info = '', text = ''] of fences) {
    const [how = '', where = ''] = info.split(' ')
    const [verb = '', value = ''] = how.split('=')
    if (where.startsWith('in=')) cwd = join(folder, where.slice('in='.length))
    const path = join(cwd, value)
    if (verb === 'file') {
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, text)
    } else if (verb === 'append') appendFileSync(path, text)
    else if (verb === 'stdout') expect(last.replace(/\s+/g, ' ')).toContain(text.trim())
    else {
      expect(verb).toBe('run')
      for (const command of text.trim().split('\n')) {
        const {status, stdout, stderr} = await shell(command, cwd)
        expect([command, status, stdout, stderr]).toEqual([command, Number(value), stdout, stderr])
        last = stdout
        statuses[command] = [...(statuses[command] ?? []), Number(status)]
      }
    }
  }
  expect(statuses['npx iplint check .']).toEqual([1, 0])
  expect(Object.keys(statuses).length).toBeGreaterThan(12)
  expect(readFileSync(join(cwd, 'granskning.html'), 'utf8')).toMatch(/^<!doctype html>/)
  const pushed = execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], {cwd: github, encoding: 'utf8'})
  expect(pushed.split('\n')).toEqual(expect.arrayContaining(['integrationsprogram.md', 'package-lock.json']))
  expect(pushed).not.toContain('node_modules')
  expect(basename(cwd)).toBe('programmes')
}, 300_000)

it('shows a workflow whose command does what the guide says', async () => {
  const cwd = join(folder, 'programmes')
  const workflow = readFileSync(join(cwd, '.github/workflows/iplint.yml'), 'utf8')
  const commands = [...workflow.matchAll(/- run: (.+)$/gm)].map(([, command = '']) => command)
  expect(commands).toHaveLength(2)
  for (const command of commands) expect([command, (await shell(command, cwd)).status]).toEqual([command, 0])
}, 120_000)
