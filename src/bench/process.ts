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
  /** Time of all processors together. Unit: milliseconds; NaN where it cannot be told. */
  readonly cpu: number
  /** The largest process at its largest. Unit: KiB; NaN where it cannot be told. */
  readonly memory: number
  /** What went wrong; null when the work was done. */
  readonly fault: string | null
}

export interface Runner {
  /** How memory and processor time are measured here. */
  readonly how: string
  run(command: Command, patience: number): Promise<Measured>
}

/** What would make every Node slower or noisier, or comes from the npm that started us. */
const unwanted = /^(?:NODE_|npm_|FORCE_COLOR$|TSX_|IPLINT_|VITEST|INIT_CWD$)/

/** @param folder for notes about memory; made and emptied. @param gnu GNU time; where it does not work, Node processes are asked. */
export function runnerIn(folder: string, gnu = '/usr/bin/time'): Runner {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)))
  const scale = hasGnuTime(gnu, folder) ? gnuTime(gnu, folder) : hook(folder)
  const run = async (command: Command, patience: number): Promise<Measured> => {
    const env = {...clean, NO_COLOR: '1', ...command.env, ...scale.env}
    const [program = '', ...rest] = [...scale.before, ...command.argv]
    const began = performance.now()
    const fault = await ended(program, rest, {cwd: command.cwd, env}, command.done, patience)
    const time = performance.now() - began
    return {time, ...scale.read(), fault}
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
  read(): Used
}

type Used = Pick<Measured, 'cpu' | 'memory'>

const gnuForm = ['-f', '%M %U %S']

function hasGnuTime(gnu: string, folder: string): boolean {
  const note = join(folder, 'probe')
  const {status} = spawnSync(gnu, [...gnuForm, '-o', note, process.execPath, '-e', '0'], {stdio: 'ignore'})
  return status === 0 && usedIn(read(note)).memory > 0
}

function gnuTime(gnu: string, folder: string): Scale {
  const note = join(folder, 'memory')
  return {how: 'GNU time', before: [gnu, ...gnuForm, '-o', note], env: {}, read: () => usedIn(read(note))}
}

/** Each Node process writes its own figures when it ends; what is not Node is not seen. */
function hook(folder: string): Scale {
  const notes = join(folder, 'notes')
  mkdirSync(notes, {recursive: true})
  const script = join(folder, 'hook.cjs')
  const code = 'const u = process.resourceUsage(), t = [u.userCPUTime, u.systemCPUTime].map((one) => one / 1e6)'
  const write = `require('fs').writeFileSync(${JSON.stringify(notes)} + '/' + process.pid, [u.maxRSS, ...t].join(' '))`
  writeFileSync(script, `process.on('exit', () => {${code}; ${write}})\n`)
  return {
    how: 'each Node process itself; other programs are not seen',
    before: [],
    env: {NODE_OPTIONS: `--require ${JSON.stringify(script)}`},
    read: () => {
      const files = readdirSync(notes).map((name) => join(notes, name))
      const used = files.map((file) => usedIn(read(file)))
      for (const file of files) rmSync(file)
      if (used.length === 0) return usedIn('')
      return {memory: Math.max(...used.map(({memory}) => memory)), cpu: used.reduce((sum, {cpu}) => sum + cpu, 0)}
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

/** KiB, seconds of the user’s and of the system’s, in the last line: GNU time writes one about the exit code before it. */
function usedIn(text: string): Used {
  const [memory, user, system] = (text.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return {memory: memory || Number.NaN, cpu: 1000 * ((user ?? Number.NaN) + (system ?? Number.NaN))}
}
