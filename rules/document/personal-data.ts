/** A public document holds nobody's private data. */
import {defineRule, type Finding, identityCodesIn, type Match, mailIn, mobileIn, placeIn} from '../../src/rule.ts'

const fullName = /(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}/u
/** Right after a word for a client; with the word behind it, which may make it the name of a body. */
const nameNext = /^(\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}(?:\.|[\p{L}-]+))?)(?:\s\p{L}+)?/u
const bodies = ['owners/unit', 'owners/generic', 'personal/body']

export default defineRule({
  id: 'personal-data',
  summary: 'The document holds nobody’s private data',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    code: 'Here stands a personal identity code. Delete it.',
    phone: '{text} looks like a private person’s number. Give an office and its number instead.',
    mail: '{text} is an address for private mail. Give an address of the office instead.',
    client: 'A client seems to be named here: “{text}”. Tell it so that nobody can be recognised.'
  },
  why: 'The document is published. Section 29 of the Local Government Act (410/2015) asks the municipality to protect privacy in what it publishes online, and the data protection rules apply as well. Work contacts of officials are public and are no finding.',
  remedy:
    'Write a post or an office, such as “Integration office, koto@example.fi”. Tell of a client without name, home country and age together. Remember that earlier versions of the file may be public too.',
  *check({programme, lexicon, basis, keyPlace}): Iterable<Finding<'code' | 'phone' | 'mail' | 'client'>> {
    const {document, language, sentences, frontMatter} = programme
    const says = (concept: string, text: string) => lexicon.has(concept, language, text)
    const privacy = basis('privacy')
    const isPrivate = (address: string) => says('personal/private-mail', address.replace(/^.*@/, ''))
    for (const {value, text, at, from} of sentences) {
      const found = ({start, end}: Match) => ({
        at: placeIn(document.starts, text, at + start, at + end),
        data: {text: value.slice(start, end)},
        basis: privacy
      })
      for (const code of identityCodesIn(value)) yield {message: 'code', ...found(code)}
      const association = () => says('elements/civil-society', text.value)
      const office = () => association() || says('owners/unit', text.value)
      const somebody = () => says('personal/private', value) || fullName.test(value)
      const phone = from === 'cell' ? null : mobileIn(value)
      if (phone && !office() && somebody()) yield {message: 'phone', ...found(phone)}
      const mail = mailIn(value)
      if (mail && !association() && isPrivate(value.slice(mail.start, mail.end)))
        yield {message: 'mail', ...found(mail)}
      for (const {start, end} of lexicon.all('personal/client', language, value)) {
        const [whole, name] = nameNext.exec(value.slice(end)) ?? []
        if (whole && name && !bodies.some((concept) => says(concept, whole)))
          yield {message: 'client', ...found({start, end: end + name.length})}
      }
    }
    for (const key of ['coordinator', 'contact'] as const) {
      const email = frontMatter[key]?.email?.value ?? ''
      if (isPrivate(email)) yield {message: 'mail', at: keyPlace(`/${key}/email`), data: {text: email}, basis: privacy}
    }
  }
})
