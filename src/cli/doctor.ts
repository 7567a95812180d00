/** `iplint doctor`: what iplint sees here, for people who wonder and for reports of faults. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ConfigError} from '../config/faults.ts'
import {foldersUp, repositoryRoot} from '../config/find.ts'
import {kindIds, kindInForce} from '../model/law.ts'
import {padTo} from '../report/width.ts'
import {baselinePlace, openBaseline} from './baseline-file.ts'
import {colourLevel} from './colour.ts'
import {sayFaults, shown} from './faults.ts'
import {languageOfEnv} from './language.ts'
import {type RawCheckOptions, readProjectOptions} from './options.ts'
import {openProjects, type Project} from './projects.ts'
import type {Say} from './say.ts'
import type {ExitCode} from './verdict.ts'
import type {Product, World} from './world.ts'

/** Never throws for a wrong configuration or baseline: it tells of it, and ends with exit code 2. */
export async function doctor(raw: RawCheckOptions, product: Product, world: World, say: Say): Promise<ExitCode> {
  const {cwd, env, today, stdout} = world
  const faults: string[] = []
  const told = async <T>(work: () => Promise<T> | T): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      faults.push(...sayFaults(error, cwd, say))
      return null
    }
  }
  const project = await told(() => openProjects(product, cwd, readProjectOptions(raw)).of(join(cwd, 'iplint.md')))
  const baseline = await told(() => openBaseline(undefined, cwd))
  const ignores = foldersUp(cwd).flatMap((folder) =>
    ['.iplintignore', '.gitignore'].map((name) => join(folder, name)).filter((file) => existsSync(file))
  )
  const none = say('doctor/none')
  const entries = Object.values(baseline?.baseline.files ?? {}).flat().length
  const here = baselinePlace(undefined, cwd)
  const laws = kindIds.map((id) => kindInForce(product.knowledge.packs, id, today)).filter(({abolished}) => !abolished)
  const rows: readonly (readonly [string, string])[] = [
    ['version', `iplint ${product.version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`],
    ['folder', cwd],
    ['repository', repositoryRoot(cwd) ?? none],
    ['configuration', configurationOf(project, cwd) || none],
    ['plugins', project?.loaded?.plugins.map(({name}) => name).join(', ') || none],
    ['rules', String(Object.values((project?.product ?? product).groups).flat().length)],
    ['ignore-files', ignores.map((file) => shown(file, cwd)).join(', ') || none],
    ['baseline', existsSync(here) ? `${shown(here, cwd)} (${entries})` : none],
    ['cache', existsSync(join(cwd, '.iplintcache')) ? '.iplintcache' : none],
    ['language', languageOfEnv(env)],
    ['colour', String(colourLevel({flag: undefined, env, isTTY: stdout.isTTY}))],
    ['day', today],
    ['laws', [...new Set(laws.map(({pack}) => pack.id))].join(', ')]
  ]
  const names = rows.map(([key]) => say(`doctor/${key}`))
  const width = Math.max(...names.map((name) => name.length))
  const lines = rows.map(([, value], index) => `${padTo(names[index] ?? '', width)}  ${value}`)
  const closing = faults.length > 0 ? [...faults, say('doctor/faulty')] : [say('doctor/fine')]
  stdout.write(`${[...lines, '', ...closing].join('\n')}\n`)
  return faults.length > 0 ? 2 : 0
}

function configurationOf(project: Project | null, cwd: string): string {
  return (project?.loaded?.layers ?? []).map(({source}) => shown(source.file, cwd)).join(' + ')
}
