/** The audit as a page for reading, printing and handing on. */
import {type Html, html, quoted} from '../markup/html.ts'
import {type PageSection, pageOf} from '../markup/page.ts'
import type {Speech} from '../markup/speech.ts'
import {shorten} from '../model/text.ts'
import {checklistHtml} from './html-checklist.ts'
import {coverageHtml} from './html-coverage.ts'
import {aboutHtml, decisionsHtml} from './html-decisions.ts'
import {findingsHtml} from './html-findings.ts'
import {lawHtml} from './html-law.ts'
import {ownersHtml} from './html-owners.ts'
import {registerHtml} from './html-register.ts'
import {timelineHtml} from './html-timeline.ts'
import {verdictHtml} from './html-verdict.ts'
import type {Audit} from './model.ts'

/** What the parts of the page share. */
export interface Scribe extends Speech {
  /** Text of the document, in its own language and direction. */
  quote(text: string): Html
}

export function auditHtml(audit: Audit, speech: Speech): string {
  const scribe: Scribe = {...speech, quote: (text) => quoted(text, audit.document.language, speech.language)}
  const {document} = audit
  const facts = [
    document.kinds.map(({name}) => name).join(', '),
    document.municipalities.join(', '),
    document.status === null
      ? ''
      : speech.phrase('audit/status', {status: speech.phrase(`audit/status-${document.status}`)}),
    speech.phrase('audit/day', {day: speech.day(audit.asOf)})
  ].filter((fact) => fact !== '')
  return pageOf(
    {
      title: `${speech.phrase('audit/title')}: ${document.title}`,
      running: runningTitle(document),
      header: html`<p class="kicker">${speech.phrase('audit/title')}</p>
<h1>${scribe.quote(document.title)}</h1>
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`,
      sections: sectionsOf(audit, scribe),
      footer: html`<p class="quiet">${speech.phrase('audit/footer', {version: audit.tool.version, day: speech.day(audit.asOf)})}</p>`
    },
    speech
  )
}

/** Title and municipalities on one line of a page; those that the title names are not named again. */
function runningTitle({title, municipalities}: Audit['document']): string {
  const others = municipalities.filter((name) => !title.includes(name)).join(', ')
  return [shorten(title, 80), ...(others === '' ? [] : [shorten(others, 30)])].join(' · ')
}

/** A part that would be empty is left out. */
function sectionsOf(audit: Audit, scribe: Scribe): readonly PageSection[] {
  const parts: readonly (readonly [string, Html | null])[] = [
    ['verdict', verdictHtml(audit, scribe)],
    ['law', lawHtml(audit, scribe)],
    ['coverage', coverageHtml(audit, scribe)],
    ['register', registerHtml(audit, scribe)],
    ['owners', ownersHtml(audit, scribe)],
    ['timeline', timelineHtml(audit, scribe)],
    ['checklist', checklistHtml(audit, scribe)],
    ['findings', findingsHtml(audit, scribe)],
    ['decisions', decisionsHtml(audit, scribe)],
    ['about', aboutHtml(audit, scribe)]
  ]
  return parts.flatMap(([id, body]) => (body === null ? [] : {id, title: scribe.phrase(`audit/${id}`), body}))
}
