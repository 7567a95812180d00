/** The documents that cases are made of: all fixtures, hostile ones included, and the examples on the pages of rules. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesBelow} from '../knowledge/files.ts'
import {decode} from '../parse/index.ts'

/** Texts below a root that holds `fixtures` and `rules`, in the order of their paths. */
export function seedsBelow(root: string): readonly string[] {
  const paths = ['fixtures', 'rules'].flatMap((folder) => filesBelow(root, folder, '.md').map(({path}) => path))
  return paths.toSorted().map((path) => decode(readFileSync(join(root, path))).text)
}
