/** The audit as Markdown: the same parts in the same order, for a wiki, a pull request or the minutes. */
import {blocks, plain, table} from '../markup/markdown.ts'
import type {Speech} from '../markup/speech.ts'
import {normText, severities} from './findings.ts'
import {periodText} from './html-decisions.ts'
import {whyText} from './html-law.ts'
import {countsIn} from './html-verdict.ts'
import {weights} from './law.ts'
import type {Audit, AuditAction} from './model.ts'
import {demandedText, verdictWords} from './verdict-words.ts'

export function auditMarkdown(audit: Audit, speech: Speech): string {
  const {phrase} = speech
  const parts: readonly (readonly [string, string])[] = [
    ['verdict', verdict(audit, speech)],
    ['law', law(audit, speech)],
    ['coverage', coverage(audit, speech)],
    ['register', register(audit, speech)],
    ['owners', owners(audit, speech)],
    ['timeline', timeline(audit, speech)],
    ['checklist', checklist(audit, speech)],
    ['findings', findings(audit, speech)],
    ['decisions', decisions(audit, speech)],
    ['about', about(audit, speech)]
  ]
  const told = parts.filter(([, text]) => text !== '').flatMap(([id, text]) => [`## ${phrase(`audit/${id}`)}`, text])
  return blocks(`# ${phrase('audit/title')}: ${plain(audit.document.title)}`, ...told)
}

function verdict(audit: Audit, {phrase}: Speech): string {
  const {word, sentence} = verdictWords(audit, {phrase})
  const {counts, sentence: closing} = audit.verdict
  return `**${word}.** ${sentence}\n\n${countsIn(counts, phrase)}. ${closing}`
}

function law({law: parts, asOf}: Audit, speech: Speech): string {
  const {phrase} = speech
  return parts
    .map((part) => {
      const demands = weights.map((weight) => {
        const names = part.demands[weight]
        return `- **${phrase(`law/${weight}`)}:** ${names.length === 0 ? phrase(`law/${weight}-nothing`) : `${names.join(', ')}.`}`
      })
      return `${part.title} (\`${part.pack}\`). ${whyText(part, asOf, speech)} ${part.note}\n\n${demands.join('\n')}`
    })
    .join('\n\n')
}

function coverage({coverage: groups}: Audit, {phrase}: Speech): string {
  const header = [phrase('coverage/element'), phrase('coverage/status'), phrase('coverage/evidence')]
  return groups
    .map(({weight, kindName, elements}) => {
      const rows = elements.map(({name, status, evidence, advice}) => {
        const [first] = evidence
        const quote = first ? phrase('report/evidence', {line: first.line, text: plain(first.text.slice(0, 120))}) : ''
        return [name, phrase(`status/${status}`), [quote, advice ?? ''].filter(Boolean).join('<br>')]
      })
      return `### ${phrase(`weight/${weight}`)} (${kindName})\n\n${table(header, rows)}`
    })
    .join('\n\n')
}

function register({actions}: Audit, {phrase, title}: Speech): string {
  const header = [
    phrase('register/number'),
    title('column/goal'),
    title('column/action'),
    ...['owner', 'partner', 'indicator', 'baseline', 'target', 'timetable', 'resources'].map((key) =>
      title(`column/${key}`)
    ),
    phrase('register/level')
  ]
  const cell = (text: string | null) => (text === null ? '–' : plain(text))
  const rows = actions.map((one) => [
    String(one.number),
    ...[one.goal, one.action, one.owner, one.partner, one.indicator, one.baseline, one.target, one.timetable].map(cell),
    cell(one.resources),
    `${one.level}/5`
  ])
  return table(header, rows)
}

function owners({owners: groups, actions}: Audit, {phrase}: Speech): string {
  const nameOf = (action: AuditAction | undefined) => (action ? plain(action.action || action.goal) : '')
  return groups
    .map(({owner, actions: numbers}) => {
      const heading = owner === null ? phrase('owners/nobody') : plain(owner)
      return `### ${heading}\n\n${numbers.map((number) => `- ${number}: ${nameOf(actions[number - 1])}`).join('\n')}`
    })
    .join('\n\n')
}

