/** Asks on a terminal what a new programme needs to know; what was given with the call is not asked again. */
import {extras} from '../draft/files.ts'
import type {Municipality} from '../model/facts.ts'
import {type Day, kindIds, kindInForce, type Language} from '../model/law.ts'
import {UsageError} from './errors.ts'
import {
  type Answers,
  documentName,
  languages,
  likelyKind,
  likelyYears,
  readMunicipalities,
  readYears
} from './init-answers.ts'
import type {Say} from './say.ts'
import type {Product} from './world.ts'

/** What is needed of @clack/prompts. */
export type Prompts = Pick<typeof import('@clack/prompts'), 'text' | 'select' | 'multiselect' | 'isCancel'>

export interface Questions {
  readonly product: Product
  readonly known: readonly Municipality[]
  /** The language in which to ask, and the one to propose. */
  readonly say: Say
  readonly nameOf: (key: string) => string
  readonly language: (municipalities: readonly Municipality[]) => Language
  readonly today: Day
  /** Whether there is a file of that name. */
  readonly exists: (path: string) => boolean
}

/** @throws {UsageError} when the package is not installed. */
export async function loadPrompts(say: Say): Promise<Prompts> {
  try {
    return await import('@clack/prompts')
  } catch {
    throw new UsageError(say('init/no-prompts'))
  }
}

/** All answers; null when somebody gives up. */
export async function ask(prompts: Prompts, given: Answers, questions: Questions): Promise<Answers | null> {
  const {product, known, say, nameOf, today} = questions
  const {text, select, multiselect, isCancel} = prompts

  const names =
    given.municipalities ??
    (await text({
      message: say('init/ask-municipalities'),
      validate: trying((value) => {
        if (value.trim() === '') throw new UsageError(say('init/type-municipality'))
        readMunicipalities(value, known, say)
      })
    }))
  if (isCancel(names)) return null
  const municipalities = typeof names === 'string' ? readMunicipalities(names, known, say) : names

  const alive = kindIds.filter((id) => !kindInForce(product.knowledge.packs, id, today).abolished)
  const kind =
    given.kind ??
    (await select({
      message: say('init/ask-kind'),
      options: alive.map((value) => ({value, label: nameOf(`kind/${value}`), hint: value})),
      initialValue: likelyKind(municipalities),
      showInstructions: false
    }))
  if (isCancel(kind)) return null

  const language =
    given.language ??
    (await select({
      message: say('init/ask-language'),
      options: languages.map((value) => ({value, label: say(`init/language-${value}`)})),
      initialValue: questions.language(municipalities),
      showInstructions: false
    }))
  if (isCancel(language)) return null

  const usual = given.output ?? documentName(kind, language)
  const output = questions.exists(usual)
    ? await text({
        message: say('init/ask-output', {path: usual}),
        initialValue: usual,
        validate: trying((value) => {
          if (value.trim() === '' || questions.exists(value.trim())) {
            throw new UsageError(say('init/output-exists', {path: value.trim() || usual}))
          }
        })
      })
    : usual
  if (isCancel(output)) return null

  const proposed = likelyYears(today).join('–')
  const span =
    given.years ??
    (await text({
      message: say('init/ask-years'),
      initialValue: proposed,
      validate: trying((value) => readYears(value, say))
    }))
  if (isCancel(span)) return null

  const files =
    given.extras ??
    (await multiselect({
      message: say('init/ask-extras'),
      options: extras.map((value) => ({value, label: say(`init/extra-${value}`)})),
      required: false,
      showInstructions: false
    }))
  if (isCancel(files)) return null
  const years = typeof span === 'string' ? readYears(span, say) : span
  return {municipalities, kind, language, output: output.trim(), years, extras: files}
}

/** What is wrong with an answer, in the words in which the command line says it. */
function trying(read: (value: string) => unknown): (value: string | undefined) => string | undefined {
  return (value) => {
    try {
      read(value ?? '')
      return undefined
    } catch (error) {
      if (error instanceof UsageError) return error.message
      throw error
    }
  }
}
