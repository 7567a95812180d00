/** A configuration in a project: where it is found, what it sets, and what is wrong with it. */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {plan, projectForEach} from './testing.ts'

const project = projectForEach()
const {iplint, report, write} = project

describe('a configuration', () => {
  it('is found upward to the root of the repository and no further', () => {
    write('iplint.config.yaml', 'rules: {element-missing: off}\n')
    write('docs/2026/plan.md', plan)
    expect(report(['docs']).of('element-missing')).toEqual([])
    expect(report(['2026'], {cwd: join(project.cwd, 'docs')}).of('element-missing')).toEqual([])
    mkdirSync(join(project.cwd, 'docs/.git'))
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
