/** Writes the skeleton of a programme: all that its kind should hold, as headings with advice, and the tables it needs. Pure. */

import type {ColumnRole} from '../model/action.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {type Day, demandsOn, type ElementDemand, type KindInForce, type Language} from '../model/law.ts'
import {sectionSkeleton, upperFirst} from '../model/skeleton.ts'
import {fill} from '../model/template.ts'
import {yamlScalar} from '../model/yaml-scalar.ts'

export interface Draft {
  readonly force: KindInForce
  readonly language: Language
  /** By name, in the language of the document. */
  readonly municipalities: readonly string[]
  /** First and last year. */
  readonly years: readonly [number, number]
  readonly asOf: Day
}

/** The columns of an action table, in reading order; `municipality` in a joint programme only. */
const actionColumns: readonly ColumnRole[] = [
  'goal',
  'action',
  'owner',
  'partner',
  'indicator',
  'baseline',
  'target',
  'timetable',
  'resources'
]
const serviceColumns: readonly ColumnRole[] = ['service', 'content', 'owner', 'cooperation']

/** The order in which one reads a programme: how things are, whom it ties to, who takes part, what is done (the table), what becomes of it. */
const before: readonly string[] = [
  'council-approval',
  'situation-picture',
  'strategic-link',
  'national-goals',
  'welfare-plan-link',
  'employment-plan-link',
  'budget-link',
  'coordinating-authority',
  'employment-authority',
  'welfare-region-coordination',
  'civil-society',
  'immigrant-participation'
]
const after: readonly string[] = ['follow-up', 'review-cycle', 'communication']
/** What a filled table says already. */
const inTable: readonly string[] = [
  'responsible-actors',
  'services-described',
  'responsibility-described',
  'cooperation-described'
]

/** The whole document. @throws {Error} when a label is missing: the knowledge is incomplete. */
export function draftProgramme(draft: Draft, knowledge: Pick<Knowledge, 'labels' | 'phrases'>): string {
  const {force, language, asOf} = draft
  const words = wordsIn(knowledge, language)
  const title = titleOf(draft, words)
  const demands = demandsOn(force.kind, asOf)
  const section = (demand: ElementDemand) =>
    sectionSkeleton(words.label(`element/${demand.id}`), adviceOn(demand, draft, words))
  const named = (ids: readonly string[]) => ids.flatMap((id) => demands.find((demand) => demand.id === id) ?? [])
  const others = demands.filter(({id}) => ![...before, ...after].includes(id))
  const body = [
    `# ${title}\n`,
    comment(words.phrase('draft/opening')),
    ...(force.abolished ? [comment(words.label(`kind-gone/${force.kind.id}`))] : []),
    ...named(before).map(section),
    tableOf(draft, words),
    ...others.map(section),
    ...named(after).map(section)
  ]
  return `${frontMatter(draft, title, demands, words)}\n${body.join('\n')}`
}

interface Words {
  readonly label: (key: string) => string
  readonly phrase: (key: string) => string
}

function wordsIn({labels, phrases}: Pick<Knowledge, 'labels' | 'phrases'>, language: Language): Words {
  return {
    label: (key) => {
      const label = labels[key]?.[language]
      if (label === undefined) throw new Error(`no label ${key}`)
      return label
    },
    phrase: (key) => phrases[language][key] ?? key
  }
}

function titleOf({force, municipalities, years}: Draft, words: Words): string {
  const name = upperFirst(words.label(`title/${force.kind.id}`))
  return `${name}, ${municipalities.join(', ')} ${years[0] === years[1] ? years[0] : years.join('–')}`
}

/** Required keys are filled in; what only the municipality knows stands as a comment, ready to be filled in. */
function frontMatter(draft: Draft, title: string, demands: readonly ElementDemand[], words: Words): string {
  const {force, language, municipalities, years, asOf} = draft
  const asked = (id: string) => demands.some((demand) => demand.id === id)
  const optional = (when: boolean, key: string, lines: readonly string[]) =>
    when ? [`# ${words.phrase(`draft/${key}`)}`, ...lines.map((line) => `# ${line}`)] : []
  const [first, last] = years
  return `${[
    '---',
    `kind: ${force.kind.id}`,
    `title: ${yamlScalar(title)}`,
    `language: ${language}`,
    `municipalities: [${municipalities.map(yamlScalar).join(', ')}]`,
    'status: draft',
    `period: { start: ${first}-01-01, end: ${last}-12-31 }`,
    `# ${words.phrase('draft/optional')}`,
    ...optional(asked('council-approval'), 'approvals', [
      'approvals:',
      ...municipalities.map(
        (name) => `  - { municipality: ${yamlScalar(name)}, body: …, date: ${asOf.slice(0, 4)}-12-31, section: … }`
      )
    ]),
    ...optional(asked('review-cycle'), 'review', [`review: { next: ${last}-12-31, interval_years: 4 }`]),
    ...optional(asked('coordinating-authority'), 'coordinator', ['coordinator: { unit: …, role: …, email: … }']),
    ...optional(force.kind.bases['referral-contact'] !== undefined, 'contact', ['contact: { unit: …, email: … }']),
    ...optional(asked('strategic-link'), 'strategy', [
      `strategy: { name: …, section: "#${anchorOf(words.label('element/strategic-link'))}" }`
    ]),
    ...optional(asked('budget-link'), 'budget', [
      `budget: { document: …, section: "#${anchorOf(words.label('element/budget-link'))}" }`
    ]),
    '---'
  ].join('\n')}\n`
}

/** What official guidance or the statute asks, with its reference. */
function adviceOn({id, basis}: ElementDemand, {force, language}: Draft, words: Words): string {
  const binding = basis.force === 'must' && force.abolished ? 'past' : basis.force
  const reference = fill(words.phrase(`draft/basis-${binding}`), {reference: basis.reference}, language)
  return [
    words.label(`advice/${id}`),
    ...(inTable.includes(id) ? [words.phrase('draft/in-table')] : []),
    reference
  ].join(' ')
}

/** The table of actions, or of services where the document describes those. */
function tableOf({force, municipalities}: Draft, words: Words): string {
  const services = force.kind.id === 'integration-programme'
  const roles = services
    ? serviceColumns
    : [...(municipalities.length > 1 ? (['municipality'] as const) : []), ...actionColumns]
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const name = services ? 'draft/services' : 'draft/actions'
  const head = roles.map((role) => upperFirst(words.label(`column/${role}`)))
  return [
    sectionSkeleton(words.phrase(name), words.phrase(`${name}-advice`)),
    row(head),
    row(head.map(() => '---')),
    `|${'  |'.repeat(head.length)}`,
    ''
  ].join('\n')
}

function comment(text: string): string {
  return `<!-- ${text} -->\n`
}

/** As headings are addressed: small letters, words joined by hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}
