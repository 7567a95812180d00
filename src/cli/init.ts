/** `iplint init`: writes the skeleton of a programme, and the files that go with it; nothing that exists is touched. */
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {extraFile} from '../draft/files.ts'
import {draftProgramme} from '../draft/programme.ts'
import {createLinter} from '../index.ts'
import type {Municipality} from '../model/facts.ts'
import {kindInForce, type Language} from '../model/law.ts'
import {ask, type Prompts} from './ask.ts'
import {UsageError} from './errors.ts'
import {type Answers, documentName, likelyKind, likelyYears, type RawInitOptions, readAnswers} from './init-answers.ts'
import {languageOfEnv} from './language.ts'
import {sayIn} from './say.ts'
import type {ExitCode} from './verdict.ts'
import type {Product, World} from './world.ts'
import {writeNew} from './write-file.ts'

/** `prompts` are loaded only where somebody can answer. @throws {UsageError} for a wrong call, and where the document exists already. 130: somebody gave up. */
export async function init(
  raw: RawInitOptions,
  product: Product,
  world: World,
  prompts: (() => Promise<Prompts>) | null
): Promise<ExitCode | 130> {
  const {knowledge} = product
  const home = languageOfEnv(world.env)
  const say = sayIn(knowledge, home)
  const known = (knowledge.facts.municipalities ?? []) as unknown as readonly Municipality[]
  const given = readAnswers(raw, known, say)
  const language = (municipalities: readonly Municipality[]): Language => {
    return home === 'sv' || municipalities.every(({aland}) => aland === true) ? 'sv' : 'fi'
  }
  const exists = (path: string) => existsSync(resolve(world.cwd, path))
  const nameOf = (key: string) => knowledge.labels[key]?.[home] ?? key
  const answers =
    prompts === null || raw.yes === true
      ? given
      : await ask(await prompts(), given, {product, known, say, nameOf, language, today: world.today, exists})
  if (answers === null) {
    world.stderr.write(`${say('init/given-up')}\n`)
    return 130
  }
  const {municipalities} = answers
  if (municipalities === undefined) throw new UsageError(say('init/no-municipality'))
  return write({language: language(municipalities), ...answers, municipalities}, product, world)
}

type Known = Answers & Required<Pick<Answers, 'language' | 'municipalities'>>

/** Writes the files, and says what is left for the author. */
async function write(answers: Known, product: Product, world: World): Promise<ExitCode> {
  const {language, municipalities, kind = likelyKind(municipalities), years = likelyYears(world.today)} = answers
  const {knowledge, version} = product
  const say = sayIn(knowledge, language)
  const tell = (sentence: string) => world.stderr.write(`${sentence}\n`)
  const path = answers.output ?? documentName(kind, language)
  const names = municipalities.map(({fi, sv}) => (language === 'sv' ? (sv ?? fi) : fi))
  const force = kindInForce(knowledge.packs, kind, world.today)
  const text = draftProgramme({force, language, municipalities: names, years, asOf: world.today}, knowledge)

  const placeOf = (name: string) => ({file: resolve(world.cwd, name), name, cwd: world.cwd})
  writeNew(placeOf(path), text, say)
  tell(say('import/written', {path}))
  for (const extra of answers.extras ?? []) {
    const file = extraFile(extra, path, version)
    const exists = existsSync(resolve(world.cwd, file.path))
    if (!exists) writeNew(placeOf(file.path), file.text, say)
    tell(say(exists ? 'init/kept' : 'import/written', {path: file.path}))
  }
  const linter = createLinter({knowledge, rules: Object.values(product.groups).flat()})
  const {messages} = linter.lint(text, {path, asOf: world.today, messageLanguage: language})
  const errors = messages.filter(({severity}) => severity === 'error')
  if (errors.length > 0) tell(say('init/left', {count: errors.length}))
  for (const {message} of errors) tell(`- ${message}`)
  const recommended = messages.filter(({severity}) => severity === 'warning').length
  if (recommended > 0) tell(say('init/guided', {count: recommended}))
  if (force.abolished) tell(say('init/abolished', {gone: knowledge.labels[`kind-gone/${kind}`]?.[language] ?? ''}))
  tell(say('import/next', {path}))
  return 0
}
