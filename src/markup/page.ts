/** A page that needs nothing but itself: no script, no network, one style sheet, landmarks, a link past the navigation. */

import {type Html, html} from './html.ts'
import {icons} from './icons.ts'
import {printStyle} from './print-style.ts'
import type {Speech} from './speech.ts'
import {style} from './style.ts'

export interface Page {
  readonly title: string
  /** What stands at the foot of every printed page, beside its number. */
  readonly running: string
  readonly header: Html
  /** Parts with their headings, in order; each becomes a section and a line of the contents. */
  readonly sections: readonly PageSection[]
  readonly footer: Html
}

export interface PageSection {
  readonly id: string
  readonly title: string
  readonly body: Html
}

/** The page as a whole. The policy in its head forbids scripts and requests, whatever the text says. */
export function pageOf({title, running, header, sections, footer}: Page, speech: Speech): string {
  const contents = sections.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)
  const body = sections.map(
    (section) => html`
<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title}</h2>
${section.body}
</section>`
  )
  return html`<!doctype html>
<html lang="${speech.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="generator" content="iplint">
<title>${title}</title>
<style>${{markup: style + printStyle(running)}}</style>
</head>
<body>
<a class="skip" href="#main">${speech.phrase('page/skip')}</a>
${icons}
<header class="top">${header}</header>
<nav class="contents" aria-label="${speech.phrase('page/contents')}"><ul>${contents}</ul></nav>
<main id="main" tabindex="-1">${body}
</main>
<footer class="foot">${footer}</footer>
</body>
</html>
`.markup
}
