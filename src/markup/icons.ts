/** Small drawings for statuses, drawn once and used by name: their shapes differ, not only their colours. */
import {type Html, html} from './html.ts'

export type Icon = 'ok' | 'part' | 'no' | 'away' | 'box' | 'warn' | 'info'

/** The drawings, to stand once on a page that uses them. */
export const icons: Html = html`<svg width="0" height="0" class="sprite" aria-hidden="true" focusable="false"><defs>
<symbol id="i-ok" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.6 10.4l3 3 5.8-6.4" fill="none" stroke="var(--on)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-part" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor"/></symbol>
<symbol id="i-no" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></symbol>
<symbol id="i-away" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.2"/><path d="M7 13l6-6M8.4 7H13v4.6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-box" viewBox="0 0 20 20"><rect x="2.5" y="2.5" width="15" height="15" rx="2.5" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="i-warn" viewBox="0 0 20 20"><path d="M10 2.2l8.6 15.2H1.4z" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linejoin="round"/><path d="M10 8v4.2M10 14.4v.7" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="i-info" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M10 9v5M10 5.9v.6" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
</defs></svg>`

/** A drawing that stands beside a word that says the same. */
export function icon(name: Icon): Html {
  return html`<svg class="icon ${name}" aria-hidden="true" focusable="false"><use href="#i-${name}"/></svg>`
}

/** Drawing and word. */
export function sign(name: Icon, word: string): Html {
  return html`<span class="sign ${name}">${icon(name)} ${word}</span>`
}
