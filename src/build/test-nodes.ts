/** `npm run test:nodes [-- VERSION …]`: command line and package on each Node.js that they promise to run on; the binaries come from the registry. Slow, so no part of `npm test`. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'

const root = join(import.meta.dirname, '../..')
/** The oldest of the range in package.json, then the lines that are in use. */
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20.19', '22', '24', '26']
const tests = ['--project', 'cli', 'src/cli/iplint', 'src/cli/ci', 'src/build/package']
const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
const isWindows = process.platform === 'win32'
const folder = mkdtempSync(join(tmpdir(), 'iplint-nodes-'))

const failed = versions.filter((version) => {
  const bin = fetchNode(version)
  const node = join(bin, isWindows ? 'node.exe' : 'node')
  process.stdout.write(`\nNode.js ${execFileSync(node, ['--version'], {encoding: 'utf8'})}`)
  const env = {...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`}
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  return spawnSync(node, [vitest, 'run', ...tests], {cwd: root, stdio: 'inherit', env}).status !== 0
})
rmSync(folder, {recursive: true})
const names = (failed.length === 0 ? versions : failed).join(', ')
process.stdout.write(failed.length === 0 ? `Passed on ${names}.\n` : `Failed on ${names}.\n`)
process.exitCode = failed.length === 0 ? 0 : 1

/** The folder of the binary. The package `node` only asks for one of these; asking for it directly needs no install script. */
function fetchNode(version: string): string {
  const home = join(folder, version)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private": true}')
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const args = ['install', ...quiet, `${name}@${version}`]
  execFileSync('npm', args, {cwd: home, stdio: 'inherit', shell: isWindows})
  return join(home, 'node_modules', name, 'bin')
}
