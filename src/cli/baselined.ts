/** Results with what the baseline knows set aside. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {setAside} from '../lint/baseline.ts'
import type {ReportedFile} from '../model/reported.ts'
import {type BaselineFile, nameIn} from './baseline-file.ts'
import type {Judged} from './lint-files.ts'

/** What is known is set aside; entries are stale when they no longer occur, or when their document is gone. */
export function baselined<R extends ReportedFile>(
  judged: readonly (Pick<Judged, 'file'> & {readonly result: R})[],
  known: BaselineFile | null,
  reasonIn: (language: ReportedFile['messageLanguage']) => string
): {readonly results: readonly R[]; readonly stale: number} {
  if (known === null) return {results: judged.map(({result}) => result), stale: 0}
  const {file, baseline} = known
  const looked = judged.map(({result, file: document}) =>
    setAside(result, baseline.files[nameIn(file, document)] ?? [], reasonIn(result.messageLanguage))
  )
  const gone = Object.entries(baseline.files).filter(([path]) => !existsSync(resolve(dirname(file), path)))
  const stale = [...looked.map((one) => one.stale), ...gone.map(([, entries]) => entries)]
  return {results: looked.map(({result}) => result), stale: stale.reduce((sum, {length}) => sum + length, 0)}
}
