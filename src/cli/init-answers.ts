/** What `iplint init` needs to know: read from options or typed on a terminal, in the same words. */
import {distance} from 'fastest-levenshtein'
import {type Extra, extras} from '../draft/files.ts'
import type {Municipality} from '../model/facts.ts'
import {type Day, type KindId, kindIds, type Language} from '../model/law.ts'
import {sameMunicipality} from '../model/municipality.ts'
import {UsageError} from './errors.ts'
import {choice} from './options.ts'
import type {Say} from './say.ts'

/** What is not known yet is absent. */
export interface Answers {
  readonly kind?: KindId
  readonly language?: Language
  readonly municipalities?: readonly Municipality[]
  /** First and last year. */
  readonly years?: readonly [number, number]
  readonly extras?: readonly Extra[]
  /** The path of the document. */
  readonly output?: string
}

export interface RawInitOptions {
  readonly kind?: string
  readonly lang?: string
  readonly municipality?: readonly string[]
  readonly years?: string
  readonly output?: string
  readonly with?: readonly string[]
  readonly yes?: boolean
}

export const languages: readonly Language[] = ['sv', 'fi']

/** @throws {UsageError} naming the option and what it takes. */
export function readAnswers(raw: RawInitOptions, known: readonly Municipality[], say: Say): Answers {
  const {kind, lang, municipality, years, with: files, output} = raw
  return {
    ...(kind === undefined ? {} : {kind: choice<KindId>('--kind', kind, kindIds, say)}),
    ...(lang === undefined ? {} : {language: choice('--lang', lang, languages, say)}),
    ...(municipality === undefined ? {} : {municipalities: readMunicipalities(municipality.join(','), known, say)}),
    ...(years === undefined ? {} : {years: readYears(years, say)}),
    ...(files === undefined ? {} : {extras: readExtras(files, say)}),
    ...(output === undefined ? {} : {output})
  }
}

/** Names parted by commas, in Swedish or Finnish. @throws {UsageError} for none, and for one that does not exist. */
export function readMunicipalities(text: string, known: readonly Municipality[], say: Say): readonly Municipality[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) throw new UsageError(say('init/no-municipality'))
  return [...new Set(names.map((name) => municipalityOf(name, known, say)))]
}

function municipalityOf(name: string, known: readonly Municipality[], say: Say): Municipality {
  const is = (one: string | undefined) => one?.toLowerCase() === name.toLowerCase()
  const same = known.find(({fi, sv}) => is(fi) || is(sv)) ?? known.find(({fi}) => sameMunicipality(name, fi, known))
  if (same !== undefined) return same
  const names = known.flatMap(({fi, sv}) => (sv === undefined ? [fi] : [fi, sv]))
  const far = (one: string) => distance(one.toLowerCase(), name.toLowerCase())
  const near = names.reduce((best, one) => (far(one) < far(best) ? one : best), names[0] ?? '')
  throw new UsageError(say(far(near) <= 2 ? 'init/municipality-near' : 'init/municipality', {name, near}))
}

/** "2027–2030" or one year. @throws {UsageError} for anything else. */
export function readYears(text: string, say: Say): readonly [number, number] {
  const [, first, last = first] = /^((?:19|20|21)\d\d)(?:\s*[-–]\s*((?:19|20|21)\d\d))?$/.exec(text.trim()) ?? []
  if (first === undefined || Number(last) < Number(first)) throw new UsageError(say('init/years', {value: text}))
  return [Number(first), Number(last)]
}

function readExtras(files: readonly string[], say: Say): readonly Extra[] {
  return files.flatMap((one) => one.split(',')).map((one) => choice<Extra>('--with', one.trim(), extras, say))
}

/** What a document is called where nobody says otherwise. */
export function documentName(kind: KindId, language: Language): string {
  return `${kind}.${language}.md`
}

/** The kind that such municipalities write today. */
export function likelyKind(municipalities: readonly Municipality[]): KindId {
  return municipalities.every(({aland}) => aland === true) ? 'aland-programme' : 'promotion-plan'
}

/** The next four years; until the summer this one is the first. */
export function likelyYears(today: Day): readonly [number, number] {
  const first = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) > 6 ? 1 : 0)
  return [first, first + 3]
}
