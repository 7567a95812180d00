/** The rendered part of a rule's page: everything above the examples comes from the rule itself. */
import {fill} from '../model/template.ts'
import type {Rule} from '../rule.ts'

const note = '<!-- Rendered from the rule, down to the examples, and so is each block of findings: change the rule. -->'

/** Title, facts, reason and remedy of a rule, in English. Ends with a line break. */
export function renderHead(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    note,
    `${rule.summary}.`,
    facts(rule),
    ...options(rule),
    '## Why',
    rule.why,
    '## What to do',
    fill(rule.remedy, {}, 'en')
  ]
  return `${parts.join('\n\n')}\n`
}

function facts(rule: Rule): string {
  const kinds = rule.kinds === '*' ? 'all' : rule.kinds.map((kind) => `\`${kind}\``).join(', ')
  return [`- Severity: ${severity(rule)}`, `- Kinds: ${kinds}`, `- Since: ${rule.since}`].join('\n')
}

/** The presets `strict` and `statutory` follow the basis of a finding, whatever the rule's own severity. */
function severity({severity, step, scope}: Rule): string {
  if (severity === 'basis') {
    const graded = 'as the legal basis decides: a statute’s “must” error, guidance warning, good practice info'
    return `${graded}${step === undefined ? '' : ', and then one step milder'}. ${presets}`
  }
  if (scope === 'input') return severity === 'error' ? 'error, under every preset' : `${severity}. ${statutory}`
  return `${severity}. ${severity === 'warning' ? presets : statutory}`
}

const statutory = 'Under `statutory` only where a statute demands it.'
const presets = `Under \`strict\` an error where guidance asks for it. ${statutory}`

function options({options, optionsSchema}: Rule): readonly string[] {
  if (typeof options !== 'object' || options === null || Object.keys(options).length === 0) return []
  const rows = Object.entries(options).map(([name, value]) => {
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${descriptionIn(optionsSchema, name)} |`
  })
  return [['| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')]
}

function descriptionIn(schema: Rule['optionsSchema'], name: string): string {
  const properties = schema?.properties
  if (typeof properties !== 'object' || properties === null) return ''
  const property: unknown = Object.entries(properties).find(([key]) => key === name)?.[1]
  const found =
    typeof property === 'object' && property !== null && 'description' in property ? property.description : ''
  return typeof found === 'string' ? found : ''
}
