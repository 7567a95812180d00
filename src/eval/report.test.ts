/**
 * What iplint says of each labelled document, word for word: a change that no label speaks of is seen as well.
 * `npx vitest run src/eval -u` writes the reports anew; read the difference as what became better or worse.
 */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {labelledDocuments, reportPath} from './labels.ts'
import {reportOf} from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const documents = labelledDocuments(`${root}fixtures`)

describe('the report of', () => {
  it.each(documents)('$path', async ({path, text, labels}) => {
    const report = reportOf(linter.lint(text, {path, asOf: labels.asOf, strictRules: true}))
    await expect(report).toMatchFileSnapshot(reportPath(path))
  })
})

it('each report stands beside a document', () => {
  const written = filesBelow(root, 'fixtures', '.report.txt').map(({path}) => `${root}${path}`)
  expect(written).toEqual(documents.map(({path}) => reportPath(path)).sort())
})
