/** The first thing read: ready or not, in one word, one sentence and four figures. */
import {type Html, html} from '../markup/html.ts'
import {type Icon, icon} from '../markup/icons.ts'
import type {Scribe} from './html.ts'
import type {Audit, Readiness} from './model.ts'
import {verdictWords} from './verdict-words.ts'

const icons: Readonly<Record<Readiness, Icon>> = {ready: 'ok', remarks: 'part', 'not-ready': 'no'}

export function verdictHtml(audit: Audit, {phrase}: Scribe): Html {
  const {verdict} = audit
  const {readiness, counts, elements, actions, suppressed} = verdict
  const {word, sentence} = verdictWords(audit, {phrase})
  const name = icons[readiness]
  const all = counts.error + counts.warning + counts.info
  const tiles = [
    [all, `${phrase('audit/tile-findings', {count: all})}: ${countsIn(counts, phrase)}`],
    ...(elements.asked === 0
      ? []
      : [
          [
            `${elements.present}/${elements.asked}`,
            phrase('audit/tile-elements', {partial: elements.partial, missing: elements.missing})
          ]
        ]),
    ...(actions.all === 0
      ? []
      : [
          [`${actions.owned}/${actions.all}`, phrase('audit/tile-owned')],
          [`${actions.measurable}/${actions.all}`, phrase('audit/tile-measurable')]
        ])
  ] as const
  const said = [
    verdict.exitCode !== 0 && counts.error === 0 ? verdict.sentence : '',
    suppressed > 0 ? phrase('report/suppressed', {count: suppressed}) : ''
  ]
    .join(' ')
    .trim()
  return html`<div class="verdict ${name}">${icon(name)}<div>
<p class="word">${word}</p>
<p>${sentence}</p>
${said !== '' && html`<p><small>${said}</small></p>`}
</div></div>
<ul class="tiles">${tiles.map(([figure, words]) => html`<li><b>${figure ?? ''}</b><span>${words ?? ''}</span></li>`)}</ul>`
}

/** “2 errors, 1 warning, 3 notes”. */
export function countsIn(counts: Audit['verdict']['counts'], phrase: Scribe['phrase']): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => phrase(`count/${severity}`, {count: counts[severity]}))
    .join(', ')
}
