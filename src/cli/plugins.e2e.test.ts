/** Plugins and substitutions in a project: rules, sentences and words of one’s own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {plan, projectForEach, root} from './testing.ts'

const project = projectForEach()
const {iplint, report, write} = project

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
    mkdirSync(join(project.cwd, 'node_modules'), {recursive: true})
    symlinkSync(root, join(project.cwd, 'node_modules/iplint'))
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
      cwd: project.cwd,
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
