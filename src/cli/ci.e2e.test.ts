/** What others run in their own CI: read by real parsers, its scripts run with a stand-in for npx, its examples held to what there is. */
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {run as lintDockerfile} from 'dockerfilelint'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import manifest from '../../package.json' with {type: 'json'}
import {reporters} from '../index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const door = join(root, 'bin/iplint.cjs')
const folder = mkdtempSync(join(tmpdir(), 'iplint ci åäö '))
const cwd = join(folder, 'repo')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const {version} = manifest

const plan = `---\nkind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft\nperiod: {start: 2026-01-01, end: 2029-12-31}\n---\n\n# Plan för Närpes 2026–2029\n\nText.\n`
const files = {'bra å.md': plan, 'fel.md': plan.replace('promotion-plan', 'promotion-plam'), 'README.md': '# Memo\n'}

beforeAll(() => {
  // What npx would fetch from the registry stands here already; it takes down which version was asked for.
  mkdirSync(join(folder, 'bin'))
  const npx = `#!/bin/sh\n[ "$1" = --yes ] || exit 99\necho "$2" > "${folder}/asked"\nshift 2\nexec "${process.execPath}" "${door}" "$@"\n`
  writeFileSync(join(folder, 'bin/npx'), npx)
  chmodSync(join(folder, 'bin/npx'), 0o755)
})
beforeEach(() => {
  rmSync(cwd, {recursive: true, force: true})
  mkdirSync(cwd)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
})
afterAll(() => rmSync(folder, {recursive: true}))

function bash(script: string, env: Readonly<Record<string, string>>) {
  const path = `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`
  const options = {cwd, encoding: 'utf8', env: {PATH: path, LANG: 'C', ...env} as NodeJS.ProcessEnv} as const
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    options
  )
  return {status, stdout, stderr, asked: readFileSync(join(folder, 'asked'), 'utf8').trim()}
}

describe('the GitHub action', () => {
  const action = parse(read('action.yml'))
  const step = action.runs.steps.find(({id}: {id?: string}) => id === 'check')

  function run(inputs: Readonly<Record<string, string>> = {}) {
    const output = join(folder, 'output')
    const summary = join(folder, 'summary.md')
    for (const file of [output, summary]) writeFileSync(file, '')
    const env: Record<string, string> = {RUNNER_TEMP: folder, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary}
    for (const [name, value] of Object.entries<string>(step.env)) {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
      expect(action.inputs).toHaveProperty([input])
      env[name] = inputs[input] ?? action.inputs[input].default
    }
    const result = bash(step.run, env)
    const outputs = Object.fromEntries(
      readFileSync(output, 'utf8')
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    )
    return {...result, outputs, summary: readFileSync(summary, 'utf8')}
  }

  it('is composite, fixes the version that it belongs to and pastes no input into a script', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.inputs.version.default).toBe(version)
    expect(step.run).not.toContain('${{')
    const used = Object.values<string>(step.env).map((value) => value.replace(/^.*inputs\.([\w-]+).*$/, '$1'))
    expect([...used, 'node-version'].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const input of Object.values<{description: string}>(action.inputs)) expect(input.description).toMatch(/\.$/)
  })

  it('passes, fails, and says that nothing could be checked', () => {
    const passed = run({files: 'bra å.md\n'})
    expect([passed.status, passed.stderr, passed.asked]).toEqual([0, '', `iplint@${version}`])
    expect(passed.outputs).toMatchObject({verdict: 'passed', 'exit-code': '0', errors: '0'})
    expect(JSON.parse(readFileSync(passed.outputs.report ?? '', 'utf8')).files).toHaveLength(1)
    const failed = run()
    expect(failed.status).toBe(1)
    expect(failed.outputs).toMatchObject({verdict: 'failed', 'exit-code': '1'})
    expect(Number(failed.outputs.errors)).toBeGreaterThan(0)
    expect(failed.stdout).toMatch(/^::error file=fel\.md,line=2,/m)
    expect(failed.summary).toContain('### fel.md')
    const unchecked = run({files: 'saknas.md'})
    expect(unchecked.status).toBe(2)
    expect(unchecked.outputs).toMatchObject({verdict: 'unchecked', 'exit-code': '2'})
    expect(unchecked.outputs).not.toHaveProperty('errors')
  })

  it('hands its inputs on, and takes none for a command', () => {
    expect(run({files: 'fel.md', 'fail-on': 'never'}).status).toBe(0)
    const {status} = run({
      files: 'bra å.md',
      sarif: 'ut mapp/a.sarif',
      'max-warnings': '100',
      preset: 'statutory',
      lang: 'fi'
    })
    expect(status).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'ut mapp/a.sarif'), 'utf8')).runs[0].language).toBe('fi')
    expect(run({files: '$(touch hacked)\n; touch hacked', lang: '"; touch hacked; "'}).status).toBe(2)
    expect(existsSync(join(cwd, 'hacked'))).toBe(false)
  })
})

