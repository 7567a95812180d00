/** `npm run test:nodes`: the package on each Node.js that it promises to run on; the binaries come from the registry. Slow, so no part of `npm test`. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
/** The oldest of the range in package.json, then the lines that are maintained. */
const versions = ['20.19', '22', '24', '26']
/** With `--all`, all tests run on each, not only the package. */
const tests = process.argv.includes('--all') ? [] : ['--project', 'cli']
const folder = mkdtempSync(join(tmpdir(), 'iplint-nodes-'))
const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']

const failed = versions.filter((version) => {
  const home = join(folder, version)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private": true}')
  // The package `node` only asks for one of these; asking for it directly needs no install script.
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  execFileSync('npm', ['install', ...quiet, `${name}@${version}`], {cwd: home, stdio: 'inherit', shell: false})
  const bin = join(home, 'node_modules', name, 'bin')
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
  process.stdout.write(`\nNode.js ${execFileSync(node, ['--version'], {encoding: 'utf8'})}`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const {status} = spawnSync(node, [vitest, 'run', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, PATH: path}
  })
  return status !== 0
})
rmSync(folder, {recursive: true})
process.stdout.write(
  failed.length === 0 ? `All of ${versions.join(', ')} passed.\n` : `Failed on ${failed.join(', ')}.\n`
)
process.exitCode = failed.length === 0 ? 0 : 1
