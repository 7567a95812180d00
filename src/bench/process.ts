/** Runs a program as a user does, as a process of its own, and says how long it took and how much memory it held at most. */
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What is run: the program and its arguments. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes that mean that the work was done. */
  readonly done: readonly number[]
}

export interface Measured {
  /** Unit: milliseconds. */
  readonly time: number
  /** The largest process at its largest. Unit: KiB; NaN where it cannot be told. */
  readonly memory: number
  /** What went wrong; null when the work was done. */
  readonly fault: string | null
}

export interface Runner {
  /** How memory is measured here. */
  readonly how: string
  run(command: Command, patience: number): Promise<Measured>
}

/** What would make every Node slower or noisier, or comes from the npm that started us. */
const unwanted = /^(?:NODE_|npm_|FORCE_COLOR$|TSX_|IPLINT_|VITEST|INIT_CWD$)/

/** @param folder for notes about memory; made and emptied. */
export function runnerIn(folder: string): Runner {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)))
  const scale = hasGnuTime(folder) ? gnuTime(folder) : hook(folder)
  const run = async (command: Command, patience: number): Promise<Measured> => {
    const env = {...clean, NO_COLOR: '1', ...command.env, ...scale.env}
    const [program = '', ...rest] = [...scale.before, ...command.argv]
    const began = performance.now()
    const fault = await ended(program, rest, {cwd: command.cwd, env}, command.done, patience)
    const time = performance.now() - began
    return {time, memory: scale.read(), fault}
  }
  return {how: scale.how, run}
}

function ended(
  program: string,
  args: readonly string[],
  place: {readonly cwd: string; readonly env: NodeJS.ProcessEnv},
  done: readonly number[],
  patience: number
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {...place, stdio: 'ignore', detached: process.platform !== 'win32'})
    let late = false
    const stop = () => {
      endGroup(child.pid)
      process.exit(130)
    }
    process.once('SIGINT', stop)
    const watch = setTimeout(() => {
      late = true
      endGroup(child.pid)
    }, patience)
    const rest = () => {
      clearTimeout(watch)
      process.removeListener('SIGINT', stop)
    }
    child.on('error', (error) => {
      rest()
      resolve(error.message)
    })
    child.on('exit', (code, signal) => {
      rest()
      if (late) resolve(`ended after ${Math.round(patience / 1000)} s`)
      else resolve(code !== null && done.includes(code) ? null : `exit ${code ?? signal}`)
    })
  })
}

/** The process and those that it started itself. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}

interface Scale {
  readonly how: string
  readonly before: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Unit: KiB. */
  read(): number
}

const gnu = '/usr/bin/time'

function hasGnuTime(folder: string): boolean {
  const note = join(folder, 'probe')
  const {status} = spawnSync(gnu, ['-f', '%M', '-o', note, process.execPath, '-e', '0'], {stdio: 'ignore'})
  return status === 0 && lastNumber(read(note)) > 0
}

function gnuTime(folder: string): Scale {
  const note = join(folder, 'memory')
  return {
    how: 'GNU time, around every program',
    before: [gnu, '-f', '%M', '-o', note],
    env: {},
    read: () => lastNumber(read(note))
  }
}

/** Each Node process writes its own peak when it ends; what is not Node is not seen. */
function hook(folder: string): Scale {
  const notes = join(folder, 'notes')
  mkdirSync(notes, {recursive: true})
  const script = join(folder, 'hook.cjs')
  const code = 'process.resourceUsage().maxRSS'
  writeFileSync(
    script,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(notes)} + '/' + process.pid, String(${code})))\n`
  )
  return {
    how: 'resourceUsage() in every Node process; other programs are not seen',
    before: [],
    env: {NODE_OPTIONS: `--require ${JSON.stringify(script)}`},
    read: () => {
      const files = readdirSync(notes).map((name) => join(notes, name))
      const peaks = files.map((file) => lastNumber(read(file)))
      for (const file of files) rmSync(file)
      return peaks.length === 0 ? Number.NaN : Math.max(...peaks)
    }
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** GNU time writes a line about the exit code before the number. */
function lastNumber(text: string): number {
  const line = text.trim().split('\n').at(-1) ?? ''
  return /^\d+$/.test(line) ? Number(line) : Number.NaN
}
