/** Completions for shells name what can be typed. */
import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {projectForEach} from './testing.ts'

const {iplint, write} = projectForEach()

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
