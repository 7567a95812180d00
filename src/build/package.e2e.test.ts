/** The package as people get it: what it holds, and that it installs from its tarball alone, without network, and works. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publint} from 'publint'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'iplint-package-'))
const home = join(folder, 'tom mapp å')
const env = {...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false'}
let files: readonly {readonly path: string; readonly size: number}[] = []
let tarball = ''

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/types.ts'], {cwd: root, stdio: 'inherit'})
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', args, {cwd: root, encoding: 'utf8', env}))
  files = packed.files
  tarball = join(folder, packed.filename)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync('npm', ['install', '--ignore-scripts', tarball], {cwd: home, stdio: 'pipe', env})
}, 180_000)
afterAll(() => rmSync(folder, {recursive: true}))

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, {cwd: home, encoding: 'utf8', env: {PATH: process.env.PATH, LANG: 'C'}})
}

function module(code: string): unknown {
  const {stdout, stderr} = run('--input-type=module', '--eval', code)
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('the package', () => {
  it('holds the bundle, its types, schemas and rule pages, and nothing else', () => {
    const kinds = [
      /^bin\/iplint\.c?js$/,
      /^dist\/cli\/(?:[\w@-]+\.(?:cjs|json)|build-id)$/,
      /^dist\/(?:index|unified|rule|rule-tester|chunk-[\w.-]+)\.js$/,
      /^dist\/THIRD-PARTY-LICENCES\.txt$/,
      /^dist\/types\/(?:bin|src)\/[\w/-]+\.d\.ts$/,
      /^schemas\/[\w@/.-]+\.schema\.json$/,
      /^rules\/(?:[\w-]+\/)?[\w-]+\.md$/,
      /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/
    ]
    const paths = files.map(({path}) => path)
    expect(paths.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([])
    expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([])
    expect(files.reduce((sum, {size}) => sum + size, 0)).toBeLessThan(8_500_000)
  })

  it('asks nothing of those who install it: no packages it cannot do without, no install scripts', () => {
    const published = JSON.parse(readFileSync(join(home, 'node_modules/iplint/package.json'), 'utf8'))
    expect(published).not.toHaveProperty('dependencies')
    expect(published).not.toHaveProperty('peerDependencies')
    expect(Object.keys(published.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
    expect(published.engines.node).toMatch(/^>=/)
  })

  it('carries the licences of what is inside', () => {
    const text = readFileSync(join(home, 'node_modules/iplint/dist/THIRD-PARTY-LICENCES.txt'), 'utf8')
    for (const name of ['ajv', 'chalk', 'commander', 'micromark', 'unified', 'yaml']) {
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20)
  })

  it('has nothing for publint to say', async () => {
    const {messages} = await publint({pkgDir: join(home, 'node_modules/iplint'), pack: false, strict: true})
    expect(messages).toEqual([])
  })

  it('has types that resolve everywhere an ES module can be used', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const {status, stdout} = spawnSync(
      process.execPath,
      [attw, '--profile', 'esm-only', '--format', 'ascii', tarball],
      {
        encoding: 'utf8'
      }
    )
    expect([status, stdout]).toEqual([0, expect.stringContaining('iplint/unified')])
  })
})

describe('installed into an empty folder', () => {
  const plan = `---\nkind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft\nperiod: {start: 2026-01-01, end: 2029-12-31}\n---\n\n# Plan för Närpes 2026–2029\n\nText.\n`

  it('runs as a command', () => {
    writeFileSync(join(home, 'plan.md'), plan)
    writeFileSync(join(home, 'fel.md'), plan.replace('promotion-plan', 'promotion-plam'))
    const door = join(home, 'node_modules/.bin/iplint')
    expect(existsSync(door)).toBe(true)
    expect(run(door, '--version').stdout).toBe(`${manifest.version}\n`)
    const passed = run(door, 'plan.md', '--as-of', '2026-11-21', '--format', 'text', '--format', 'sarif=ut/plan.sarif')
    expect([passed.status, passed.stderr]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(home, 'ut/plan.sarif'), 'utf8'))).toMatchObject({version: '2.1.0'})
    expect(run(door, 'fel.md', '--as-of', '2026-11-21').status).toBe(1)
    expect(run(door, 'rules').stdout).toContain('element-missing')
    expect(run(door, 'explain', 'element-missing').status).toBe(0)
  })

  it('installs and runs without its optional packages, the native parser among them', () => {
    const bare = join(folder, 'bare')
    mkdirSync(bare)
    writeFileSync(join(bare, 'package.json'), '{"private": true}')
    const args = ['install', '--omit=optional', '--ignore-scripts', tarball]
    execFileSync('npm', args, {cwd: bare, stdio: 'pipe', env})
    const installed = readdirSync(join(bare, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(installed).toEqual(['iplint'])
    const door = (at: string) => join(at, 'node_modules/iplint/bin/iplint.cjs')
    const text = readFileSync(join(root, 'fixtures/accepted/promotion-plan/lovisa.sv.md'), 'utf8')
    writeFileSync(join(home, 'lovisa.md'), text)
    const check = (cli: string) => run(cli, 'check', 'lovisa.md', '--as-of', '2026-11-21', '--format', 'json')
    const [own, here] = [check(door(bare)), check(join(root, 'bin/iplint.cjs'))]
    expect([own.status, own.stderr, own.stdout.length > 1000]).toEqual([0, '', true])
    expect(own.stdout).toBe(here.stdout)
  })

  it('is a library', () => {
    const found = module(`
      import {lint, report, rules, version} from 'iplint'
      const result = lint(${JSON.stringify(plan)}, {asOf: '2026-11-21', messageLanguage: 'en'})
      const sarif = JSON.parse(report([result], 'sarif'))
      console.log(JSON.stringify({kinds: result.kinds, counts: result.counts, rules: rules.length, version, sarif: sarif.version}))
    `)
    expect(found).toMatchObject({kinds: ['promotion-plan'], version: manifest.version, sarif: '2.1.0'})
    expect((found as {rules: number}).rules).toBeGreaterThan(50)
    expect((found as {counts: {error: number}}).counts.error).toBe(0)
  })

  it('does what the page on the library shows', () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8')
    const examples = [...page.matchAll(/^```js run\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
    const [plain, own] = examples.map((code) => run('--input-type=module', '--eval', code))
    expect(examples).toHaveLength(2)
    expect(plain?.stdout).toMatch(/^\d+:\d+ (?:error|warning) .+ \([\w-]+\)$/m)
    expect(plain?.stdout).toContain('"version": "2.1.0"')
    expect(own).toMatchObject({status: 0, stdout: 'true\n', stderr: ''})
  })

  it('is a plugin for unified, a face for rules and a set of schemas', () => {
    const found = module(`
      import iplint from 'iplint/unified'
      import {defineRule} from 'iplint/rule'
      import {testRule} from 'iplint/rule-tester'
      import schema from 'iplint/schemas/report.schema.json' with {type: 'json'}
      const said = []
      const file = {path: 'x.md', toString: () => '# Utan', message: (reason) => said.push(reason) && {}}
      iplint({messageLanguage: 'en'})(null, file)
      console.log(JSON.stringify([said.length > 0, typeof defineRule, typeof testRule, schema.title]))
    `)
    expect(found).toEqual([true, 'function', 'function', expect.stringContaining('iplint')])
  })

  it('has types that hold under strict settings, libraries included', () => {
    writeFileSync(
      join(home, 'use.ts'),
      `import {type FileResult, lint, type Severity} from 'iplint'
import iplint, {type IplintMessage} from 'iplint/unified'
import {defineRule, type Rule} from 'iplint/rule'
const result: FileResult = lint('# x', {asOf: '2026-11-21'})
export const gravest: Severity | undefined = result.messages[0]?.severity
export const plugin: (tree: unknown, file: {toString(): string; message(reason: string): object}) => undefined = iplint()
export const rule: Rule<'found', object> = defineRule({
  id: 'x', summary: 'x', severity: 'info', kinds: '*', options: {}, since: '1', messages: {found: 'x'}, why: '', remedy: '',
  check: ({programme}) => programme.document.sections.map(({place}) => ({message: 'found', at: place}))
})
export type Said = IplintMessage['basis']
// @ts-expect-error there is no such preset
lint('', {preset: 'lenient'})
`
    )
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
      lib: ['es2023'],
      module: 'nodenext',
      target: 'es2023'
    }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.ts']}))
    const {status, stdout} = run(join(root, 'node_modules/typescript/bin/tsc'))
    expect([status, stdout]).toEqual([0, ''])
  })
})
