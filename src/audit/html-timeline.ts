/** Deadlines inside the period as a drawing, with the same in a table for those who cannot see it. */
import {type Html, html} from '../markup/html.ts'
import {yearOf} from '../model/day.ts'
import type {Scribe} from './html.ts'
import type {Audit, Timeline} from './model.ts'

/** Unit: pixels of the drawing. */
const margin = 14
const rowHeight = 11
const highest = 10

export function timelineHtml({timeline}: Audit, scribe: Scribe): Html | null {
  if (timeline === null) return null
  const {phrase} = scribe
  const notes = (['ongoing', 'undated', 'outside'] as const)
    .filter((key) => timeline[key].length > 0)
    .map((key) => html`<li>${phrase(`timeline/${key}`, {count: timeline[key].length})} ${linksTo(timeline[key])}</li>`)
  const rows = timeline.quarters.map(
    ({year, quarter, actions}) =>
      html`<tr><th scope="row" class="nr">${phrase('timeline/quarter', {year: String(year), quarter})}</th><td>${linksTo(actions)}</td></tr>`
  )
  const isEmpty = rows.length === 0 && timeline.milestones.every(({kind}) => kind !== 'review')
  return html`${isEmpty ? html`<p>${phrase('timeline/none')}</p>` : html`<div class="figure scroll" tabindex="0" role="region" aria-label="${phrase('timeline/drawing')}">${drawing(timeline, scribe)}</div>`}
${rows.length > 0 && html`<p><small>${phrase('timeline/key')}</small></p>`}
${rows.length > 0 && html`<table class="when"><caption>${phrase('timeline/caption')}</caption><thead><tr><th scope="col">${phrase('timeline/when')}</th><th scope="col">${phrase('timeline/actions')}</th></tr></thead><tbody>${rows}</tbody></table>`}
${notes.length > 0 && html`<ul>${notes}</ul>`}`
}

/** Numbers of actions, each leading to its row; a long list is cut. */
export function linksTo(numbers: readonly number[]): Html {
  const shown = numbers.slice(0, 60)
  const links = shown.map((number, index) => html`${index > 0 && ', '}<a href="#a${number}">${number}</a>`)
  return html`${links}${numbers.length > shown.length && ' …'}`
}

function drawing(timeline: Timeline, {phrase, day}: Scribe): Html {
  const [first, last] = [yearOf(timeline.start), yearOf(timeline.end)]
  const years = Array.from({length: last - first + 1}, (_, index) => first + index)
  const yearWidth = Math.max(60, Math.floor(830 / years.length))
  const width = years.length * yearWidth + 2 * margin
  const tallest = Math.min(highest, Math.max(2, ...timeline.quarters.map(({actions}) => actions.length)))
  const base = 42 + tallest * rowHeight + 14
  const height = base + 24
  const columns = years.map((year, index) => {
    const x = margin + index * yearWidth
    return html`<line x1="${x}" y1="38" x2="${x}" y2="${base + 6}" class="rule"/><text x="${x + yearWidth / 2}" y="${base + 19}" text-anchor="middle" class="quiet">${String(year)}</text>`
  })
  const stacks = timeline.quarters.map(({year, quarter, actions}) => {
    const x = margin + (year - first) * yearWidth + ((quarter - 0.5) * yearWidth) / 4
    const dots = actions
      .slice(0, highest)
      .map((_, row) => html`<circle cx="${x}" cy="${base - 7 - row * rowHeight}" r="4.2" class="dot"/>`)
    const top = base - 7 - Math.min(actions.length, highest) * rowHeight - 1
    return html`${dots}<text x="${x}" y="${top + 2}" text-anchor="middle" class="count">${actions.length}</text>`
  })
  const marks = timeline.milestones.map(({day: when, kind}, index) => {
    const x = margin + fraction(when, first) * yearWidth
    const side = x > width - 120 ? 'end' : 'start'
    return html`<line x1="${x}" y1="${14 + (index % 3) * 12}" x2="${x}" y2="${base}" class="mark ${kind}"/><text x="${side === 'end' ? x - 4 : x + 4}" y="${12 + (index % 3) * 12}" text-anchor="${side}" class="quiet">${phrase(`timeline/${kind}`)} ${day(when)}</text>`
  })
  const summary = phrase('timeline/summary', {
    count: timeline.quarters.reduce((sum, {actions}) => sum + actions.length, 0),
    start: day(timeline.start),
    end: day(timeline.end)
  })
  return html`<svg role="img" aria-labelledby="timeline-name" viewBox="0 0 ${width} ${height}"><title id="timeline-name">${summary}</title>
${columns}<line x1="${margin}" y1="${base}" x2="${width - margin}" y2="${base}" class="axis"/><line x1="${width - margin}" y1="38" x2="${width - margin}" y2="${base + 6}" class="rule"/>${marks}${stacks}</svg>`
}

/** Years since the beginning of a year. */
function fraction(day: string, first: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year - first + (month - 1) / 12 + (date - 1) / 366
}
