/** The command line in a project: configuration, plugins, ignore files, baseline, cache, watch, as people run it. */
import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const door = join(root, 'bin/iplint.js')
let cwd = ''

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint projekt åäö ')))
  mkdirSync(join(cwd, '.git'))
  write('plan.md', plan)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

const plan = `---
kind: promotion-plan
title: Plan för Närpes 2026–2029
language: sv
municipalities: [Närpes]
status: draft
period: {start: 2026-01-01, end: 2029-12-31}
---

# Plan för Närpes 2026–2029

Kommunen ordnar språkkurser för invandrarna på kvällstid i skolan och på biblioteket hela året.
`

function write(path: string, content: string): string {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
  return join(cwd, path)
}

function iplint(args: readonly string[], more: {lang?: string; cwd?: string; input?: string} = {}) {
  const env = {PATH: process.env.PATH, LANG: more.lang ?? 'C'} as NodeJS.ProcessEnv
  const options = {cwd: more.cwd ?? cwd, env, input: more.input ?? '', encoding: 'utf8'} as const
  const {status, stdout, stderr} = spawnSync(process.execPath, [door, ...args], options)
  return {status, stdout, stderr, lines: stderr.trimEnd().split('\n')}
}

interface JsonMessage {
  readonly ruleId: string
  readonly item: string | null
  readonly severity: string
  readonly message: string
  readonly reason?: string
}

function report(args: readonly string[] = [], more: Parameters<typeof iplint>[1] = {}) {
  const {stdout, stderr, status} = iplint(['--format', 'json', '--as-of', '2026-11-21', ...args], more)
  if (stdout === '') throw new Error(stderr)
  const {files} = JSON.parse(stdout) as {files: {path: string; messages: JsonMessage[]; suppressed: JsonMessage[]}[]}
  const messages = files.flatMap((file) => file.messages)
  const of = (id: string, item?: string) =>
    messages.filter((one) => one.ruleId === id && (item === undefined || one.item === item))
  return {files, messages, of, status, stderr, suppressed: files.flatMap((file) => file.suppressed)}
}

