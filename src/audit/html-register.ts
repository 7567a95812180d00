/** The register of actions: every row with all that it says, what it lacks, how measurable it is and what was found. */
import {type Html, html} from '../markup/html.ts'
import {type Icon, sign} from '../markup/icons.ts'
import type {Severity} from '../model/finding.ts'
import type {Scribe} from './html.ts'
import type {Audit, AuditAction} from './model.ts'

export const severityIcons: Readonly<Record<Severity, Icon>> = {error: 'no', warning: 'warn', info: 'info'}

export function registerHtml({actions}: Audit, scribe: Scribe): Html | null {
  if (actions.length === 0) return null
  const {phrase} = scribe
  return html`<p>${phrase('register/intro', {count: actions.length})}</p>
${themesOf(actions).map((group) => tableHtml(group, scribe))}
${scale(scribe)}`
}

/** Rows that follow each other under one heading. */
function themesOf(actions: readonly AuditAction[]): readonly (readonly AuditAction[])[] {
  const groups: AuditAction[][] = []
  for (const action of actions) {
    const last = groups.at(-1)
    if (last !== undefined && last[0]?.theme === action.theme) last.push(action)
    else groups.push([action])
  }
  return groups
}

function tableHtml(actions: readonly AuditAction[], scribe: Scribe): Html {
  const {phrase, title, quote} = scribe
  const theme = actions[0]?.theme ?? null
  const heads: readonly (readonly [string, string])[] = [
    [phrase('register/number'), '7%'],
    [phrase('register/what'), '28%'],
    [title('column/owner'), '24%'],
    [title('column/indicator'), '24%'],
    [phrase('register/when'), '17%']
  ]
  return html`<div class="group${actions.length <= 2 && ' short'}"><table class="stack" role="table"><caption>${theme === null ? phrase('audit/register') : quote(theme)}</caption>
<thead role="rowgroup"><tr role="row">${heads.map(([head, width]) => html`<th scope="col" role="columnheader" style="width:${width}">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${actions.map((action) => rowHtml(action, scribe))}</tbody></table></div>`
}

function rowHtml(action: AuditAction, scribe: Scribe): Html {
  const {phrase, title, quote} = scribe
  const field = (column: string, value: string | null) =>
    value === null ? null : html`<p><span class="key">${title(`column/${column}`)}:</span> ${quote(value)}</p>`
  const lacks = (...columns: readonly string[]) => {
    const names = columns
      .filter((column) => action.lacking.includes(column))
      .map((column) => scribe.name(`column/${column}`))
    return names.length > 0 && html`<p class="key">${phrase('register/lacks', {fields: names.join(', ')})}</p>`
  }
  const vague = action.owner !== null && action.ownerClass !== 'named' && action.ownerClass !== 'partly'
  const found = action.findings.map(
    ({severity, message}) =>
      html`<li><span class="sign ${severityIcons[severity]}">${phrase(`severity/${severity}`)}</span> ${message}</li>`
  )
  const notes =
    found.length > 0 &&
    html`<tr role="row" class="notes"><td role="cell"></td><td role="cell" colspan="4"><span class="hidden">${phrase('register/found')}</span><ul>${found}</ul></td></tr>`
  return html`<tr role="row" id="a${action.number}"${{markup: found.length > 0 ? ' class="noted"' : ''}}><th scope="row" role="rowheader" class="nr">${action.number}<small>${phrase('audit/line', {line: action.line})}</small></th>
<td role="cell">${action.goal !== '' && html`<p class="goal">${quote(action.goal)}</p>`}${action.action !== '' && html`<p>${quote(action.action)}</p>`}</td>
<td role="cell" data-label="${title('column/owner')}">${action.owner !== null && html`<p>${quote(action.owner)}</p>`}${vague && html`<p>${sign('warn', scribe.name(`owner-class/${action.ownerClass}`))}</p>`}${field('partner', action.partner)}${field('municipality', action.municipality)}${lacks('owner')}</td>
<td role="cell" data-label="${title('column/indicator')}"><p>${levelHtml(action.level, scribe)}</p>${action.indicator !== null && html`<p>${quote(action.indicator)}</p>`}${field('baseline', apart(action.baseline, action))}${field('target', apart(action.target, action))}${field('source', action.source)}${field('follow-up', action.followUp)}${lacks('indicator', 'baseline', 'target')}</td>
<td role="cell" data-label="${phrase('register/when')}">${action.timetable !== null && html`<p>${quote(action.timetable)}</p>`}${action.timetable === null && action.deadline !== null && html`<p>${scribe.day(action.deadline)}</p>`}${field('resources', action.resources)}${lacks('timetable', 'resources')}</td></tr>${notes}`
}

/** What stands in the indicator already is not shown once more below it. */
function apart(value: string | null, {indicator, goal, action}: AuditAction): string | null {
  const shown = value !== null && [indicator, goal, action].some((text) => text !== null && holds(text, value))
  return shown ? null : value
}

function holds(text: string, value: string): boolean {
  return value.split('; ').every((part) => text.includes(part))
}

/** Five dots and a figure, so that the level is read without colours. */
export function levelHtml(level: number, {phrase}: Pick<Scribe, 'phrase'>): Html {
  const dots = [1, 2, 3, 4, 5].map((step) => (step <= level ? html`<i class="on"></i>` : html`<i></i>`))
  return html`<span class="sign"><span class="level" aria-hidden="true">${dots}</span> <span class="hidden">${phrase('register/level')}</span> ${level}/5</span>`
}

/** What the figures mean. */
function scale({phrase}: Scribe): Html {
  const steps = [0, 1, 2, 3, 4, 5].map((step) => html`<dt>${step}/5</dt><dd>${phrase(`level/${step}`)}</dd>`)
  return html`<h3>${phrase('register/scale')}</h3><dl class="facts-list scale">${steps}</dl>`
}