describe('the GitLab template', () => {
  const {iplint: job} = parse(read('ci/gitlab.yml'))

  it('writes the two reports that it declares, and fails as iplint does', () => {
    expect(job.variables.IPLINT_VERSION).toBe(version)
    const {status, asked, stdout} = bash(job.script.join('\n'), job.variables)
    expect([status, asked]).toEqual([1, `iplint@${version}`])
    expect(stdout).toContain('fel.md')
    const {codequality, junit} = job.artifacts.reports
    const issues = JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))
    expect(issues.map(({location}: {location: {path: string}}) => location.path)).toContain('fel.md')
    expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuites')
    expect(job.artifacts.when).toBe('always')
  })
})

describe('the hooks for pre-commit', () => {
  it('run the command on folders, where files that are no programmes are left alone', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml'))
    expect(hooks.map(({id}: {id: string}) => id)).toEqual(['iplint', 'iplint-docker'])
    for (const hook of hooks) expect(hook).toMatchObject({pass_filenames: false, types: ['markdown'], args: ['.']})
    const [command, ...args] = [...hooks[0].entry.split(' '), ...hooks[0].args]
    expect(manifest.bin).toHaveProperty(command)
    rmSync(join(cwd, 'fel.md'))
    expect(spawnSync(process.execPath, [door, ...args], {cwd}).status).toBe(0)
    expect(hooks[1].entry).toContain(`:${version} check`)
    // A hook is installed from a clone, where only `prepare` builds.
    expect(manifest.scripts.prepare).toBe('npm run build')
  })
})

describe('the Dockerfile', () => {
  it('has nothing for its linter to say, which finds faults elsewhere', () => {
    expect(lintDockerfile(root, read('Dockerfile'))).toEqual([])
    expect(lintDockerfile(root, 'FROM node:latest\nRUN sudo apt-get install x\n').length).toBeGreaterThan(0)
  })

  it('fixes its base, drops privileges and leaves the working copy’s leftovers outside', () => {
    const text = read('Dockerfile')
    const bases = [...text.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
    expect(bases).toHaveLength(2)
    for (const base of bases) expect(base).toMatch(/^node:\d+\.\d+\.\d+-[\w-]+$/)
    expect(text.indexOf('USER node')).toBeGreaterThan(text.lastIndexOf('RUN '))
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git']))
  })
})

describe('docs/ci.md', () => {
  const page = read('docs/ci.md')

  it('shows YAML that parses and asks for this version', () => {
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => parse(text))
    expect(examples.length).toBeGreaterThanOrEqual(4)
    const named = [...page.matchAll(/iplint(?:@v?|\/v|:)(\d+\.\d+\.\d+)|rev: v(\S+)/g)].map(([, a, b]) => a ?? b)
    expect(named.length).toBeGreaterThan(5)
    expect(new Set(named)).toEqual(new Set([version]))
  })

  it('names all inputs of the action and all formats, and no others', () => {
    const {inputs} = parse(read('action.yml'))
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name)
    expect(rows).toEqual([...Object.keys(inputs), ...Object.keys(reporters)])
  })

  it('names options that there are', () => {
    const help = spawnSync(process.execPath, [door, '--help'], {encoding: 'utf8'}).stdout
    const [, commands = ''] = page.split('## Anything else')
    const options = [...commands.matchAll(/(?<![-\w])--[a-z][a-z-]*/g)]
      .map(([option]) => option)
      .filter((option) => option !== '--yes')
    expect(options.length).toBeGreaterThan(2)
    for (const option of options) expect(help).toContain(option)
  })

  it('shows a command that works', () => {
    const [, command = ''] = /^```sh\n(npx [^\n]+)\n```$/m.exec(page) ?? []
    mkdirSync(join(cwd, 'programmes'))
    writeFileSync(join(cwd, 'programmes/plan.md'), plan)
    const {status, asked} = bash(command, {})
    expect([status, asked]).toEqual([0, `iplint@${version}`])
    expect(existsSync(join(cwd, 'iplint.html')) && existsSync(join(cwd, 'iplint-junit.xml'))).toBe(true)
  })
})
