/** `iplint import`: a Word file becomes a programme in Markdown; what was left out and what was guessed is told on standard error. */
import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Imported, ImportFault, importDocument} from '../import/index.ts'
import {convertOpenDocument} from './convert.ts'
import {UsageError} from './errors.ts'
import {languageOfEnv, messageLanguages} from './language.ts'
import {choice} from './options.ts'
import {type Say, sayIn} from './say.ts'
import type {ExitCode} from './verdict.ts'
import type {Product, World} from './world.ts'
import {writeNew} from './write-file.ts'

export interface RawImportOptions {
  readonly output?: string
  readonly lang?: string
}

/** Unit: bytes. Nothing larger is even read. */
const fileAtMost = 64 * 1024 * 1024

/** @throws {UsageError} when the file cannot be imported or the text not be written. */
export async function importFile(
  name: string,
  options: RawImportOptions,
  product: Product,
  world: World
): Promise<ExitCode> {
  const home = languageOfEnv(world.env)
  const own = sayIn(product.knowledge, home)
  const say =
    options.lang === undefined ? own : sayIn(product.knowledge, choice('--lang', options.lang, messageLanguages, own))
  const bytes = await read(resolve(world.cwd, name), name, say)
  const {text, notes, guesses} = await imported(bytes, name, product, world, say)
  const {output} = options
  if (output === undefined) world.stdout.write(text)
  else writeNew({file: resolve(world.cwd, output), name: output, cwd: world.cwd}, text, say)

  const tell = (sentence: string) => world.stderr.write(`${sentence}\n`)
  if (notes.length === 0) tell(say('import/nothing-left-out'))
  else {
    tell(say('import/left-out'))
    for (const {key, data} of notes) tell(`- ${say(key, data)}`)
  }
  tell(say('import/guesses', {count: guesses}))
  if (output !== undefined) {
    tell(say('import/written', {path: output}))
    tell(say('import/next', {path: /[\s"'$`\\]/.test(output) ? JSON.stringify(output) : output}))
  }
  return 0
}

async function imported(
  bytes: Uint8Array,
  name: string,
  {knowledge}: Product,
  {today, env}: World,
  say: Say
): Promise<Imported> {
  const options = {knowledge, asOf: today, say}
  try {
    return await importDocument(bytes, {...options, convert: (odt) => convertOpenDocument(odt, env)})
  } catch (error) {
    if (error instanceof ImportFault) throw new UsageError(say(error.key, {path: name, ...error.data}))
    throw error
  }
}

async function read(file: string, name: string, say: Say): Promise<Uint8Array> {
  const what = await stat(file).catch(() => null)
  if (what === null) throw new UsageError(say('import/missing', {path: name}))
  if (what.isDirectory()) throw new UsageError(say('import/folder', {path: name}))
  if (what.size > fileAtMost) throw new UsageError(say('import/huge', {path: name}))
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(say('import/unreadable', {path: name, reason}))
  }
}
