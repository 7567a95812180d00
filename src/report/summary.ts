/** What closes a file's part of the report: what it was judged by, what was found, what to do next. */
import type {ReportedFile} from '../model/reported.ts'
import type {Voice} from './voice.ts'
import {hang} from './width.ts'

/** `told`: the packs whose note the report has printed already. */
export function summaryLines(result: ReportedFile, voice: Voice, width: number, told: Set<string>): readonly string[] {
  const sentences = [
    ...lawOf(result, voice),
    elementsOf(result, voice),
    untoldOf(result, voice),
    whereOf(result, voice),
    countsOf(result, voice),
    nextOf(result, voice),
    ...notesOf(result, voice, told)
  ]
  return sentences.filter(Boolean).flatMap((sentence) => hang(sentence, width, 2))
}

function lawOf({lawPacks, asOf}: ReportedFile, voice: Voice): readonly string[] {
  return lawPacks.map(({id, kind, title, abolished}) => {
    const data = {kind: voice.name(`kind/${kind}`), law: title[voice.language], pack: id, day: voice.day(asOf)}
    return voice.phrase(abolished ? 'report/judged-abolished' : 'report/judged', data)
  })
}

/** What happened to the law: last, once, and only where a finding rests on a statute. */
function notesOf({lawPacks, messages}: ReportedFile, voice: Voice, told: Set<string>): readonly string[] {
  if (!messages.some(({basis}) => basis?.source === 'statute')) return []
  const fresh = lawPacks.filter(({id}) => !told.has(id) && told.add(id).size > 0)
  return [...new Set(fresh.map(({note}) => note[voice.language]))]
}

function elementsOf({elements}: ReportedFile, voice: Voice): string {
  if (elements.length === 0) return ''
  const having = (...wanted: readonly string[]) => elements.filter(({status}) => wanted.includes(status)).length
  return voice.phrase('report/elements', {
    found: having('present', 'covered'),
    asked: elements.length,
    partial: having('partial'),
    missing: having('missing')
  })
}

/** What is counted as wanting and stands in no finding, as when the law merely permits it. */
function untoldOf({elements, messages, suppressed}: ReportedFile, voice: Voice): string {
  const told = new Set([...messages, ...suppressed].map(({item}) => item))
  const untold = elements.filter(
    ({id, status, basis}) => (status === 'partial' || status === 'missing') && basis.force !== 'must' && !told.has(id)
  )
  if (untold.length === 0) return ''
  const names = untold.map(({label, status}) => `${label[voice.language]} (${voice.phrase(`status/${status}`)})`)
  return voice.phrase('report/elements-untold', {names: names.join(', ')})
}

/** How to answer that a part is not missing: said once for all of them. */
function whereOf({messages, elements}: ReportedFile, voice: Voice): string {
  const missing = new Set<string | null>(elements.flatMap(({id, status}) => (status === 'missing' ? id : [])))
  return messages.some(({item}) => item !== null && missing.has(item)) ? voice.phrase('report/elements-where') : ''
}

function countsOf({counts, suppressed}: ReportedFile, voice: Voice): string {
  const known = suppressed.filter(({by}) => by === 'baseline').length
  const aside = [
    {key: 'report/suppressed', count: suppressed.length - known},
    {key: 'report/in-baseline', count: known}
  ].flatMap(({key, count}) => (count > 0 ? ` ${voice.phrase(key, {count})}` : []))
  return `${voice.phrase('report/counts', {counts: voice.counts(counts)})}${aside.join('')}`
}

function nextOf({counts, kinds, elements, messages}: ReportedFile, voice: Voice): string {
  if (kinds.length === 0) return voice.phrase('next/kind')
  // Nothing of what a programme holds: guidance, a template or an empty form.
  if (elements.length > 0 && elements.every(({status}) => status === 'missing'))
    return voice.phrase('next/no-programme')
  const asked = messages.some(({severity, basis}) => severity === 'error' && basis && basis.source !== 'statute')
  if (counts.error > 0) return voice.phrase(asked ? 'next/error-guidance' : 'next/error')
  if (counts.warning > 0) return voice.phrase('next/warning')
  return voice.phrase(counts.info > 0 ? 'next/info' : 'next/none')
}
