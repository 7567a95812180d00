/** What the pages on configuration and plugins show is run as written: files are written, commands called, output compared. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true})
})

const plan = `---
kind: promotion-plan
title: Plan för Närpes 2026–2029
language: sv
municipalities: [Närpes]
status: draft
period: {start: 2026-01-01, end: 2029-12-31}
---

# Plan för Närpes 2026–2029

Integrationsbyrån ordnar kurser för invandrare.

| Mål | Åtgärd | Ansvarig | Resurser |
| --- | --- | --- | --- |
| Fler i arbete | Språkkurs | Integrationsbyrån | egna resurser |
`

interface Step {
  readonly kind: 'file' | 'run' | 'output'
  readonly detail: string
  readonly text: string
}

function stepsOf(page: string): readonly Step[] {
  const fences = readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^```(\w+) ([^\n]+)\n([\s\S]*?)^```$/gm)
  return [...fences].map(([, language, info = '', text = '']): Step => {
    if (info.startsWith('file=')) return {kind: 'file', detail: info.slice('file='.length), text}
    if (language === 'sh') return {kind: 'run', detail: info === 'run' ? '0' : info.slice('run='.length), text}
    return {kind: 'output', detail: info, text}
  })
}

/** Runs a page from top to bottom in a folder of its own; returns how many commands it ran. */
function play(page: string): number {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint docs åäö ')))
  folders.push(cwd)
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, 'node_modules/.bin'), {recursive: true})
  symlinkSync(root, join(cwd, 'node_modules/iplint'))
  symlinkSync(join(root, 'bin/iplint.js'), join(cwd, 'node_modules/.bin/iplint'))
  writeFileSync(join(cwd, 'plan.md'), plan)
  if (page === 'audit.md') writeFileSync(join(cwd, 'old.md'), plan.replace('Språkkurs', 'Möten'))
  const path = `${join(cwd, 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env.PATH}`
  let last = {stdout: '', stderr: ''}
  let count = 0
  for (const {kind, detail, text} of stepsOf(page)) {
    if (kind === 'file') {
      mkdirSync(dirname(join(cwd, detail)), {recursive: true})
      writeFileSync(join(cwd, detail), text)
    } else if (kind === 'run') {
      for (const command of text.trim().split('\n')) {
        const {status, stdout, stderr} = spawnSync('sh', ['-c', command], {
          cwd,
          encoding: 'utf8',
          env: {PATH: path, LANG: 'C'} as NodeJS.ProcessEnv
        })
        expect([command, status, stdout, stderr]).toEqual([command, Number(detail), stdout, stderr])
        last = {stdout, stderr}
        count++
      }
    } else expect(detail === 'stderr' ? last.stderr : last.stdout).toContain(text.trim())
  }
  return count
}

it('the configuration', () => {
  expect(play('configuration.md')).toBeGreaterThan(12)
}, 180_000)

it('plugins', () => {
  expect(play('plugins.md')).toBeGreaterThan(4)
}, 180_000)

it('the audit', () => {
  expect(play('audit.md')).toBe(5)
}, 180_000)
