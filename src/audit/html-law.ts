/** The law in words: what judged the document, why, what is demanded and what is only asked or allowed. */
import {type Html, html} from '../markup/html.ts'
import type {Scribe} from './html.ts'
import {weights} from './law.ts'
import type {Audit, LawPart} from './model.ts'

export function lawHtml({law, asOf}: Audit, scribe: Scribe): Html | null {
  if (law.length === 0) return null
  return html`${law.map((part) => partHtml(part, law.length > 1, asOf, scribe))}`
}

function partHtml(part: LawPart, several: boolean, asOf: string, scribe: Scribe): Html {
  const {phrase, day} = scribe
  const lists = weights.map((weight) => {
    const names = part.demands[weight]
    const words = names.length === 0 ? phrase(`law/${weight}-nothing`) : `${names.join(', ')}.`
    return html`<dt>${phrase(`law/${weight}`)}</dt><dd>${words}</dd>`
  })
  return html`${several && html`<h3>${part.kindName}</h3>`}
<p class="lead">${part.title}</p>
<p>${whyText(part, asOf, scribe)} ${part.note}</p>
<dl class="facts-list">${lists}
<dt>${phrase('law/pack')}</dt><dd><code>${part.pack}</code>, ${phrase(part.to === null ? 'law/from' : 'law/from-to', {from: day(part.from), to: part.to === null ? '' : day(part.to)})}</dd></dl>`
}

/** Why this pack and no other. */
export function whyText(
  {abolished, kindName, to}: LawPart,
  asOf: string,
  {phrase, day}: Pick<Scribe, 'phrase' | 'day'>
): string {
  const data = {kind: kindName, day: day(asOf), last: to === null ? '' : day(to)}
  return phrase(abolished ? 'law/why-abolished' : 'law/why', data)
}
