/** Where the reports of this folder go, and in which format: told by the option, else by the ending of the file. */
import {resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import {choice} from '../options.ts'
import type {Say} from '../say.ts'
import type {World} from '../world.ts'
import {writeReport} from '../write-file.ts'
import type {Document} from './examine.ts'

const endings: Readonly<Record<string, string>> = {md: 'markdown', htm: 'html', txt: 'text'}

/** `fallback`: for what is printed, and for files without an ending. @throws {UsageError} for a format that does not exist. */
export function formatOf<T extends string>(
  {format, output}: {readonly format?: string; readonly output?: string},
  formats: readonly T[],
  fallback: T,
  say: Say
): T {
  if (format !== undefined) return choice('--format', format, formats, say)
  const [ending = '', name = ''] = /\.([a-z]\w*)$/i.exec(output ?? '') ?? []
  if (ending === '') return fallback
  const told = name.toLowerCase()
  const found = formats.find((one) => one === (endings[told] ?? told))
  if (found !== undefined) return found
  // A table named .pdf would be opened by a program that cannot read it.
  throw new UsageError(say('usage/ending', {path: output ?? '', ending, choices: formats.join(', ')}))
}

/** Prints the report, or writes it to the file that was named, but never over the documents it is about. @throws {UsageError} when the file cannot be written. */
export async function deliver(
  report: string | Uint8Array,
  output: string | undefined,
  documents: readonly Document[],
  world: World,
  say: Say
): Promise<void> {
  if (output !== undefined) {
    const sources = documents.map(({result}) => resolve(world.cwd, result.path))
    writeReport({file: resolve(world.cwd, output), name: output, cwd: world.cwd}, report, say, sources)
  } else world.stdout.write(typeof report === 'string' ? report : new TextDecoder().decode(report))
}
