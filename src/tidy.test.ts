/** House rules as tests; each proves that it looked. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cruise, type ICruiseResult} from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import ts from 'typescript'
import {beforeAll, describe, expect, it} from 'vitest'
import {filesBelow} from './knowledge/files.ts'

const root = join(import.meta.dirname, '..')

interface File {
  readonly path: string
  readonly text: string
}

const files: readonly File[] = ['src', 'rules', 'bin']
  .flatMap((folder) => filesBelow(root, folder, '.ts'))
  .map(({path}) => ({path, text: readFileSync(join(root, path), 'utf8')}))
const isTest = ({path}: File) => /\.test\.ts$|\/testing[-a-z]*\.ts$/.test(path)
const engine = files.filter((file) => file.path.startsWith('src/') && !isTest(file))
const isRule = ({path}: File) => /^rules\/[^/]+\//.test(path)

/** Paths of files that break a house rule. Fails when there was hardly anything to look at. */
function breaches(looked: readonly File[], atLeast: number, breaks: (file: File) => boolean): readonly string[] {
  expect(looked.length).toBeGreaterThanOrEqual(atLeast)
  return looked.filter(breaks).map(({path}) => path)
}

describe('every file', () => {
  it('opens with a sentence that says what it is', () => {
    const sentence = /^\/\*\*\s[\s\S]*?\.\s*\*\//
    expect(breaches(files, 100, ({text}) => !sentence.test(text))).toEqual([])
  })

  it('has at most 200 lines, a rule at most 60; tests may be longer', () => {
    const limit = (file: File) => (isRule(file) ? 60 : 200)
    const code = files.filter((file) => !isTest(file))
    expect(breaches(code, 80, (file) => file.text.split('\n').length - 1 > limit(file))).toEqual([])
  })

  it('leaves no test out and looks at no single one', () => {
    const left = /\b(it|test|describe)\.(only|skip|todo)\b/
    expect(
      breaches(files.filter(isTest), 20, ({path, text}) => left.test(text) && path !== 'src/tidy.test.ts')
    ).toEqual([])
  })
})

describe('the engine', () => {
  it('holds no statute number', () => {
    expect(breaches(engine, 80, ({text}) => /\d{2,4}\/(19|20)\d{2}/.test(text))).toEqual([])
  })

  it('holds no Finnish or Swedish word outside comments, as far as letters tell', () => {
    expect(breaches(engine, 80, (file) => inCode(file, /[åäö]/i))).toEqual([])
  })

  it('meets files, clock, environment and console in its outer rooms only', () => {
    const outside = /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bperformance\.|\bnode:/
    const pure = engine.filter(
      ({path}) => !/^src\/(cli|config|import|knowledge|build|eval|fuzz|mutate|bench)\//.test(path)
    )
    expect(breaches(pure, 60, (file) => inCode(file, outside))).toEqual([])
  })
})

it('takes comments for comments and nothing else', () => {
  const text = "const url = 'https://example.org' // a\n/** b */ const regex = /\\/\\/c/ + `// d`\n"
  const left = withoutComments({path: 'x.ts', text})
  expect(left).not.toMatch(/\b[ab]\b/)
  for (const kept of ['example.org', 'c/', '// d']) expect(left).toContain(kept)
})

describe('imports', async () => {
  const {forbidden = [], options} = await extractDepcruiseConfig(join(root, '.dependency-cruiser.mjs'))
  let result: ICruiseResult
  beforeAll(async () => {
    const cruised = await cruise(['src', 'rules', 'bin'], {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: {forbidden}
    })
    if (typeof cruised.output === 'string') throw new Error(cruised.output)
    result = cruised.output
  }, 60_000)

  it('keep to the boundaries', () => {
    const broken = result.summary.violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`)
    expect(broken).toEqual([])
  })

  it('were looked at', () => {
    const seen = result.modules.map(({source}) => source)
    expect(seen.filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(100)
    expect(result.modules.flatMap((module) => module.dependencies).length).toBeGreaterThan(300)
    expect(files.map(({path}) => path).filter((path) => !seen.includes(path))).toEqual([])
  })

  it.each(forbidden)('have a reason and a file to guard: $name', ({comment, from}) => {
    expect(comment).toMatch(/\.$/)
    const {path, pathNot} = typeof from === 'object' ? from : {}
    const guarded = files.filter((file) => matches(path, file.path) && !(pathNot && matches(pathNot, file.path)))
    expect(guarded.length).toBeGreaterThan(0)
  })
})

function matches(pattern: string | string[] | undefined, path: string): boolean {
  return pattern !== undefined && new RegExp([pattern].flat().join('|')).test(path)
}

/** Whether a pattern occurs outside comments. Few files are worth a syntax tree. */
function inCode(file: File, pattern: RegExp): boolean {
  return pattern.test(file.text) && pattern.test(withoutComments(file))
}

/** The code of a file as the compiler sees it, comments blanked out. */
function withoutComments({path, text}: File): string {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  let code = ''
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(tree).filter((child) => !ts.isJSDoc(child))
    if (children.length === 0) code += ` ${node.getText(tree)}`
    for (const child of children) visit(child)
  }
  visit(tree)
  return code
}
