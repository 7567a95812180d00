/** Remembers what was read of a text: the same cell is asked about again and again. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

/** So many texts are remembered before all are forgotten. */
const most = 2048

/** The same reader with a memory; what it returns must not be changed. */
export function remembered<Result>(
  read: (text: string, language: Language, lexicon: Lexicon) => Result
): (text: string, language: Language, lexicon: Lexicon) => Result {
  const known = new WeakMap<Lexicon, Record<Language, Map<string, Result>>>()
  return (text, language, lexicon) => {
    const own = known.get(lexicon) ?? {sv: new Map(), fi: new Map()}
    known.set(lexicon, own)
    const texts = own[language]
    const met = texts.get(text)
    if (met !== undefined) return met
    if (texts.size >= most) texts.clear()
    const result = read(text, language, lexicon)
    texts.set(text, result)
    return result
  }
}
