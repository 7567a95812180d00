/** Builds the bundle before the command line is tested end to end (vitest's global set-up). */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** @throws {Error} when the build fails; its output has then been shown. */
export default function buildOnce(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit']
  })
}
