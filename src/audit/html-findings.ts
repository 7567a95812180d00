/** Findings by what to do, the gravest first, and those that somebody has silenced, with the reason. */
import {type Html, html} from '../markup/html.ts'
import {sign} from '../markup/icons.ts'
import {normText, severities} from './findings.ts'
import type {Scribe} from './html.ts'
import {severityIcons} from './html-register.ts'
import type {Audit, FindingGroup} from './model.ts'

/** So many places are listed; the rest is counted. A report of ten thousand equal lines helps nobody. */
const shown = 200
/** So many places are kept on one printed page. */
const brief = 6

export function findingsHtml({findings, suppressed}: Audit, scribe: Scribe): Html {
  const {phrase} = scribe
  if (findings.length === 0 && suppressed.length === 0) return html`<p>${phrase('findings/none')}</p>`
  const parts = severities.map((severity) => {
    const groups = findings.filter((group) => group.severity === severity)
    return (
      groups.length > 0 &&
      html`<h3>${phrase(`findings/${severity}`)}</h3>${groups.map((group) => groupHtml(group, scribe))}`
    )
  })
  return html`${parts}${suppressed.length > 0 && suppressedHtml(suppressed, scribe)}`
}

function groupHtml({severity, ruleId, title, why, url, basis, help, items}: FindingGroup, {phrase}: Scribe): Html {
  const icon = severityIcons[severity]
  const more = items.length - shown
  return html`<div class="finding ${icon}${items.length <= brief && ' brief'}"><h4>${sign(icon, phrase(`severity/${severity}`))} ${normText(title, ruleId, phrase)}</h4>
${help !== null && html`<p class="do"><b>${phrase('findings/do')}</b> ${help}</p>`}
<ul>${items
    .slice(0, shown)
    .map(
      (item) =>
        html`<li>${item.message} <small class="at">${phrase('audit/line', {line: item.line})}</small>${item.help !== null && html`<br><span class="quiet">${item.help}</span>`}</li>`
    )}${more > 0 && html`<li>${phrase('findings/more', {count: more})}</li>`}</ul>
<p class="quiet"><small>${basis !== null && `${phrase('report/basis', {basis})}. `}${url === '' ? html`<code>${ruleId}</code>` : html`<a href="${url}"><code>${ruleId}</code></a>`}</small></p>
${why !== '' && html`<details><summary>${phrase('findings/why')}<span class="hidden"> (${ruleId})</span></summary><p>${why}</p></details>`}</div>`
}

function suppressedHtml(suppressed: Audit['suppressed'], {phrase, day}: Scribe): Html {
  const rows = suppressed.map(
    ({ruleId, line, message, reason, until, by}) =>
      html`<tr role="row"><th scope="row" role="rowheader">${message} <small>${phrase('audit/line', {line})}, <code>${ruleId}</code></small></th>
<td role="cell" data-label="${phrase('findings/reason')}">${reason ?? phrase(by === 'baseline' ? 'findings/baseline' : 'findings/no-reason')}${until !== null && html`<br><small>${phrase('findings/until', {day: day(until)})}</small>`}</td></tr>`
  )
  return html`<h3>${phrase('findings/suppressed')}</h3><p>${phrase('findings/suppressed-intro')}</p>
<table class="stack" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" style="width:60%">${phrase('findings/finding')}</th><th scope="col" role="columnheader">${phrase('findings/reason')}</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`
}
