/** Defects that are planted into good documents, each with the rule that must notice it. */
import {halves} from './sources.ts'

export interface Defect {
  readonly rule: string
  plant(text: string): string
}

/** Signs and keys only: the same ones in either language. */
export const defects: readonly Defect[] = [
  {rule: 'front-matter-schema', plant: (text) => text.replace(/^status: .*$/m, 'status: aproved')},
  {rule: 'kind-undeclared', plant: (text) => text.replace(/^kind: .*\n/m, '')},
  {rule: 'front-matter-syntax', plant: (text) => text.replace(/^title: .*$/m, 'title: [')},
  {rule: 'front-matter-schema', plant: (text) => text.replace(/^municipalities:/m, 'municipalites:')},
  {rule: 'front-matter-missing', plant: (text) => halves(text).body},
  {rule: 'empty-section', plant: (text) => `${text}\n## A b c\n\n## D e f\n\nG h i.\n`},
  {rule: 'placeholder-left', plant: (text) => `${text}\n## A b c\n\nG h i xx.xx.202x.\n`},
  {rule: 'personal-data', plant: (text) => `${text}\n## A b c\n\nG h i 131052-308T.\n`}
]
