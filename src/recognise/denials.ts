/** Leaves out what a text denies: "no final test has been arranged" is no evidence of a final test. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** The clauses of a sentence that deny nothing; the sentence itself where none does. */
export function affirmed(value: string, {language, lexicon}: Context): string {
  if (!lexicon.has('denials/not', language, value)) return value
  const clauses = clausesOf(value, {language, lexicon})
  // "Not in one's own language but interpreted": that is no denial of the course.
  const corrected = (clause = '') => (lexicon.find('denials/instead', language, clause)?.start ?? 2) < 2
  const kept = clauses.filter((clause, index) => corrected(clauses[index + 1]) || !denies(clause, {language, lexicon}))
  return kept.length === clauses.length ? value : kept.join(' ').trim()
}

/** True when no clause of a sentence says anything but that something is not done. */
export function isDenied(value: string, context: Context): boolean {
  return value.trim() !== '' && affirmed(value, context) === ''
}

/** Cut behind commas, semicolons, colons, dashes and before "but". */
function clausesOf(value: string, {language, lexicon}: Context): readonly string[] {
  const turns = lexicon.all('denials/but', language, value).map(({start}) => start)
  const signs = [...value.matchAll(/[,;:–—.](?=\s)/g)].map(({index}) => index + 1)
  const cuts = [0, ...[...turns, ...signs].sort((a, b) => a - b), value.length]
  return cuts.flatMap((cut, index) => {
    const clause = value.slice(cut, cuts[index + 1] ?? value.length)
    return /[\p{L}\d]/u.test(clause) ? [clause] : []
  })
}

/** What stands in quotation marks is a name or somebody else's word. */
function denies(clause: string, {language, lexicon}: Context): boolean {
  const own = clause.replace(/["”“»][^"”“»]*["”“»]/g, ' ')
  if (lexicon.has('denials/exempt', language, own)) return false
  const behind = lexicon.find('denials/behind', language, own)?.start ?? own.length
  return lexicon.all('denials/not', language, own).some(({end}) => end <= behind)
}
