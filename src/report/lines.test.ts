/** The formats of lines: one finding is one line, and no document can write a line of its own. */
import {describe, expect, it} from 'vitest'
import {compact} from './compact.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {evilResult, optionsIn, resultIn} from './testing.ts'

/** Undoes what the runner of GitHub undoes, in its order. */
function command(line: string) {
  const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const undo = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const pairs = properties.split(',').map((pair) => {
    const [key = '', value = ''] = pair.split('=')
    return [key, undo(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]
  })
  return {name, data: undo(data), ...Object.fromEntries(pairs)}
}

const linesOf = (text: string) => text.split('\n').slice(0, -1)

describe('compact', () => {
  it('has a line per finding that a problem matcher can read', () => {
    const lines = linesOf(compact([resultIn('sv'), evilResult()], optionsIn('sv')))
    expect(lines).toHaveLength(8)
    expect(lines[0]).toBe('ohjelmat/närpes plan.md:2:1: error: Uppföljning saknas. [element-missing/follow-up]')
    for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+: (error|warning|info): .+ \[.+\]$/)
    expect(compact([], optionsIn('sv'))).toBe('')
  })

  it('commands nothing on GitHub, whatever a file is called', () => {
    const lines = linesOf(compact([resultIn('sv', {path: '::stop-commands::x.md'})], optionsIn('sv')))
    for (const line of lines) expect(line).toMatch(/^\u2060::stop-commands::x\.md:/)
  })
})

describe('github', () => {
  it('annotates, gravest first', () => {
    const all = linesOf(github([resultIn('sv')], optionsIn('sv'))).map(command)
    expect(all.map(({name}) => name)).toEqual(['error', 'warning', 'warning', 'notice'])
    expect(all[0]).toEqual({
      name: 'error',
      file: 'ohjelmat/närpes plan.md',
      line: '2',
      endLine: '2',
      col: '1',
      endColumn: '5',
      title: 'element-missing/follow-up',
      data: 'Uppföljning saknas. Skriv vem som följer upp, hur ofta och med vad.'
    })
  })

  it('escapes, so that a document commands nothing', () => {
    const lines = linesOf(github([evilResult()], optionsIn('sv')))
    expect(lines).toHaveLength(4)
    const {file, title, data} = command(lines[0] ?? '')
    expect(file).toContain('::error::x,y:z%0A')
    expect(title).toContain('::error::x,y:z%0A')
    expect(data).toContain('::error::x,y:z%0A')
  })

  it('shows ten of each kind and says how many there are', () => {
    const {messages} = resultIn('sv')
    const many = Array.from({length: 20}, () => messages).flat()
    const lines = linesOf(github([resultIn('sv', {messages: many})], optionsIn('en')))
    const names = lines.map((line) => command(line).name)
    expect(['error', 'warning', 'notice'].map((name) => names.filter((one) => one === name).length)).toEqual([
      10, 10, 10
    ])
    expect(lines).toHaveLength(31)
    expect(lines[30]).toContain('30 of 80 findings')
  })
})

describe('gitlab', () => {
  const issuesOf = (...results: Parameters<typeof gitlab>[0]) => JSON.parse(gitlab(results, optionsIn('sv')))

  it('has all that GitLab asks for', () => {
    const issues = issuesOf(resultIn('sv'), evilResult())
    expect(issues).toHaveLength(8)
    expect(issues[0]).toMatchObject({
      check_name: 'element-missing/follow-up',
      severity: 'major',
      location: {path: 'ohjelmat/närpes plan.md', lines: {begin: 2}}
    })
    for (const {description, fingerprint, severity} of issues) {
      expect(description).toMatch(/^[^\u0000-\u001f\u202e\ud800\uffff]+$/)
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
      expect(['info', 'minor', 'major']).toContain(severity)
    }
    expect(issuesOf()).toEqual([])
  })

  it('keeps fingerprints while lines move, and tells documents apart', () => {
    const {messages} = resultIn('sv')
    const moved = messages.map((message) => {
      const {start, end} = message.place
      return {...message, place: {start: {...start, line: start.line + 7}, end: {...end, line: end.line + 7}}}
    })
    const print = (issues: {fingerprint: string}[]) => issues[0]?.fingerprint
    expect(print(issuesOf(resultIn('sv', {messages: moved})))).toBe(print(issuesOf(resultIn('sv'))))
    expect(print(issuesOf(resultIn('sv', {path: 'annat.md'})))).not.toBe(print(issuesOf(resultIn('sv'))))
  })
})
