/** How words bend: the stems of a dictionary form, and the endings that may follow one. */
import type {Inflection} from '../model/knowledge.ts'

/** The endings of a language: those that stand as they are, and those in which `V` repeats the stem's last vowel. */
export interface Endings {
  readonly endings: readonly string[]
  readonly repeating: readonly string[]
}

/** Each ending also with the tails that may follow it once more; an `n` at its end is lost before them ("ohjelmaan", "ohjelmaansa"). */
export function endingsOf({endings, tails = []}: Inflection): Endings {
  const tailed = (list: readonly string[]) => [
    ...new Set([
      ...list,
      ...tails.flatMap((tail) => list.flatMap((ending) => [ending + tail, ending.replace(/n$/, '') + tail]))
    ])
  ]
  const repeats = endings.filter((ending) => ending.includes('V'))
  return {endings: tailed(['', ...endings.filter((ending) => !ending.includes('V'))]), repeating: tailed(repeats)}
}

/** Gives the stems on which a dictionary form bends: the longest end that fits decides. */
export function stemmer({stems}: Pick<Inflection, 'stems'>): (form: string) => readonly string[] {
  const longestFirst = [...stems].sort((a, b) => b.end.length - a.end.length)
  return (form) => {
    const fitting = longestFirst.find(({end}) => fits(form, end))
    if (!fitting) return [form]
    const vowel = form.at(-1) ?? ''
    const root = form.slice(0, form.length - fitting.end.length)
    return [...new Set([form, ...fitting.becomes.map((end) => root + end.replaceAll('V', vowel))])]
  }
}

/** The stems on which the persons of a verb bend; it stands in the third person of the present: "neuvoo", "neuvovat", "neuvomme". */
export function conjugator({verbs}: Inflection): (form: string) => readonly string[] {
  return verbs ? stemmer(verbs) : (form) => [form]
}

function fits(form: string, end: string): boolean {
  const vowel = form.at(-1) ?? ''
  return end.endsWith('V') ? isVowel(vowel) && form.endsWith(end.replaceAll('V', vowel)) : form.endsWith(end)
}

/** Also with marks: the letter below the marks decides. */
export function isVowel(letter: string): boolean {
  return /^[aeiouy]/.test(letter.normalize('NFD'))
}