describe('a configuration', () => {
  it('is found upward to the root of the repository and no further', () => {
    write('iplint.config.yaml', 'rules: {element-missing: off}\n')
    write('docs/2026/plan.md', plan)
    expect(report(['docs']).of('element-missing')).toEqual([])
    expect(report(['2026'], {cwd: join(cwd, 'docs')}).of('element-missing')).toEqual([])
    mkdirSync(join(cwd, 'docs/.git'))
    expect(report(['docs']).of('element-missing').length).toBeGreaterThan(5)
    expect(report(['plan.md', '--no-config']).of('element-missing').length).toBeGreaterThan(5)
  })

  it.each([
    ['iplint.config.json', '{\n\t"rules": {"element-missing": "off"}\n}'],
    ['iplint.config.yml', 'rules:\n  element-missing: off\n'],
    ['iplint.config.mjs', "export default {rules: {'element-missing': 'off'}}"],
    ['package.json', '{"type": "module", "iplint": {"rules": {"element-missing": "off"}}}']
  ])('may be written as %s', (name, text) => {
    write(name, text)
    expect(report().of('element-missing')).toEqual([])
  })

  it('sets severities of rules and items, options, preset, day, language and level', () => {
    write(
      'iplint.config.yaml',
      [
        'preset: strict',
        'language: fi',
        'failOn: info',
        'rules:',
        '  element-missing: off',
        '  element-missing/follow-up: info',
        '  sentence-overlong: [warning, {words: 10}]'
      ].join('\n')
    )
    const {of, status} = report()
    expect(of('element-missing').map(({item, severity}) => `${item} ${severity}`)).toEqual(['follow-up info'])
    expect(of('sentence-overlong')).toMatchObject([
      {severity: 'warning', message: expect.stringContaining('Virkkeessä')}
    ])
    expect(status).toBe(1)
  })

  it('differs by file and by kind, later overrides winning, flags above all', () => {
    write('utkast/plan.md', plan)
    write(
      'iplint.config.yaml',
      [
        'overrides:',
        '  - {kinds: promotion-plan, rules: {element-missing: info}}',
        '  - {files: utkast/, rules: {element-missing: off}}',
        '  - {kinds: integration-programme, rules: {element-missing: error}}'
      ].join('\n')
    )
    const severities = (path: string) =>
      new Set(
        report([path])
          .of('element-missing')
          .map(({severity}) => severity)
      )
    expect([...severities('plan.md')]).toEqual(['info'])
    expect([...severities('utkast/plan.md')]).toEqual([])
  })

  it('extends another, and does not run in circles', () => {
    write('shared/base.yaml', 'preset: strict\nrules: {element-missing: off}\n')
    write('iplint.config.yaml', 'extends: shared/base.yaml\npreset: statutory\n')
    const shown = iplint(['config', 'print', 'plan.md']).stdout
    expect(shown).toMatch(/preset +statutory +iplint\.config\.yaml:2/)
    expect(shown).toMatch(/element-missing +off +shared\/base\.yaml:2/)
    write('shared/base.yaml', 'extends: ../iplint.config.yaml\n')
    expect(iplint(['plan.md'])).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('in turn')})
  })

  it.each([
    ['presett: strict', 'iplint.config.yaml:1:1: there is no key “presett” here. Did you mean “preset”?'],
    ['rules:\n  element-mising: off', '2:3: there is no rule named “element-mising”. Did you mean “element-missing”?'],
    [
      'rules:\n  element-missing/folow-up: off',
      '2:3: the rule element-missing knows no “folow-up”. Did you mean “follow-up”?'
    ],
    ['rules:\n  sentence-overlong: [info, {word: 3}]', '2:30: there is no key “word” here. Did you mean “words”?'],
    ['rules:\n  element-missing: [info, {words: 3}]', '2:3: the rule element-missing has no options.'],
    ['rules:\n  element-missing: warn', '“warn” is not possible. Did you mean “warning”?'],
    ['overrides:\n  - {kinds: promotion-plans}', 'Did you mean “promotion-plan”?'],
    ['asOf: 2026-02-30', '“2026-02-30” is not a day'],
    ['rules: *none', 'iplint.config.yaml'],
    ['ignore: &a [*a]', 'iplint.config.yaml:1:'],
    ['{{a: b}: c}', 'a key is no text'],
    ['preset: [', 'iplint.config.yaml:1:10: the file cannot be read'],
    ['preset: strict\npreset: strict', 'iplint.config.yaml:2:1: the file cannot be read'],
    ['- preset', '“iplint” must hold keys with values'],
    ['plugins: [./none.mjs]', 'plugin ./none.mjs: there is no such file'],
    ['plugins: [iplint-plugin-none]', 'plugin iplint-plugin-none: the package is not installed']
  ])('that says %j is exit 2 with the place', (text, sentence) => {
    write('iplint.config.yaml', text)
    const {status, stdout, stderr} = iplint(['plan.md'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('tells all faults at once, in the reader’s language', () => {
    write('iplint.config.yaml', 'rules:\n  nope-one: off\n  element-mising: off\n')
    const {lines} = iplint(['plan.md'], {lang: 'sv_FI.UTF-8'})
    expect(lines).toEqual([
      'iplint: iplint.config.yaml:2:3: det finns ingen regel som heter ”nope-one”. Kommandot `iplint rules` visar alla regler.',
      'iplint: iplint.config.yaml:3:3: det finns ingen regel som heter ”element-mising”. Avses ”element-missing”?',
      'iplint: 2 fel i konfigurationen; inget granskades.'
    ])
  })

  it('is refused when there are two, or the one named is not there', () => {
    write('iplint.config.yaml', 'preset: strict\n')
    write('iplint.config.json', '{}')
    expect(iplint(['plan.md'])).toMatchObject({status: 2, stderr: expect.stringContaining('Keep one of them')})
    expect(iplint(['plan.md', '--config', 'x.yaml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('x.yaml')
    })
    expect(iplint(['plan.md', '--config', 'iplint.config.json']).status).toBe(0)
  })
})

describe('config print', () => {
  it('shows each value and which file and line set it', () => {
    write('iplint.config.yaml', 'failOn: warning\noverrides:\n  - files: plan.md\n    preset: strict\n')
    const {stdout, status} = iplint(['config', 'print', 'plan.md', '--as-of', '2026-11-21'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/preset +strict +iplint\.config\.yaml:4 \(overrides\[0\]\)/)
    expect(stdout).toMatch(/asOf +2026-11-21 +--as-of/)
    expect(stdout).toMatch(/failOn +warning +iplint\.config\.yaml:1/)
    expect(stdout).toMatch(/maxWarnings +no limit +default/)
    const json = JSON.parse(iplint(['config', 'print', 'plan.md', '--format', 'json']).stdout)
    expect(json.settings.preset).toEqual({
      value: 'strict',
      from: {file: 'iplint.config.yaml', line: 4, path: ['overrides', 0, 'preset']}
    })
    expect(iplint(['config', 'print', 'saknas.md']).status).toBe(2)
  })
})

const ourRule = (id: string, check: string) => `export default {rules: [{
  id: '${id}', summary: 'Ours', severity: 'warning', kinds: '*', options: {}, since: '1.0.0',
  messages: {found: 'There is no heading “{heading}”.'}, why: 'We agreed.', remedy: 'Write it.',
  *check({programme}) { ${check} }
}], lexicon: {columns: [{id: 'owner', words: {sv: ['huvudman~']}}]},
  messages: {sv: {'${id}': {summary: 'Vår', why: 'Så är det.', remedy: 'Skriv den.', messages: {found: 'Rubriken ”{heading}” saknas.'}}}}}`

describe('a plugin', () => {
  it('brings rules, sentences and names of columns', () => {
    write(
      'rules/ours.mjs',
      ourRule('our-heading', "yield {message: 'found', at: programme.document.head, data: {heading: 'Ekonomi'}}")
    )
    write('iplint.config.yaml', 'plugins: [./rules/ours.mjs]\nrules: {our-heading: error}\n')
    write(
      'plan.md',
      `${plan}\n| Mål | Åtgärd | Huvudman |\n| --- | --- | --- |\n| Fler i arbete | Kurs | Integrationsbyrån |\n`
    )
    const {of, files, status} = report()
    expect(of('our-heading')).toMatchObject([{severity: 'error', message: 'Rubriken ”Ekonomi” saknas.', url: ''}])
    expect(status).toBe(1)
    expect(files).toMatchObject([{actions: [{owner: 'Integrationsbyrån'}]}])
    expect(iplint(['rules']).stdout).toContain('our-heading')
    expect(iplint(['explain', 'our-heading']).stdout).toContain('We agreed.')
    expect(report(['--no-plugins']).of('our-heading')).toEqual([])
  })

  it('may be a package, and may use iplint/rule and iplint/rule-tester', () => {
    mkdirSync(join(cwd, 'node_modules'), {recursive: true})
    symlinkSync(root, join(cwd, 'node_modules/iplint'))
    write('node_modules/iplint-plugin-x/package.json', '{"type": "module", "exports": {".": {"import": "./x.mjs"}}}')
    write(
      'node_modules/iplint-plugin-x/x.mjs',
      "import {defineRule, definePlugin} from 'iplint/rule'\n" +
        ourRule('x-rule', "yield {message: 'found', at: programme.document.head, data: {heading: 'X'}}")
          .replace('default {rules: [{', 'const rule = defineRule({')
          .replace(/\n\}\], lexicon[\s\S]*$/, '\n})\nexport default definePlugin({rules: [rule]})\n')
    )
    write('iplint.config.yaml', 'plugins: [iplint-plugin-x]\n')
    expect(report().of('x-rule')).toHaveLength(1)
    write(
      'x.test.mjs',
      `import {test} from 'node:test'
import {testRule} from 'iplint/rule-tester'
import {rule} from './node_modules/iplint-plugin-x/x.mjs'
const good = {text: '# X'}
testRule(rule, {accepted: [good], rejected: [{text: '# X', findings: [{message: 'found', line: 1}]}]}, {it: test})
`
    )
    const run = spawnSync(process.execPath, ['--test', '--test-reporter', 'tap', 'x.test.mjs'], {
      cwd,
      encoding: 'utf8',
      env: {PATH: process.env.PATH}
    })
    expect(run.stdout).toContain('not ok 2 - x-rule accepts case 1')
    expect(run.stdout).toContain('ok 3 - x-rule rejects case 1')
  })

  it.each([
    ['throws when loaded', "throw new Error('no luck')", 'plugin ./p.mjs: it failed when it was loaded (no luck)'],
    ['is no plugin', 'export default []', 'plugin ./p.mjs: default export: expected an object'],
    [
      'has a rule without parts',
      "export default {rules: [{id: 'a-b'}]}",
      'plugin ./p.mjs: a-b.summary: expected a text'
    ],
    [
      'takes a name that is taken',
      ourRule('element-missing', ''),
      'plugin ./p.mjs: its rule element-missing has the same name as a rule of iplint'
    ],
    ['needs what is not installed', "import 'iplint/rule'", 'npm install --save-dev iplint']
  ])('that %s is exit 2 and named', (_, code, sentence) => {
    write('p.mjs', code)
    write('iplint.config.yaml', 'plugins: [./p.mjs]\n')
    const {status, stdout, stderr} = iplint(['plan.md'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })

  it.each([
    ['throws', "throw new Error('oh no')", 'oh no'],
    ['yields what has no place', "yield {message: 'found'}", 'no place'],
    [
      'yields a message it does not know',
      "yield {message: 'nope', at: programme.document.head}",
      'expected one of found'
    ]
  ])('whose rule %s is named, and blamed', (_, check, reason) => {
    write('p.mjs', ourRule('our-heading', check))
    write('iplint.config.yaml', 'plugins: [./p.mjs]\nlanguage: en\n')
    const {status, stdout} = iplint(['plan.md'])
    const flat = stdout.replace(/\s+/g, ' ')
    expect(status).toBe(2)
    expect(flat).toContain('The rule our-heading of the plugin ./p.mjs failed')
    expect(flat).toContain(reason)
    expect(flat).toContain('a rule of a plugin failed')
    expect(flat).not.toContain('fault in iplint')
  })
})

describe('substitutions', () => {
  it('are found in all forms from their day on, without any code', () => {
    write(
      'iplint.config.yaml',
      'substitutions:\n  - {term: invandrare~, preferred: inflyttade, since: 2026-01-01, reason: beslut 1.6.2026}\n'
    )
    const {of} = report()
    expect(of('preferred-term')).toMatchObject([
      {
        severity: 'info',
        item: 'invandrare~',
        message: 'Skriv ”inflyttade” i stället för ”invandrarna”: beslut 1.6.2026.'
      }
    ])
    write('plan.md', plan.replace('{start: 2026-01-01, end: 2029-12-31}', '{start: 2022-01-01, end: 2025-12-31}'))
    expect(report().of('preferred-term')).toEqual([])
    write(
      'iplint.config.yaml',
      'substitutions:\n  - {term: språkkurser för, preferred: kurser}\nrules: {preferred-term: error}\n'
    )
    expect(report().of('preferred-term')).toMatchObject([{severity: 'error'}])
    expect(iplint(['explain', 'preferred-term', '--lang', 'fi']).stdout).toContain('termejä')
  })
})

describe('ignored files', () => {
  it('are left out: .gitignore for what is found, .iplintignore and the configuration always', () => {
    for (const path of ['a.md', 'b.md', 'c/d.md', 'c/e.md']) write(path, plan)
    write('.gitignore', 'a.md\n')
    write('.iplintignore', 'b.md\nc/*\n!c/e.md\n')
    write('iplint.config.yaml', 'ignore: [plan.md]\n')
    const paths = (...args: string[]) => report(args).files.map(({path}) => path)
    expect(paths()).toEqual(['c/e.md'])
    expect(paths('a.md', 'b.md')).toEqual(['a.md'])
    expect(paths('--no-ignore')).toEqual(['a.md', 'b.md', 'c/d.md', 'c/e.md', 'plan.md'])
    expect(report(['--warn-ignored', '.']).stderr.trimEnd().split('\n')).toEqual(
      ['a.md', 'b.md', 'c/d.md', 'plan.md'].map((path) => `${path}: ignored.`)
    )
  })

  it('are no success when nothing else is left, unless that is allowed', () => {
    write('.iplintignore', '*.md\n')
    expect(iplint(['plan.md'])).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('--no-ignore')})
    const {status, stdout, stderr} = iplint(['plan.md', '--allow-empty'])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toContain('Nothing was checked')
    expect(JSON.parse(iplint(['plan.md', '--allow-empty', '--format', 'json']).stdout)).toMatchObject({files: []})
    expect(iplint(['saknas.md', '--allow-empty']).status).toBe(2)
    expect(iplint(['x*.md', '--allow-empty']).status).toBe(0)
  })
})

describe('the baseline', () => {
  const rows = (...owners: string[]) =>
    `${plan}\n| Mål | Åtgärd | Ansvarig |\n| --- | --- | --- |\n${owners.map((owner, index) => `| Fler i arbete ${index} | Kurs ${index} | ${owner} |`).join('\n')}\n`

  it('sets aside what is known, and nothing new', () => {
    write('plan.md', rows('', 'Byrån'))
    expect(iplint(['baseline', 'create'])).toMatchObject({status: 0, stdout: expect.stringContaining('set aside')})
    const first = report()
    expect(first.messages).toEqual([])
    expect(first.suppressed.length).toBeGreaterThan(3)
    expect(first.suppressed[0]?.reason).toBe('finns i baslinjen')
    expect(report(['--no-baseline']).messages.length).toBe(first.suppressed.length)
    // Text above moves every line; that changes nothing.
    write('plan.md', rows('', 'Byrån').replace('Kommunen ordnar', 'Ett stycke till.\n\nKommunen ordnar'))
    expect(report().of('action-owner-missing')).toEqual([])
    // One is mended, another comes: the number is the same, the finding is new.
    write('plan.md', rows('Byrån', ''))
    expect(report().of('action-owner-missing')).toHaveLength(1)
    expect(readFileSync(join(cwd, 'iplint-baseline.json'), 'utf8')).not.toMatch(/"line"|"column"/)
  })

  it('tells what no longer occurs, and prunes it', () => {
    write('plan.md', rows(''))
    iplint(['baseline', 'create'])
    write('plan.md', rows('Byrån'))
    expect(iplint([]).stderr).toMatch(/iplint-baseline\.json: \d+ entr(y|ies) no longer/)
    expect(iplint(['baseline', 'show']).stdout).toContain('action-owner-missing')
    expect(iplint(['baseline', 'prune'])).toMatchObject({status: 0, stdout: expect.stringContaining('taken out')})
    expect(iplint(['baseline', 'show']).stdout).not.toContain('action-owner-missing')
    expect(iplint([]).stderr).toBe('')
    rmSync(join(cwd, 'plan.md'))
    iplint(['baseline', 'prune'])
    expect(iplint(['baseline', 'show']).stdout).toContain('0 findings')
  })

  it('is never written over by mistake, and never half read', () => {
    expect(iplint(['baseline', 'prune']).status).toBe(2)
    expect(iplint(['plan.md', '--baseline', 'none.json']).status).toBe(2)
    iplint(['baseline', 'create'])
    expect(iplint(['baseline', 'create'])).toMatchObject({status: 2, stderr: expect.stringContaining('--force')})
    expect(iplint(['baseline', 'create', '--force']).status).toBe(0)
    for (const broken of ['{', '{"version": 2, "files": {}}', '{"version": 1, "files": {"plan.md": [1]}}']) {
      write('iplint-baseline.json', broken)
      expect(iplint(['plan.md'])).toMatchObject({status: 2, stdout: ''})
    }
  })
})

describe('the cache', () => {
  const stats = (...args: string[]) => iplint(['plan.md', '--cache', '--stats', ...args]).stderr
  const once = (...args: string[]) => iplint(['plan.md', '--cache', '--format', 'json', ...args]).stdout

  it('gives the same report, and is judged anew when text, day, settings or plugins change', () => {
    const fresh = once()
    expect(once()).toBe(fresh)
    expect(stats()).toContain('1 checked, 1 of them from the cache')
    expect(stats('--as-of', '2025-06-01')).toContain('0 of them')
    expect(stats('--preset', 'strict')).toContain('0 of them')
    write('plan.md', plan.replace('språkkurser', 'kurser'))
    expect(stats()).toContain('0 of them')
    write('iplint.config.yaml', 'plugins: [./p.mjs]\n')
    write('p.mjs', 'export default {}')
    expect(stats()).toContain('0 of them')
    expect(stats()).toContain('1 of them')
    write('p.mjs', 'export default {rules: []}')
    expect(stats()).toContain('0 of them')
  })

  it('is no cache when it is broken or cannot be written', () => {
    const fresh = once()
    const folder = join(cwd, '.iplintcache')
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"root": 0, "entries": []}')
    expect(once()).toBe(fresh)
    expect(stats()).toContain('1 of them')
    expect(readdirSync(folder).some((name) => name.endsWith('.tmp'))).toBe(false)
    rmSync(folder, {recursive: true})
    write('.iplintcache', 'a file')
    expect(once()).toBe(fresh)
  })

  it('leaves a read-only folder alone', () => {
    chmodSync(cwd, 0o555)
    const {status, stderr} = iplint(['plan.md', '--cache'])
    chmodSync(cwd, 0o755)
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('running', () => {
  it('checks again when a file or the configuration changes, and ends with 130', async () => {
    const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv
    const child = spawn(process.execPath, [door, '--watch', '--format', 'json'], {cwd, env})
    const seen = {out: '', err: ''}
    child.stdout.on('data', (data) => {
      seen.out += data
    })
    child.stderr.on('data', (data) => {
      seen.err += data
    })
    const code = new Promise((resolve) => child.on('exit', resolve))
    const waiting = async (count: number) => {
      for (let tries = 0; tries < 200 && seen.err.split('Watching').length <= count; tries++) await pause(100)
      expect(seen.err.split('Watching').length).toBe(count + 1)
    }
    await waiting(1)
    write('plan.md', plan.replace('title: Plan', 'titel: Plan'))
    await waiting(2)
    write('iplint.config.yaml', 'presett: strict\n')
    await waiting(3)
    child.kill('SIGINT')
    expect(await code).toBe(130)
    expect(seen.out).toContain('front-matter-schema')
    expect(seen.err).toContain('Changed: plan.md')
    expect(seen.err).toContain('Did you mean “preset”?')
  })

  it('tells how long rules take', () => {
    const {stderr, stdout} = iplint(['plan.md', '--timing'])
    expect(stdout).toContain('plan.md')
    expect(stderr).toMatch(/Time per rule \(ms\):\n( +[a-z-]+ +\d+\.\d +\d+ %\n){20,}/)
  })

  it('sees a doctor', () => {
    const {status, stdout} = iplint(['doctor'])
    expect(status).toBe(0)
    expect(stdout).toContain(process.versions.node)
    expect(stdout).toContain('All is well.')
    write('iplint.config.yaml', 'presett: strict\n')
    expect(iplint(['doctor'])).toMatchObject({status: 2, stdout: expect.stringContaining('“presett”')})
    expect(iplint(['rules'])).toMatchObject({status: 0, stderr: expect.stringContaining('only the rules of iplint')})
  })
})

describe('completions', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('for %s name commands, options and choices', (shell) => {
    const {status, stdout} = iplint(['completions', shell])
    expect(status).toBe(0)
    for (const word of ['baseline', 'prune', 'max-warnings', 'recommended', 'doctor']) expect(stdout).toContain(word)
  })

  it('work in bash', () => {
    const script = write('iplint.bash', iplint(['completions', 'bash']).stdout)
    const complete = (...words: string[]) => {
      const list = words.map((word) => `'${word}'`).join(' ')
      const command = `source "${script}"; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _iplint; echo "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', command], {encoding: 'utf8'}).stdout.trim().split(' ')
    }
    expect(complete('iplint', 'base')).toEqual(['baseline'])
    expect(complete('iplint', 'baseline', 'p')).toEqual(['prune'])
    expect(complete('iplint', 'check', '--preset', 's')).toEqual(['strict', 'statutory'])
    expect(complete('iplint', '--max')).toEqual(['--max-warnings'])
    expect(complete('iplint', 'completions', 'f')).toEqual(['fish'])
    expect(complete('iplint', 'audit', '--format', '')).toEqual(['html', 'markdown', 'json'])
    expect(complete('iplint', 'export', 'plan.md', '--format', 'x')).toEqual(['xlsx'])
    expect(complete('iplint', '--format', '=', 's')).toEqual(['sarif'])
    expect(complete('iplint', 'audit', '--format', '=')).toEqual(['html', 'markdown', 'json'])
  })

  it('are refused for a shell nobody knows', () => {
    expect(iplint(['completions', 'tcsh'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bash, zsh, fish')
    })
  })
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

it('leaves nothing behind', () => {
  iplint(['plan.md'])
  expect(existsSync(join(cwd, '.iplintcache'))).toBe(false)
})
