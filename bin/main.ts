/** Joins knowledge, rules and command line, and lends them the process. The build makes dist/iplint.js of it. */
import knowledge from 'iplint:knowledge'
import {validators} from 'iplint:validators'
import {buffer} from 'node:stream/consumers'
import manifest from '../package.json' with {type: 'json'}
import {groups} from '../rules/index.ts'
import {run} from '../src/cli/run.ts'
import type {Output} from '../src/cli/world.ts'
import {usePrepared} from '../src/validate/compile.ts'
import {today} from './today.ts'

usePrepared(validators)

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}
process.on('SIGINT', () => process.exit(130))

process.exitCode = await run(
  process.argv.slice(2),
  {version: manifest.version, knowledge, groups},
  {
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => buffer(process.stdin)
  }
)

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text)
    },
    isTTY: stream.isTTY ?? false,
    columns: stream.columns
  }
}
