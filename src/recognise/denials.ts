/** Leaves out what a text denies: "no final test has been arranged" is no evidence of a final test. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {clauseCuts} from './clauses.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** One of these stands in whatever denies, or tells of what is over. */
const signs = ['denials/not', 'denials/ended', 'denials/until', 'denials/still']

/** The clauses of a sentence that deny nothing; the sentence itself where none does. */
export function affirmed(value: string, {language, lexicon}: Context): string {
  if (!lexicon.hasAny(signs, language, value)) return value
  const clauses = clausesOf(value, {language, lexicon})
  const opens = (concept: string, clause = '') =>
    (lexicon.find(`denials/${concept}`, language, clause)?.start ?? nearHead) < nearHead
  // "Not in one's own language but interpreted": that is no denial of the course.
  const denied = clauses.map(
    (clause, index) =>
      !opens('instead', clauses[index + 1]) &&
      (denies(clause, {language, lexicon}) || endedSince(clause, clauses[index + 1], {language, lexicon}))
  )
  // A reason falls with what it is the reason for, and so does all that is only listed in it.
  const falls = [...denied]
  let inReason = false
  for (const [index, clause] of clauses.entries()) {
    if (opens('because', clause))
      inReason = falls[index - 1] === true || denied[index] === true || denied[index + 1] === true
    else inReason = inReason && index > 1 && !opens('but', clause) && !lexicon.has('statements/deed', language, clause)
    if (inReason) falls[index] = true
    // "No one has been named who would see to the whole": what nobody does falls with that.
    const nobody = index > 0 && lexicon.has('denials/nobody', language, clauses[index - 1] ?? '')
    if (nobody && (lexicon.find('denials/behind', language, clause)?.start ?? nearHead) < nearHead) falls[index] = true
  }
  const kept = clauses.filter((_, index) => !falls[index])
  return kept.length === clauses.length ? value : kept.join(' ').trim()
}

/** Unit: letters. A word that joins clauses stands at the head of its own. */
const nearHead = 3

/** True when no clause of a sentence says anything but that something is not done. */
export function isDenied(value: string, context: Context): boolean {
  return value.trim() !== '' && affirmed(value, context) === ''
}

/** Cut behind commas, semicolons, colons, dashes and before "but". */
function clausesOf(value: string, {language, lexicon}: Context): readonly string[] {
  const turns = lexicon.all('denials/but', language, value).map(({start}) => start)
  const signs = clauseCuts(value, /[,;:–—.](?=\s)/g)
  const cuts = [0, ...[...turns, ...signs].sort((a, b) => a - b), value.length]
  return cuts.flatMap((cut, index) => {
    const clause = value.slice(cut, cuts[index + 1] ?? value.length)
    return /[\p{L}\d]/u.test(clause) ? [clause] : []
  })
}

/** What stands in quotation marks is a name or somebody else's word. */
function denies(clause: string, {language, lexicon}: Context): boolean {
  const own = clause.replace(/["”“»][^"”“»]*["”“»]/g, ' ')
  if (isOver(own, {language, lexicon})) return true
  const behind = lexicon.find('denials/behind', language, own)?.start ?? own.length
  if (isFronted(own, behind, {language, lexicon})) return true
  if (lexicon.has('denials/nobody', language, own)) return true
  if (lexicon.has('denials/exempt', language, own)) return false
  // "Eftersom deltagarna är få ordnas ingen kurs": the main clause goes on without a comma, its verb before the denial.
  const reason = behind < nearHead && (lexicon.find('denials/because', language, own)?.start ?? nearHead) < nearHead
  return lexicon
    .all('denials/not', language, own)
    .some(({start, end}) => end <= behind || (reason && isVerbFirst(own.slice(start, end), {language, lexicon})))
}

/** "Något prov på vad kunden kan tas inte": what is denied stands before its verb, whatever clause is between them. */
function isFronted(clause: string, behind: number, {language, lexicon}: Context): boolean {
  if (lexicon.find('denials/any', language, clause.trimStart())?.start !== 0) return false
  const last = lexicon.all('denials/not', language, clause).at(-1)
  return (
    last !== undefined &&
    !lexicon.has(
      'denials/exempt',
      language,
      `${clause.slice(0, Math.min(behind, last.start))} ${clause.slice(last.start)}`
    )
  )
}

/** "The course was cancelled", "it was open until 2025", "so it was still in 2024". */
function isOver(clause: string, {language, lexicon}: Context): boolean {
  const says = lexicon.asker('denials', language)
  if (says('for-a-while', clause) || lexicon.has('talk/asked', language, clause)) return false
  const behind = lexicon.find('denials/behind', language, clause)?.start ?? clause.length
  const ended = lexicon.find('denials/ended', language, clause)
  if (ended !== null && (ended.start < behind || behind < nearHead)) return true
  const was = says('was', clause)
  return (
    was &&
    (says('until', clause) || (says('still', clause) && (says('then', clause) || /(?<!\d)20\d\d(?!\d)/.test(clause))))
  )
}

/** "It was taught in the project Juuret, which ended in June". */
function endedSince(clause: string, next: string | undefined, {language, lexicon}: Context): boolean {
  if (next === undefined || !lexicon.has('denials/was', language, clause)) return false
  const relative = lexicon.find('denials/behind', language, next)?.start ?? nearHead
  return relative < nearHead && lexicon.has('denials/ended', language, next)
}

function isVerbFirst(denial: string, {language, lexicon}: Context): boolean {
  return /\s/.test(denial) && lexicon.find('denials/negation', language, denial)?.start !== 0
}
