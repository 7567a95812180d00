/** Joins knowledge, rules and command line, and lends them the process. The build makes dist/cli of it, which bin/iplint.cjs opens. */
import knowledge from 'iplint:knowledge'
import {validators} from 'iplint:validators'
import {buffer} from 'node:stream/consumers'
import manifest from '../package.json' with {type: 'json'}
import {groups} from '../rules/index.ts'
import {openNativeParser} from '../src/cli/native-parser.ts'
import {run} from '../src/cli/run.ts'
import type {Output} from '../src/cli/world.ts'
import {useNativeParser} from '../src/parse/markdown.ts'
import {usePrepared} from '../src/validate/compile.ts'
import {today} from './today.ts'

usePrepared(validators)
useNativeParser(() => openNativeParser(process.env))

process.on('SIGINT', () => process.exit(130))

run(
  process.argv.slice(2),
  {version: manifest.version, knowledge, groups},
  {
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    readStdin: () => buffer(process.stdin),
    canAnswer: () => process.stdin.isTTY && process.stdout.isTTY
  }
).then((exitCode) => {
  process.exitCode = exitCode
})

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
