/** Cuts a list in words into its members: "Kansliet, skolan och biblioteket". */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

/** The members of a list; cut at joining words and at the signs given. */
export function membersOf(text: string, signs: RegExp, language: Language, lexicon: Lexicon): readonly string[] {
  const members: string[] = []
  let from = 0
  for (const {start, end} of lexicon.all('joints/and', language, text)) {
    members.push(text.slice(from, start))
    from = end
  }
  members.push(text.slice(from))
  return members
    .flatMap((member) => member.split(signs))
    .map((member) => member.trim())
    .filter((member) => member !== '')
}
