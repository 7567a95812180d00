/** Joins knowledge, rules and command line, and lends them the process. The build makes dist/cli of it, which bin/iplint.cjs opens. */
import knowledge from 'iplint:knowledge'
import {validators} from 'iplint:validators'
import {dirname, join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import manifest from '../package.json' with {type: 'json'}
import {groups} from '../rules/index.ts'
import {openNativeParser} from '../src/cli/native-parser.ts'
import {run} from '../src/cli/run.ts'
import {serve} from '../src/cli/workers.ts'
import type {Output} from '../src/cli/world.ts'
import {useNativeParser} from '../src/parse/markdown.ts'
import {usePrepared} from '../src/validate/compile.ts'
import {today} from './today.ts'

usePrepared(validators)
useNativeParser(() => openNativeParser(process.env))

const asWorker = '--as-worker'
const product = {version: manifest.version, knowledge, groups}
if (process.argv[2] === asWorker) serveOrOpen()
else open()

/** Node’s part for threads is slow to load: a run with one thread does without it. Whoever types the word himself is no worker. */
async function serveOrOpen(): Promise<void> {
  const {parentPort} = await import('node:worker_threads')
  if (parentPort === null) open()
  else serve(parentPort, product)
}

function open(): void {
  process.on('SIGINT', () => process.exit(130))
  run(process.argv.slice(2), product, {
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    readStdin: () => buffer(process.stdin),
    canAnswer: () => process.stdin.isTTY && process.stdout.isTTY,
    // Through the door, which keeps what Node has compiled. The build puts the path of the script for its address.
    startWorker: async () => {
      const {Worker} = await import('node:worker_threads')
      return new Worker(join(dirname(import.meta.url), '../../bin/iplint.cjs'), {argv: [asWorker]})
    }
  }).then((exitCode) => {
    process.exitCode = exitCode
  })
}

/** A stream is opened when it is first needed: most runs are silent on one of the two. */
function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null
  const stream = () => {
    opened ??= open().on('error', closed)
    return opened
  }
  return {
    write: (text) => {
      stream().write(text)
    },
    get isTTY() {
      return stream().isTTY ?? false
    },
    get columns() {
      return stream().columns
    }
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours. */
function closed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}
