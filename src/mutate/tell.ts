/** Tells what became of mutants: each survivor, and how many there are by file, by folder and in all. */
import type {Fate} from './hunt.ts'
import type {Mutant} from './instrument.ts'

export interface Tried {
  readonly mutant: Mutant
  readonly fate: Fate
}

/** Survivors and what nothing comes to, then a line for each file and folder, then the sum. */
export function told(tried: readonly Tried[]): string {
  const left = tried.filter(({fate}) => fate !== 'killed').map(inWords)
  const files = [...new Set(tried.map(({mutant}) => mutant.path))]
  const folders = [...new Set(files.map(folderOf))]
  const line = (name: string, own: readonly Tried[]) => {
    const count = (fate: Fate) => own.filter((one) => one.fate === fate).length
    const [killed, survived, unreached] = [count('killed'), count('survived'), count('unreached')]
    const share = ((100 * (survived + unreached)) / own.length).toFixed(1)
    return `${name}: ${killed} killed, ${survived} survived, ${unreached} reached by no check; ${share} % left`
  }
  return [
    ...left,
    '',
    ...files.map((path) =>
      line(
        path,
        tried.filter(({mutant}) => mutant.path === path)
      )
    ),
    '',
    ...folders.map((folder) =>
      line(
        `${folder}/`,
        tried.filter(({mutant}) => folderOf(mutant.path) === folder)
      )
    ),
    line('all', tried)
  ].join('\n')
}

/** `rules/a/b.ts:12:7 survived  a < b → a <= b`. */
export function inWords({mutant: {path, line, column, original, mutated}, fate}: Tried): string {
  return `${path}:${line}:${column} ${fate}  ${inShort(original)} → ${inShort(mutated)}`
}

function inShort(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

/** `rules` of a rule, whatever its group; else the folder. */
function folderOf(path: string): string {
  return path.startsWith('rules/') ? 'rules' : path.slice(0, path.lastIndexOf('/'))
}
