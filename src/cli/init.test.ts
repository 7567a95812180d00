/** `iplint init`: what it asks, what it writes, what it leaves alone. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {groups} from '../../rules/index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Prompts} from './ask.ts'
import {init} from './init.ts'
import type {RawInitOptions} from './init-answers.ts'
import {run} from './run.ts'
import type {Product, World} from './world.ts'

const root = join(import.meta.dirname, '../..')
const product: Product = {version: '1.2.3', knowledge: loadKnowledge(root), groups}
const cwd = mkdtempSync(join(tmpdir(), 'iplint init '))
const written = {out: '', err: ''}
afterAll(() => rmSync(cwd, {recursive: true, force: true}))
beforeEach(() => {
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name), {recursive: true})
  Object.assign(written, {out: '', err: ''})
})

function world(env: World['env'] = {}): World {
  const output = (key: keyof typeof written) => ({
    write: (text: string) => {
      written[key] += text
    },
    isTTY: false,
    columns: undefined
  })
  return {
    cwd,
    env,
    today: '2026-11-21',
    stdout: output('out'),
    stderr: output('err'),
    readStdin: async () => new Uint8Array()
  }
}

const call = async (...argv: string[]) => ({exitCode: await run(argv, product, world()), ...written})
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

it('writes a skeleton, says what is left to fill in, and the check says the same', async () => {
  const {exitCode, out, err} = await call(
    'init',
    '--municipality',
    'Maalahti',
    'Korsnäs',
    '--kind',
    'integration-programme',
    '--lang',
    'sv',
    '--yes'
  )
  expect([exitCode, out]).toEqual([0, ''])
  expect(read('integration-programme.sv.md')).toMatch(
    /^---\nkind: integration-programme\ntitle: "Beskrivning av integrationsprogrammet, Malax, Korsnäs 2027–2030"\nlanguage: sv\nmunicipalities: \[Malax, Korsnäs\]\nstatus: draft\nperiod: \{ start: 2027-01-01, end: 2030-12-31 \}\n/
  )
  expect(err).toMatch(/^Skriven: integration-programme\.sv\.md\n6 saker måste fyllas i/)
  expect(err).toContain('- Hittas inte i texten: sluttestning av språkkunskaperna.')
  expect(err).toMatch(
    /\n\d+ saker till efterlyses utan att vara krav; råden står under rubrikerna\.\nSedan: iplint check integration-programme\.sv\.md\n$/
  )
  const checked = await call('check', 'integration-programme.sv.md', '--format', 'json')
  expect(JSON.parse(checked.out).counts.error).toBe(6)
})

it('takes what is usual: on Åland the programme of Åland, in Swedish', async () => {
  await call('init', '--municipality', 'Saltvik')
  expect(read('aland-programme.sv.md')).toContain('title: "Program för integrationsfrämjande, Saltvik 2027–2030"\n')
  await call('init', '--municipality', 'Salo', '--years', '2026-2029', '-o', 'ohjelma.md')
  expect(read('ohjelma.md')).toContain(
    'language: fi\nmunicipalities: [Salo]\nstatus: draft\nperiod: { start: 2026-01-01, end: 2029-12-31 }\n'
  )
})

it('leaves alone what is there', async () => {
  writeFileSync(join(cwd, 'promotion-plan.fi.md'), 'mine')
  writeFileSync(join(cwd, 'iplint.config.yaml'), 'preset: strict\n')
  expect(await call('init', '--municipality', 'Salo', '--with', 'config')).toMatchObject({
    exitCode: 2,
    err: 'iplint: promotion-plan.fi.md on jo olemassa, eikä sitä muuteta. Valitkaa toinen nimi valitsimella -o.\n'
  })
  expect(read('promotion-plan.fi.md')).toBe('mine')
  const {exitCode} = await call('init', '--municipality', 'Salo', '-o', 'uusi.md', '--with', 'config', 'github')
  expect(exitCode).toBe(0)
  expect(read('iplint.config.yaml')).toBe('preset: strict\n')
  expect(written.err).toContain('iplint.config.yaml on jo olemassa, ja se jätettiin ennalleen.')
  expect(parseYaml(read('.github/workflows/iplint.yml'))).toMatchObject({
    jobs: {iplint: {steps: [{}, {with: {files: 'uusi.md\n'}}]}}
  })
})

it('writes a configuration that can be used', async () => {
  await call('init', '--municipality', 'Salo', '--with', 'config', 'pre-commit', 'gitlab')
  expect(existsSync(join(cwd, '.gitlab-ci.yml'))).toBe(true)
  expect(parseYaml(read('.pre-commit-config.yaml')).repos[0].rev).toBe('v1.2.3')
  expect((await call('check', '.', '--fail-on', 'never')).exitCode).toBe(0)
})

it('says of a kind that is gone that it is', async () => {
  const {exitCode, err} = await call('init', '--municipality', 'Salo', '--kind', 'promotion-programme')
  expect(exitCode).toBe(0)
  expect(err).toContain('Laki ei enää tunne tällaista ohjelmaa. 1.1.2025 alkaen tilalla on kaksi eri asiaa')
  expect(read('promotion-programme.fi.md')).toContain('(Vaadittiin lain voimassa ollessa: ')
  expect(read('promotion-programme.fi.md')).not.toContain('Vaaditaan')
})

it.each([
  [[], 'Say whose programme it is: --municipality Malax (several: --municipality Malax Korsnäs).'],
  [['--municipality', 'Närpess'], '“Närpess” is no municipality in Finland. Did you mean Närpes?'],
  [['--municipality', 'Stockholm'], '“Stockholm” is no municipality in Finland.'],
  [['--municipality', 'Salo', '--years', '2030-2027'], '“2030-2027” are no years. Write them like 2027-2030.'],
  [
    ['--municipality', 'Salo', '--kind', 'plan'],
    '--kind: “plan” is not possible. Choose one of: promotion-programme, integration-programme, promotion-plan, aland-programme.'
  ]
])('%j: one sentence', async (argv, sentence) => {
  expect(await call('init', ...argv, '--yes')).toEqual({exitCode: 2, out: '', err: `iplint: ${sentence}\n`})
  expect(readdirSync(cwd)).toEqual([])
})

describe('on a terminal', () => {
  const cancel = Symbol('cancel')
  const asked: string[] = []
  /** Answers in order, by what is asked. */
  function prompts(answers: readonly unknown[]): () => Promise<Prompts> {
    const left = [...answers]
    asked.length = 0
    const next = async ({message}: {message: string}) => {
      asked.push(message)
      return left.shift()
    }
    const isCancel = (value: unknown) => value === cancel
    return async () => ({text: next, select: next, multiselect: next, isCancel}) as unknown as Prompts
  }
  const start = (raw: RawInitOptions, answers: readonly unknown[]) => init(raw, product, world(), prompts(answers))

  it('asks for what was not said', async () => {
    expect(await start({}, ['Närpes, Kaskö', 'promotion-plan', 'sv', '2027–2028', ['config']])).toBe(0)
    expect(asked).toHaveLength(5)
    expect(read('promotion-plan.sv.md')).toContain('municipalities: [Närpes, Kaskö]')
    expect(read('promotion-plan.sv.md')).toContain('period: { start: 2027-01-01, end: 2028-12-31 }')
    expect(existsSync(join(cwd, 'iplint.config.yaml'))).toBe(true)
  })

  it('asks for nothing that was said, nor with --yes', async () => {
    expect(await start({municipality: ['Salo'], kind: 'promotion-plan', lang: 'fi', years: '2027', with: []}, [])).toBe(
      0
    )
    expect(asked).toEqual([])
    expect(await start({municipality: ['Salo'], yes: true, output: 'b.md'}, [])).toBe(0)
    expect(asked).toEqual([])
  })

  it('asks for another name where the document exists, before it asks for more', async () => {
    writeFileSync(join(cwd, 'promotion-plan.fi.md'), 'mine')
    expect(await start({}, ['Salo', 'promotion-plan', 'fi', ' uusi.md ', '2027', []])).toBe(0)
    expect(asked[3]).toBe('promotion-plan.fi.md exists already. What is the new file to be called?')
    expect(read('promotion-plan.fi.md')).toBe('mine')
    expect(read('uusi.md')).toContain('municipalities: [Salo]')
  })

  it('tells a wrong answer at once, in words that fit a terminal', async () => {
    const told: unknown[] = []
    const text = async ({message, validate}: {message: string; validate: (value: string) => unknown}) => {
      const wrong = message.startsWith('Which mun') ? ['', 'Närpess'] : ['soon', '2030-2027']
      told.push(...wrong.map(validate), validate(message.startsWith('Which mun') ? 'Närpes' : '2027'))
      return message.startsWith('Which mun') ? 'Närpes' : '2027'
    }
    const pick = async ({options}: {options: readonly {value: unknown}[]}) => options[1]?.value
    const faked = {text, select: pick, multiselect: async () => [], isCancel: () => false} as unknown as Prompts
    expect(await init({}, product, world(), async () => faked)).toBe(0)
    expect(told).toEqual([
      'Type the name of the municipality, for example Malax.',
      '“Närpess” is no municipality in Finland. Did you mean Närpes?',
      undefined,
      '“soon” are no years. Write them like 2027-2030.',
      '“2030-2027” are no years. Write them like 2027-2030.',
      undefined
    ])
  })

  it('writes nothing when somebody gives up', async () => {
    writeFileSync(join(cwd, 'promotion-plan.fi.md'), 'mine')
    for (const before of [[], ['Salo'], ['Salo', 'promotion-plan', 'fi'], ['Salo', 'promotion-plan', 'sv', '2027']]) {
      expect(await start({}, [...before, cancel])).toBe(130)
      expect(written.err).toBe('Nothing was written.\n')
      written.err = ''
    }
    expect(readdirSync(cwd)).toEqual(['promotion-plan.fi.md'])
    expect(read('promotion-plan.fi.md')).toBe('mine')
  })
})
