/** Labelled documents: what a careful reader says of each, beside the document. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {Day} from '../model/law.ts'
import type {OwnerClass, Status} from '../model/programme.ts'

export interface RowLabel {
  /** Text that stands on the row's line and on no other. */
  readonly at: string
  readonly ownerClass: OwnerClass
  readonly measurable: boolean
}

export interface FindingLabel {
  readonly rule: string
  readonly item?: string
  readonly at?: string
}

export interface Labels {
  readonly author: string
  readonly asOf: Day
  readonly elements: Readonly<Record<string, Status>>
  readonly rows: readonly RowLabel[]
  readonly services?: readonly Pick<RowLabel, 'at' | 'ownerClass'>[]
  /** All errors and warnings expected under the preset `recommended`. */
  readonly findings: readonly FindingLabel[]
  readonly strict?: readonly FindingLabel[]
  readonly notes?: string
}

export interface Labelled {
  readonly path: string
  readonly text: string
  readonly labels: Labels
}

/** All documents below a folder that have labels beside them, sorted by path. */
export function labelledDocuments(root: string): readonly Labelled[] {
  return find(root).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
    labels: parse(readFileSync(path.replace(/\.md$/, '.labels.yaml'), 'utf8')) as Labels
  }))
}

/** Where the report of a labelled document stands. */
export function reportPath(path: string): string {
  return path.replace(/\.md$/, '.report.txt')
}

function find(root: string): readonly string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map((name) => join(root, name))
    .filter((path) => path.endsWith('.md') && existsSync(path.replace(/\.md$/, '.labels.yaml')))
    .sort()
}

/** The line of a text that stands on one line only; 0 when it does not. Compares as a reader sees it: soft hyphens dropped, composed letters. */
export function lineOf(text: string, at: string): number {
  const lines = text.normalize('NFC').split(/\r\n|\n|\r/)
  const clean = (value: string) =>
    value
      .normalize('NFC')
      .replace(/\u00ad/g, '')
      .replace(/\u00a0/g, ' ')
  return lines.findIndex((line) => clean(line).includes(clean(at))) + 1
}
