/** Where reports go: `--format text` to standard output, `--format sarif=out.sarif` into a file; several in one run. */
import {appendFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Format, ReportOptions} from '../index.ts'
import type {ReportedFile} from '../model/reported.ts'
import {isFormat, reporters, stepSummary} from '../report/index.ts'
import {UsageError} from './errors.ts'
import type {Say} from './say.ts'
import type {World} from './world.ts'
import {writeReport} from './write-file.ts'
import {codeOf} from './write-whole.ts'

export interface Target {
  readonly format: Format
  /** As it was written; null for standard output. */
  readonly file: string | null
}

/** Formats that are read line by line and may follow each other on standard output. */
const ofLines: readonly Format[] = ['text', 'compact', 'github']

/** Reads what `--format` was given, each as `format` or `format=file`; none means text. @throws {UsageError} */
export function readTargets(values: readonly string[], say: Say): readonly Target[] {
  const targets = (values.length === 0 ? ['text'] : values).map((value) => targetOf(value, say))
  const files = targets.flatMap(({file}) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(say('usage/output-twice', {path: twice}))
  const printed = targets.flatMap(({format, file}) => (file === null ? format : []))
  const alone = printed.find((format) => !ofLines.includes(format))
  if (printed.length > 1 && alone !== undefined) {
    throw new UsageError(say('usage/output-alone', {format: alone}))
  }
  return targets
}

function targetOf(value: string, say: Say): Target {
  const [format = '', ...rest] = value.split('=')
  const choices = Object.keys(reporters).join(', ')
  if (!isFormat(format)) throw new UsageError(say('usage/choice', {option: '--format', value: format, choices}))
  const file = rest.length === 0 ? null : rest.join('=')
  if (file === '') throw new UsageError(say('usage/output-nameless', {format}))
  return {format, file}
}

/**
 * Prints what goes to standard output, then writes the files: width and colour are the terminal’s there and plain here.
 * On GitHub, annotations also get their table in the summary of the step.
 * @throws {UsageError} when a file cannot be written.
 */
export async function emit(
  targets: readonly Target[],
  results: readonly ReportedFile[],
  options: ReportOptions,
  world: World,
  say: Say
): Promise<void> {
  const plain: ReportOptions = {...options, width: 80, colour: 0}
  // A text for people about nothing would only repeat what standard error says.
  const printed = targets.filter(({format, file}) => file === null && !(results.length === 0 && format === 'text'))
  for (const {format} of printed) world.stdout.write(reporters[format](results, options))
  const sources = results.map(({path}) => resolve(world.cwd, path))
  for (const {format, file} of targets) {
    if (file === null) continue
    const place = {file: resolve(world.cwd, file), name: file, cwd: world.cwd}
    writeReport(place, reporters[format](results, plain), say, sources)
  }
  const summary = world.env.GITHUB_STEP_SUMMARY
  if (summary && targets.some(({format}) => format === 'github')) {
    await appendFile(summary, stepSummary(results, plain)).catch((error) => failed(summary, error, say))
  }
}

function failed(path: string, error: unknown, say: Say): never {
  throw new UsageError(say('usage/output-failed', {path, reason: codeOf(error)}))
}
