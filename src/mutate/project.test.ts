/** The project as mutants see it. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {groups} from '../../rules/index.ts'
import {hunt} from './hunt.ts'
import {engineOf, projectOf, targets} from './project.ts'
import {checksOf} from './suite.ts'

const project = join(import.meta.dirname, '../..')

describe('the project', () => {
  it('is broken in thousands of places, in rules and in recognition', () => {
    const paths = targets(project)
    expect(paths.filter((path) => path.startsWith('rules/')).length).toBeGreaterThan(60)
    expect(paths.filter((path) => path.startsWith('src/recognise/')).length).toBeGreaterThan(30)
    const {mutants} = projectOf(project, paths.slice(0, 20))
    expect(mutants.length).toBeGreaterThan(500)
  })

  it('notices at one page of a rule what is broken in it', async () => {
    const path = 'rules/validity/validity-expired.ts'
    const broken = projectOf(project, [path])
    const checks = checksOf(project, groups).filter(({home}) => home === path)
    const hunted = hunt(checks, broken.mutants.length, await engineOf(project, broken))
    const fates = broken.mutants.map((mutant) => hunted.quick(mutant))
    expect(checks.length).toBe(1)
    expect(fates.filter((fate) => fate === 'killed').length).toBeGreaterThan(broken.mutants.length * 0.7)
  }, 60_000)
})
