/** Writes guessed front matter: each line says what the guess rests on, what could not be told stands as a comment. */
import {kindIds} from '../model/law.ts'
import {yamlScalar} from '../model/yaml-scalar.ts'
import type {Guess, Guesses} from './guess.ts'

/** `say` gives the words of a phrase on one line. */
export function writeFrontMatter(guesses: Guesses, say: (key: string) => string): string {
  const {kind, title, language, municipalities, status, period, approvals} = guesses
  const line = <T>(key: string, found: Guess<T> | null, write: (value: T) => string, missing: string) =>
    found === null
      ? `# ${key}: ${missing} # guess: ${say('import/not-told')}`
      : `${key}: ${write(found.value)} # guess: ${say(found.from)}`
  const lines = [
    '---',
    `# ${say('import/confirm')}`,
    line('kind', kind, (id) => id, kindIds.join(' | ')),
    line('title', title, yamlScalar, '…'),
    line('language', language, (id) => id, ''),
    line('municipalities', municipalities, (names) => `[${names.map(yamlScalar).join(', ')}]`, '[…]'),
    line('status', status, (value) => value, ''),
    line(
      'period',
      period,
      ({start, end}) => `{ ${['start: ' + start, ...(end === null ? [] : ['end: ' + end])].join(', ')} }`,
      '{ start: …, end: … }'
    ),
    ...(approvals.length === 0 ? [] : ['approvals:']),
    ...approvals.map(({value: {municipality, body, date}, from}) => {
      return `  - { municipality: ${yamlScalar(municipality)}, body: ${yamlScalar(body)}, date: ${date} } # guess: ${say(from)}`
    }),
    '---',
    '',
    ''
  ]
  return lines.join('\n')
}
