/** What the document holds of what was asked: a chart of tiles, and a table with evidence and advice. */
import {type Html, html} from '../markup/html.ts'
import {type Icon, sign} from '../markup/icons.ts'
import {capital} from '../markup/speech.ts'
import type {Status} from '../model/programme.ts'
import type {Scribe} from './html.ts'
import type {Audit, CoverageGroup, CoveredElement} from './model.ts'

const icons: Readonly<Record<Status, Icon>> = {present: 'ok', partial: 'part', missing: 'no', covered: 'away'}
const statuses = ['present', 'partial', 'missing', 'covered'] as const

export function coverageHtml({coverage}: Audit, scribe: Scribe): Html | null {
  if (coverage.length === 0) return null
  const {phrase} = scribe
  const several = new Set(coverage.map(({kind}) => kind)).size > 1
  const used = statuses.filter((status) => coverage.some(({elements}) => elements.some((one) => one.status === status)))
  return html`<div class="figure">${coverage.map((group, index) => rowHtml(group, index, several, scribe))}
<ul class="legend">${used.map((status) => html`<li>${sign(icons[status], phrase(`status/${status}`))}</li>`)}</ul></div>
${coverage.map((group) => tableHtml(group, several, scribe))}`
}

/** One row of tiles: each element a sign, the whole described in words. */
function rowHtml({weight, kindName, elements}: CoverageGroup, index: number, several: boolean, {phrase}: Scribe): Html {
  const present = elements.filter(({status}) => status === 'present' || status === 'covered').length
  const names = (status: Status) => elements.filter((one) => one.status === status).map(({name}) => name)
  const told = statuses
    .filter((status) => names(status).length > 0)
    .map((status) => `${phrase(`status/${status}`)}: ${names(status).join(', ')}`)
  const width = elements.length * 24
  const tiles = elements.map(
    ({status}, at) =>
      html`<use href="#i-${icons[status]}" x="${at * 24 + 1}" y="1" width="20" height="20" class="${icons[status]}"/>`
  )
  return html`<div class="tile-row"><div><b>${phrase(`weight/${weight}`)}</b> <small>${several && `${kindName}, `}${phrase('coverage/of', {present, all: elements.length})}</small></div>
<svg role="img" aria-labelledby="chart-${index}" width="${width}" height="22" viewBox="0 0 ${width} 22"><title id="chart-${index}">${phrase(`weight/${weight}`)}. ${told.join('. ')}.</title>${tiles}</svg></div>`
}

function tableHtml({weight, kindName, elements}: CoverageGroup, several: boolean, scribe: Scribe): Html {
  const {phrase} = scribe
  return html`<div class="group"><table class="stack" role="table"><caption>${phrase(`weight/${weight}`)}${several && html` <small>(${kindName})</small>`}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" style="width:27%">${phrase('coverage/element')}</th><th scope="col" role="columnheader" style="width:14%">${phrase('coverage/status')}</th><th scope="col" role="columnheader">${phrase('coverage/evidence')}</th></tr></thead>
<tbody role="rowgroup">${elements.map((element) => elementHtml(element, scribe))}</tbody></table></div>`
}

function elementHtml({id, name, status, evidence, basis, url, verified, advice}: CoveredElement, scribe: Scribe): Html {
  const {phrase} = scribe
  const shown = evidence.slice(0, 2)
  const more = evidence.length - shown.length
  return html`<tr role="row" id="element-${id}"><th scope="row" role="rowheader">${capital(name)}</th>
<td role="cell">${sign(icons[status], phrase(`status/${status}`))}</td>
<td role="cell">${shown.map(
    ({line, text}) =>
      html`<blockquote>${scribe.quote(shortened(text))} <small class="at">${phrase('audit/line', {line})}</small></blockquote>`
  )}${more > 0 && html`<p><small>${phrase('coverage/more', {count: more})}</small></p>`}${advice !== null && html`<p class="do"><b>${phrase('coverage/add')}</b> ${advice}</p>`}
<p><small>${phrase('coverage/basis')} ${url === '' ? basis : html`<a href="${url}">${basis}</a>`}${!verified && ` (${phrase('basis/unverified')})`}</small></p></td></tr>`
}

/** Evidence is quoted so that it can be found, not retold. Unit of the limit: letters. */
function shortened(text: string): string {
  return text.length <= 180 ? text : `${text.slice(0, 177).trimEnd()} …`
}
