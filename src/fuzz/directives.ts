/** Fuzzes directives: short documents full of comments addressed to the tool, right ones, wrong ones, nested, cut and out of place. */
import {evilGroups} from './evil.ts'
import type {Random} from './random.ts'
import {subjectOf} from './subject.ts'
import type {Subjects, Target} from './target.ts'

const actions = ['disable', 'enable', 'disable-next-line', 'disable-next', 'Disable', 'disable-next-line-x']
const reasons = ['', ' -- ', ' -- agreed', ' -- agreed, until 2027-01-01', ' -- until 2020-01-01', ' --until 9', ' —']
const openers = ['<!-- ', '<!--', '<!---', '<!-- \n', '# ', '#', '> <!-- ', '- <!-- ', '`<!-- ', '| <!-- ', '    <!-- ']
const closers = [' -->', '-->', '--->', '\n-->', '', '--', ' --> -->', ' --> | x |', '`']
const others = [
  '## Uppf\u00f6ljning',
  '| M\u00e5l | \u00c5tg\u00e4rd | Ansvarig |\n| --- | --- | --- |\n| Fler i arbete | Kurs | |',
  'Text.',
  'status: ',
  '---',
  '```',
  '\r\n',
  'xx.xx.202x'
]

export function directivesTarget({knowledge, rules}: Subjects): Target {
  const subject = subjectOf(knowledge, rules)
  const ids = rules.flatMap(({id}) => [id, `${id}/x`, `${id}/follow-up`])
  const name = (random: Random) =>
    random.chance(0.8) ? random.pick(ids) : random.pick(['', '*', '__proto__', 'element-mising', 'a/b/c', '\u202e'])
  const directive = (random: Random) => {
    const names = Array.from({length: random.int(4)}, () => name(random)).join(random.pick([' ', ', ', ',', '\t']))
    const body = `iplint-${random.pick(actions)} ${names}${random.pick(reasons)}`
    return random.pick(openers) + body + random.pick(closers)
  }
  const line = (random: Random) => {
    if (random.chance(0.5)) return directive(random)
    return random.chance(0.8) ? random.pick(others) : random.pick(random.pick(evilGroups))
  }
  const lines = (random: Random, most: number) => Array.from({length: random.int(most)}, () => line(random)).join('\n')
  return {
    ...subject,
    make: (random) => {
      const head = ['kind: promotion-plan', directive(random), 'language: sv', lines(random, 3), 'title: Plan']
      const fence = random.chance(0.9) ? ['---', ...head, '---'] : head
      return [...fence, '', '# Plan', '', lines(random, 12)].join('\n')
    }
  }
}
