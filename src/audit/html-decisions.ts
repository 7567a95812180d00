/** Decisions and dates, and what was judged by what. */
import {type Html, html} from '../markup/html.ts'
import {sign} from '../markup/icons.ts'
import type {Scribe} from './html.ts'
import {linksTo} from './html-timeline.ts'
import type {Audit, Decisions} from './model.ts'
import {demandedText} from './verdict-words.ts'

export function decisionsHtml(audit: Audit, scribe: Scribe): Html | null {
  const {decisions, document} = audit
  if (document.kinds.length === 0) return null
  const {phrase, day} = scribe
  const {approvals, approvalDemanded, lastReview, nextReview, interval, next} = decisions
  const rows = approvals.map(
    ({
      municipality,
      decisions: taken
    }) => html`<tr role="row"><th scope="row" role="rowheader">${municipality === null ? phrase('decisions/unnamed') : scribe.quote(municipality)}</th>
<td role="cell">${taken.length === 0 ? sign(approvalDemanded ? 'no' : 'info', phrase('decisions/none')) : taken.map((one) => decisionHtml(one, scribe))}</td></tr>`
  )
  const unknown = phrase('decisions/unstated')
  return html`<p>${demandedText(audit, phrase)}</p>
${rows.length > 0 && html`<table class="stack" role="table"><caption>${phrase('decisions/approvals')}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" style="width:30%">${phrase('decisions/municipality')}</th><th scope="col" role="columnheader">${phrase('decisions/decision')}</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`}
<h3>${phrase('decisions/reviews')}</h3>
<dl class="facts-list"><dt>${phrase('decisions/period')}</dt><dd>${periodText(document.period, scribe) || unknown}</dd>
<dt>${phrase('decisions/last-review')}</dt><dd>${lastReview === null ? unknown : day(lastReview)}</dd>
<dt>${phrase('decisions/next-review')}</dt><dd>${nextReview === null ? unknown : day(nextReview)}${interval !== null && ` (${phrase('decisions/interval', {count: interval})})`}</dd>
<dt>${phrase('decisions/next')}</dt><dd>${next === null ? phrase('decisions/nothing-due') : html`${day(next.day)}: ${phrase(`decisions/due-${next.kind}`)} ${linksTo(next.actions)}`}</dd></dl>`
}

function decisionHtml(
  {body, council, date, section, line}: Decisions['approvals'][number]['decisions'][number],
  scribe: Scribe
): Html {
  const {phrase, day} = scribe
  const when = [
    date === null ? phrase('decisions/undated') : day(date),
    ...(section === null ? [] : [`§\u00a0${section}`])
  ].join(', ')
  const who = body === null ? phrase('decisions/some-body') : scribe.quote(body)
  return html`<p>${sign(council && date !== null ? 'ok' : 'part', '')}${who}, ${when} <small>${phrase('audit/line', {line})}${!council && ` · ${phrase('decisions/no-council')}`}</small></p>`
}

/** “1.1.2026–31.12.2029”, or empty. */
export function periodText(period: Audit['document']['period'], {day}: Pick<Scribe, 'day'>): string {
  if (period === null) return ''
  return period.end === null ? `${day(period.start)}–` : `${day(period.start)}–${day(period.end)}`
}

export function aboutHtml({document, tool, asOf, preset}: Audit, {phrase, day}: Scribe): Html {
  return html`<p>${phrase('about/intro')}</p>
<dl class="facts-list"><dt>${phrase('about/file')}</dt><dd>${document.path}, ${phrase('about/lines', {count: document.lines})}</dd>
<dt>${phrase('about/hash')}</dt><dd><code>${document.sha256}</code></dd>
<dt>${phrase('about/tool')}</dt><dd>${tool.name} ${tool.version}</dd>
<dt>${phrase('about/rules')}</dt><dd>${phrase('about/rule-set', {count: tool.rules})} <code>${tool.knowledge}</code></dd>
<dt>${phrase('about/preset')}</dt><dd><code>${preset}</code></dd>
<dt>${phrase('about/day')}</dt><dd>${day(asOf)}</dd></dl>`
}
