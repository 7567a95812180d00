/** The official checklist: filled in where the tool can tell, boxes to tick where only people can. */
import {type Html, html} from '../markup/html.ts'
import {type Icon, icon} from '../markup/icons.ts'
import type {Scribe} from './html.ts'
import type {Audit, FilledChecklist, ItemState} from './model.ts'

const icons: Readonly<Record<ItemState, Icon>> = {met: 'ok', partly: 'part', open: 'no', people: 'box'}

export function checklistHtml({checklists}: Audit, scribe: Scribe): Html | null {
  if (checklists.length === 0) return null
  return html`${checklists.map((list) => listHtml(list, scribe))}`
}

function listHtml({title, note, url, parts}: FilledChecklist, {phrase}: Scribe): Html {
  return html`<p><b>${title}.</b> ${note} <a href="${url}">${phrase('checklist/source')}</a></p>
<p>${phrase('checklist/intro')}</p>
${parts.map(
  (part) =>
    html`<h3>${part.title}</h3><ul class="ticks">${part.items.map(
      ({text, state, because}) => html`<li><span class="${icons[state]}">${icon(icons[state])}</span><div>${text}
<small><b class="${icons[state]}">${phrase(`checklist/${state}`)}</b>${because !== '' && ` · ${because}`}</small></div></li>`
    )}</ul>`
)}`
}
