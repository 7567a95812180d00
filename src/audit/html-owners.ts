/** The same actions by owner: a list that can be cut out and sent to each unit. */
import {type Html, html} from '../markup/html.ts'
import {sign} from '../markup/icons.ts'
import type {Scribe} from './html.ts'
import {levelHtml} from './html-register.ts'
import type {Audit, AuditAction, OwnerGroup} from './model.ts'

export function ownersHtml({owners, actions}: Audit, scribe: Scribe): Html | null {
  if (owners.length === 0) return null
  const {phrase} = scribe
  const heads: readonly (readonly [string, string])[] = [
    [phrase('register/number'), '7%'],
    [phrase('register/what'), 'auto'],
    [phrase('owners/due'), '20%'],
    [phrase('register/level'), '15%']
  ]
  return html`<p>${phrase('owners/intro')}</p>
<table class="stack" role="table"><thead role="rowgroup"><tr role="row">${heads.map(
    ([head, width]) => html`<th scope="col" role="columnheader" style="width:${width}">${head}</th>`
  )}</tr></thead>${owners.map((group) => groupHtml(group, actions, scribe))}</table>`
}

function groupHtml({owner, actions: numbers}: OwnerGroup, actions: readonly AuditAction[], scribe: Scribe): Html {
  const {phrase} = scribe
  const name = owner === null ? sign('warn', phrase('owners/nobody')) : scribe.quote(owner)
  const rows = numbers.flatMap((number) => {
    const action = actions[number - 1]
    return action ? [rowHtml(action, owner === null, scribe)] : []
  })
  return html`<tbody role="rowgroup" class="${numbers.length <= 6 && 'part-of'}"><tr role="row"><th scope="rowgroup" role="rowheader" colspan="4">${name} <small>${phrase('owners/count', {count: numbers.length})}</small></th></tr>${rows}</tbody>`
}

function rowHtml(entry: AuditAction, withOwner: boolean, scribe: Scribe): Html {
  const {phrase, title, quote} = scribe
  const {number, goal, action, owner} = entry
  return html`<tr role="row"><th scope="row" role="rowheader" class="nr"><a href="#a${number}">${number}</a></th>
<td role="cell">${quote(action === '' ? goal : action)}${withOwner && owner !== null && html` <small>(${title('column/owner')}: ${quote(owner)})</small>`}</td>
<td role="cell" data-label="${phrase('owners/due')}">${dueHtml(entry, scribe)}</td>
<td role="cell" data-label="${phrase('register/level')}">${levelHtml(entry.level, scribe)}</td></tr>`
}

/** The deadline, else the time as written, else that there is none. */
function dueHtml({deadline, ongoing, timetable}: AuditAction, {phrase, day, quote}: Scribe): Html | string {
  if (deadline !== null) return day(deadline)
  if (timetable !== null) return quote(timetable)
  return phrase(ongoing ? 'owners/ongoing' : 'owners/undated')
}
