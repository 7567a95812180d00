/** The licences of the packages inside the bundle: most of them ask to travel with the code. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export interface Licensed {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** The packages that a bundle was made from, by name. `inputs`: paths from the root. */
export function packagesIn(root: string, inputs: readonly string[]): readonly Licensed[] {
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  return [...new Set(folders)].sort().map((folder) => read(join(root, folder)))
}

/** One text for all. */
export function licenceText(packages: readonly Licensed[]): string {
  const intro = 'iplint is one bundle. It holds parts of the following packages, each under its own licence.\n'
  const rule = '-'.repeat(80)
  return [
    intro,
    ...packages.map(({name, version, licence, text}) => `${name} ${version} (${licence})\n\n${text}\n`)
  ].join(`${rule}\n\n`)
}

/** @throws {Error} when a package does not say its licence. */
function read(folder: string): Licensed {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${folder}: no licence`)
  const file = readdirSync(folder).find(
    (entry) => /^licen[cs]e(?:\.|-|$)/i.test(entry) && existsSync(join(folder, entry))
  )
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim()
  return {name, version, licence: license, text}
}
