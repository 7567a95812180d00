/** Faults of a configuration as lines: file, line and column, and what is wrong there. */
import {isAbsolute, relative, sep} from 'node:path'
import type {ConfigError, ConfigFault} from '../config/faults.ts'
import {clean} from '../report/clean.ts'
import type {Say} from './say.ts'

/** One line for each fault, and how many there are when there are several. */
export function sayFaults({faults}: ConfigError, cwd: string, say: Say): readonly string[] {
  const lines = faults.map((fault) => sayFault(fault, cwd, say))
  return faults.length > 1 ? [...lines, say('config/more', {count: faults.length})] : lines
}

function sayFault({file, at, key, data}: ConfigFault, cwd: string, say: Say): string {
  const place = at === null ? '' : `:${at.line}:${at.column}`
  return `${shown(file, cwd)}${place}: ${say(key, data)}`
}

/** A path in one line of printable text, from the current folder where it is below it. */
export function shown(file: string, cwd: string): string {
  const path = relative(cwd, file)
  const name = path === '' || path.startsWith('..') || isAbsolute(path) ? file : path
  return clean(name.split(sep).join('/'))
}