function timeline({timeline: line}: Audit, {phrase}: Speech): string {
  if (line === null) return ''
  const rows = line.quarters.map(({year, quarter, actions}) => [
    phrase('timeline/quarter', {year: String(year), quarter}),
    actions.join(', ')
  ])
  const notes = (['ongoing', 'undated', 'outside'] as const)
    .filter((key) => line[key].length > 0)
    .map((key) => `- ${phrase(`timeline/${key}`, {count: line[key].length})} ${line[key].join(', ')}`)
  return blocks(table([phrase('timeline/when'), phrase('timeline/actions')], rows), notes.join('\n')).trim()
}

function checklist({checklists}: Audit, {phrase}: Speech): string {
  return checklists
    .map(({title, note, url, parts}) => {
      const told = parts.map(({title: heading, items}) => {
        const lines = items.map(({text, state, because}) => {
          const why = [phrase(`checklist/${state}`), because].filter(Boolean).join(': ')
          return `- [${state === 'met' ? 'x' : ' '}] ${text} (${why})`
        })
        return `### ${heading}\n\n${lines.join('\n')}`
      })
      return [`**${title}.** ${note} <${url}>`, ...told].join('\n\n')
    })
    .join('\n\n')
}

function findings({findings: groups, suppressed}: Audit, {phrase}: Speech): string {
  const told = severities.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity)
    if (own.length === 0) return []
    return [
      `### ${phrase(`findings/${severity}`)}`,
      ...own.map(({title, help, items, ruleId}) => {
        const lines = items.map((item) => `- ${plain(item.message)} (${phrase('audit/line', {line: item.line})})`)
        const cure = help === null ? '' : `\n\n${phrase('findings/do')} ${plain(help)}`
        return `**${plain(normText(title, ruleId, phrase))}** (\`${ruleId}\`)${cure}\n\n${lines.join('\n')}`
      })
    ]
  })
  const silenced = suppressed.map(
    ({message, line, reason}) =>
      `- ${plain(message)} (${phrase('audit/line', {line})}): ${plain(reason ?? phrase('findings/no-reason'))}`
  )
  const rest = silenced.length === 0 ? [] : [`### ${phrase('findings/suppressed')}`, silenced.join('\n')]
  return [...told, ...rest].join('\n\n')
}

function decisions(audit: Audit, speech: Speech): string {
  const {decisions: said, document} = audit
  if (document.kinds.length === 0) return ''
  const {phrase, day} = speech
  const taken = said.approvals.flatMap(({municipality, decisions: list}) => {
    const who = municipality === null ? phrase('decisions/unnamed') : plain(municipality)
    if (list.length === 0) return [`- ${who}: ${phrase('decisions/none')}`]
    return list.map(({body, date}) => {
      const organ = body === null ? phrase('decisions/some-body') : plain(body)
      return `- ${who}: ${organ}, ${date === null ? phrase('decisions/undated') : day(date)}`
    })
  })
  const dates = [
    `- ${phrase('decisions/period')}: ${periodText(document.period, speech) || phrase('decisions/unstated')}`,
    `- ${phrase('decisions/next-review')}: ${said.nextReview === null ? phrase('decisions/unstated') : day(said.nextReview)}`
  ]
  return [demandedText(audit, phrase), [...taken, ...dates].join('\n')].join('\n\n')
}

function about({document, tool, preset, asOf}: Audit, {phrase, day}: Speech): string {
  return [
    `- ${phrase('about/file')}: ${plain(document.path)}`,
    `- ${phrase('about/hash')}: \`${document.sha256}\``,
    `- ${phrase('about/tool')}: iplint ${tool.version}`,
    `- ${phrase('about/rules')}: ${phrase('about/rule-set', {count: tool.rules})} \`${tool.knowledge}\` (\`${preset}\`)`,
    `- ${phrase('about/day')}: ${day(asOf)}`
  ].join('\n')
}
