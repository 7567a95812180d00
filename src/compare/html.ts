/** The comparison as a page of the same kind as the audit. */
import {type Html, html, quoted} from '../markup/html.ts'
import {type PageSection, pageOf} from '../markup/page.ts'
import {capital, type Speech} from '../markup/speech.ts'
import {shorten} from '../model/text.ts'
import type {Change, ChangedAction, Comparison, Entry} from './compare.ts'
import {fieldName, likeness, statusWord} from './words.ts'

export function compareHtml(comparison: Comparison, speech: Speech, version: string): string {
  const {old, now, added, dropped, changed, same} = comparison
  const {phrase} = speech
  const was = (text: string) => quoted(text, old.language, speech.language)
  const is = (text: string) => quoted(text, now.language, speech.language)
  const tiles: readonly (readonly [number, string])[] = [
    [added.length, phrase('compare/tile-added')],
    [dropped.length, phrase('compare/tile-dropped')],
    [changed.length, phrase('compare/tile-changed')],
    [same, phrase('compare/tile-same')]
  ]
  return pageOf(
    {
      title: `${phrase('compare/heading')}: ${now.title}`,
      running: `${phrase('compare/heading')}: ${shorten(now.title, 80)}`,
      header: html`<p class="kicker">${phrase('compare/heading')}</p><h1>${is(now.title)}</h1>
<ul class="facts"><li>${phrase('compare/before')}: ${was(old.title)} <small>(${old.path})</small></li><li>${phrase('compare/after')}: ${is(now.title)} <small>(${now.path})</small></li></ul>
<ul class="tiles">${tiles.map(([figure, words]) => html`<li><b>${figure}</b><span>${words}</span></li>`)}</ul>`,
      sections: sectionsOf(comparison, {...speech, was, is}),
      footer: html`<p class="quiet">iplint ${version}</p>`
    },
    speech
  )
}

interface Scribe extends Speech {
  /** Text of the old document, and of the new one. */
  was(text: string): Html
  is(text: string): Html
}

function sectionsOf(
  {facts, elements, goals, owners, added, dropped, changed}: Comparison,
  scribe: Scribe
): readonly PageSection[] {
  const {phrase, was, is} = scribe
  const statuses = elements.map(({name, before, after}): Change => {
    return {field: capital(name), before: statusWord(before, scribe), after: statusWord(after, scribe)}
  })
  const parts: readonly (readonly [string, Html | false])[] = [
    [
      'facts',
      facts.length > 0 && changesTable(facts, phrase('compare/facts'), scribe, (field) => fieldName(field, scribe))
    ],
    ['elements', statuses.length > 0 && changesTable(statuses, phrase('compare/elements'), scribe, (field) => field)],
    ['goals', lists(goals.added.map(is), goals.dropped.map(was), scribe)],
    ['owners', lists(owners.added.map(is), owners.dropped.map(was), scribe)],
    [
      'added',
      added.length > 0 && html`<ul>${added.map((entry) => html`<li>${entryHtml(entry, is, scribe)}</li>`)}</ul>`
    ],
    [
      'dropped',
      dropped.length > 0 && html`<ul>${dropped.map((entry) => html`<li>${entryHtml(entry, was, scribe)}</li>`)}</ul>`
    ],
    ['changed', changed.length > 0 && html`${changed.map((one) => changedHtml(one, scribe))}`]
  ]
  const told = parts.flatMap(([id, body]) => (body === false ? [] : [{id, title: phrase(`compare/${id}`), body}]))
  return told.length > 0
    ? told
    : [{id: 'facts', title: phrase('compare/heading'), body: html`<p>${phrase('compare/nothing')}</p>`}]
}

function lists(added: readonly Html[], dropped: readonly Html[], {phrase}: Speech): Html | false {
  const list = (key: string, texts: readonly Html[]) =>
    texts.length > 0 && html`<h3>${phrase(key)}</h3><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
  return added.length + dropped.length > 0 && html`${list('compare/new', added)}${list('compare/gone', dropped)}`
}

function entryHtml({line, goal, action}: Entry, text: (value: string) => Html, {phrase}: Speech): Html {
  return html`${goal !== '' && html`<b>${text(goal)}</b>${action !== '' && ': '}`}${action !== '' && text(action)} <small class="at">${phrase('audit/line', {line})}</small>`
}

function changedHtml({before, after, changes, alike}: ChangedAction, scribe: Scribe): Html {
  const {phrase, is} = scribe
  return html`<div class="group"><h3>${entryHtml(after, is, scribe)}</h3><p><small>${phrase('compare/was-line', {line: before.line})}; ${likeness(alike, scribe)}</small></p>
${changesTable(changes, null, scribe, (field) => fieldName(field, scribe))}</div>`
}

function changesTable(
  changes: readonly Change[],
  caption: string | null,
  {phrase, was, is}: Scribe,
  name: (field: string) => string
): Html {
  const heads = [phrase('compare/what'), phrase('compare/before'), phrase('compare/after')]
  const rows = changes.map(
    ({field, before, after}) =>
      html`<tr role="row"><th scope="row" role="rowheader">${name(field)}</th><td role="cell" data-label="${heads[1] ?? ''}">${before === null ? '–' : was(before)}</td><td role="cell" data-label="${heads[2] ?? ''}">${after === null ? '–' : is(after)}</td></tr>`
  )
  return html`<table class="stack" role="table">${caption !== null && html`<caption class="hidden">${caption}</caption>`}<thead role="rowgroup"><tr role="row">${heads.map((head, index) => html`<th scope="col" role="columnheader" style="width:${index === 0 ? '22%' : '39%'}">${head}</th>`)}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`
}
