/** The harness tells a broken rule from a mended one: on a made-up rule it finds what a test notices and what none does. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {afterAll, describe, expect, it} from 'vitest'
import {chosen} from './choose.ts'
import {countsIn} from './counts.ts'
import {type Check, hunt} from './hunt.ts'
import {instrument, type Mutant} from './instrument.ts'
import {expectation} from './matchers.ts'
import {brokenPatterns} from './patterns.ts'
import {subjectOf} from './subject.ts'
import {told} from './tell.ts'

const root = mkdtempSync(join(tmpdir(), 'iplint-mutate-'))
afterAll(() => rmSync(root, {recursive: true}))

const rule = `import {limit} from './limit.ts'

/** Words that are too long, and how many there are. */
export function tooLong(words: readonly string[]): string {
  const long = words.filter((word) => word.length > limit).toSorted()
  if (long.length === 0) return 'none'
  let count = 0
  while (count < long.length) count++
  return \`\${count} too long\`
}

export const unused = (text?: string) => text?.trim()
`

interface Opened {
  tooLong(words: readonly string[]): string
}

const check = (name: string, words: readonly string[], expected: string): Check<Opened> => ({
  name,
  run: (opened) => expectation(opened.tooLong(words)).toBe(expected)
})

async function fatesUnder(checks: readonly Check<Opened>[]): Promise<ReadonlyMap<string, string>> {
  mkdirSync(join(root, 'rules'), {recursive: true})
  writeFileSync(join(root, 'rules/limit.ts'), 'export const limit = 5\n')
  writeFileSync(join(root, 'rules/made-up.ts'), rule)
  const {text, mutants} = instrument('rules/made-up.ts', rule, 0)
  const subject = await subjectOf({
    root,
    entry: `export * from './rules/made-up.ts'`,
    instrumented: new Map([['rules/made-up.ts', text]]),
    isOpenedAnew: () => true
  })
  const hunted = hunt(checks, mutants.length, (switches) => {
    const opened = subject.open(switches) as unknown as Opened
    return () => opened
  })
  const alone = mutants.map((mutant) => hunted.quick(mutant))
  expect(mutants.map((mutant) => hunted.fatesOf([mutant]).get(mutant.id))).toEqual(alone)
  // In company the one that is noticed is found out, and what nothing notices stays.
  const company = mutants.filter(({original}) => original.endsWith('.toSorted()') || original === 'count++')
  const apart = company.map(({id}) => alone[id])
  expect([...hunted.fatesOf(company).values()]).toEqual(apart)
  return new Map(mutants.map((mutant, index) => [`${mutant.original} → ${mutant.mutated}`, alone[index] ?? 'doubtful']))
}

describe('a hunt', () => {
  const weak = [check('long words', ['mottagning', 'integration', 'kurs'], '2 too long')]
  const limit = 'word.length > limit → (word.length) >= (limit)'

  it('kills what a check notices, and what would run for ever', async () => {
    const fates = await fatesUnder(weak)
    expect(fates.get('word.length > limit → (word.length) <= (limit)')).toBe('killed')
    expect(fates.get('words.filter((word) => word.length > limit) → words')).toBe('killed')
    expect(fates.get(`\`\${count} too long\` → ''`)).toBe('killed')
    expect(fates.get('count++ → count--')).toBe('killed')
  })

  it('lets live what no check notices, and says what none comes to', async () => {
    const fates = await fatesUnder(weak)
    const sorted = 'words.filter((word) => word.length > limit)'
    expect(fates.get(`${sorted}.toSorted() → ${sorted}`)).toBe('survived')
    expect(fates.get('long.length === 0 → false')).toBe('unreached')
    expect(fates.get(limit)).toBe('unreached')
    expect(fates.get(`'none' → ''`)).toBe('unreached')
    expect(fates.get('?. → .')).toBe('unreached')
  })

  it('kills these as well where the checks are better', async () => {
    const better = [...weak, check('a word as long as may be', ['mötet'], 'none')]
    const fates = await fatesUnder(better)
    expect(fates.get('long.length === 0 → false')).toBe('killed')
    expect(fates.get(limit)).toBe('killed')
    expect(fates.get(`'none' → ''`)).toBe('killed')
  })

  it('does not begin with a check that fails by itself', async () => {
    await expect(fatesUnder([check('wrong', [], 'two')])).rejects.toThrow(/wrong does not hold without any mutant/)
  })
})

describe('instrumented code', () => {
  it('does what it did while no mutant is on', () => {
    const code = `const a = {b: null}
let sum = 0
for (const n of [1, 2, 3]) if (n !== 2) sum += n * 2
do sum -= 1
while (sum > 5)
const chain = a?.b?.c.d(1)?.e ?? 'none'
;[sum].sort()
result = [sum, chain, /^x+$/.test('xx'), [3, 1].filter((n) => n > 1 && !(n < 2)).length]
`
    const {text, mutants} = instrument('a.ts', code, 0)
    const plain: {result?: unknown} = {result: null}
    runInNewContext(code, plain)
    const other = (_: number, value: unknown) => value
    const whether = (_: number, __: number, value: unknown) => value
    const bare = {$mutateOn: () => false, $mutateWhether: whether, $mutateOther: other, $mutateStep: () => {}}
    const switched: typeof plain = {...bare, result: null}
    runInNewContext(text, switched)
    expect(mutants.length).toBeGreaterThan(25)
    expect(switched.result).toEqual(plain.result)
    expect(plain.result).toEqual([5, 'none', true, 1])
  })

  it('leaves types, names and sentences for people alone', () => {
    const code = `import {a} from 'b'\ntype T = 'x' | 1\nexport const r = f({id: 'e', summary: 's', messages: {m: 'M'}})\n`
    const {mutants} = instrument('a.ts', code, 7)
    expect(mutants.map(({id, line, column, original}) => [id, line, column, original])).toEqual([
      [7, 3, 20, `{id: 'e', summary: 's', messages: {m: 'M'}}`],
      [8, 3, 25, `'e'`]
    ])
  })

  it('has patterns with a part missing or turned round', () => {
    expect(brokenPatterns('/^a+(?=[bc])\\d/u')).toEqual([
      '/a+(?=[bc])\\d/u',
      '/^a(?=[bc])\\d/u',
      '/^a+(?![bc])\\d/u',
      '/^a+(?=[^bc])\\d/u',
      '/^a+(?=[bc])\\D/u'
    ])
  })
})

const mutant = (id: number, more: Partial<Mutant> = {}): Mutant => {
  return {id, path: 'rules/a/b.ts', line: id, column: 1, original: `x${id}`, mutated: 'y', ...more}
}

it('draws the same sample from a seed, wherever the code has moved', () => {
  const all = Array.from({length: 50}, (_, id) => mutant(id))
  const draw = (of: readonly Mutant[], seed: number) =>
    chosen(of, {files: ['rules'], sample: 10, seed}).map(({original}) => original)
  const moved = [mutant(0, {path: 'src/c.ts'}), ...all.map((one) => ({...one, id: one.id + 1, line: one.line + 3}))]
  expect(draw(all, 1)).toHaveLength(10)
  expect(draw(moved, 1)).toEqual(draw(all, 1))
  expect(draw(all, 2)).not.toEqual(draw(all, 1))
})

it('remembers what was killed until its file changes, and what survived until anything does', () => {
  const folder = mkdtempSync(join(root, 'counts-'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  for (const room of ['rules/a', 'src', 'fixtures']) mkdirSync(join(folder, room), {recursive: true})
  write('rules/a/b.ts', '1')
  const path = join(folder, 'counts')
  const first = countsIn(path, folder)
  first.keep(mutant(1), 'killed')
  first.keep(mutant(2), 'survived')
  const known = () => [1, 2, 3].map((id) => countsIn(path, folder).known(mutant(id)))
  expect(known()).toEqual(['killed', 'survived', null])
  write('fixtures/new.md', '# New')
  expect(known()).toEqual(['killed', null, null])
  write('rules/a/b.ts', '2')
  expect(known()).toEqual([null, null, null])
})

it('tells survivors with their places, and shares by file and folder', () => {
  const text = told([
    {mutant: mutant(1), fate: 'killed'},
    {mutant: mutant(2), fate: 'killed'},
    {mutant: mutant(3), fate: 'killed'},
    {mutant: mutant(4), fate: 'survived'}
  ])
  expect(text).toContain('rules/a/b.ts:4:1 survived  x4 → y')
  expect(text).toContain('rules/: 3 killed, 1 survived, 0 reached by no check; 25.0 % left')
})
