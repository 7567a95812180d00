/** What closes a file's part of the report: what it was judged by, what was found, what to do next. */
import type {FileResult} from '../model/finding.ts'
import {clean} from './clean.ts'
import type {Voice} from './voice.ts'
import {hang} from './width.ts'

/** `told`: the packs whose note the report has printed already. */
export function summaryLines(result: FileResult, voice: Voice, width: number, told: Set<string>): readonly string[] {
  const sentences = [
    ...lawOf(result, voice, told),
    elementsOf(result, voice),
    countsOf(result, voice),
    nextOf(result, voice)
  ]
  return sentences.filter(Boolean).flatMap((sentence) => hang(clean(sentence), width, 2))
}

function lawOf({lawPacks, asOf}: FileResult, voice: Voice, told: Set<string>): readonly string[] {
  return lawPacks.flatMap(({id, kind, title, note, abolished}) => {
    const data = {kind: voice.name(`kind/${kind}`), law: title[voice.language], pack: id, day: voice.day(asOf)}
    const lines = [voice.phrase(abolished ? 'report/judged-abolished' : 'report/judged', data)]
    if (!told.has(id)) lines.push(note[voice.language])
    told.add(id)
    return lines
  })
}

function elementsOf({elements}: FileResult, voice: Voice): string {
  if (elements.length === 0) return ''
  const having = (...wanted: readonly string[]) => elements.filter(({status}) => wanted.includes(status)).length
  return voice.phrase('report/elements', {
    found: having('present', 'covered'),
    asked: elements.length,
    partial: having('partial'),
    missing: having('missing')
  })
}

function countsOf({counts, suppressed}: FileResult, voice: Voice): string {
  const known = suppressed.filter(({by}) => by === 'baseline').length
  const aside = [
    {key: 'report/suppressed', count: suppressed.length - known},
    {key: 'report/in-baseline', count: known}
  ].flatMap(({key, count}) => (count > 0 ? ` ${voice.phrase(key, {count})}` : []))
  return `${voice.phrase('report/counts', {counts: voice.counts(counts)})}${aside.join('')}`
}

function nextOf({counts, kinds, elements}: FileResult, voice: Voice): string {
  if (kinds.length === 0) return voice.phrase('next/kind')
  // Nothing of what a programme holds: guidance, a template or an empty form.
  if (elements.length > 0 && elements.every(({status}) => status === 'missing'))
    return voice.phrase('next/no-programme')
  if (counts.error > 0) return voice.phrase('next/error')
  if (counts.warning > 0) return voice.phrase('next/warning')
  return voice.phrase(counts.info > 0 ? 'next/info' : 'next/none')
}
