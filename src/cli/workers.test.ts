/** Documents shared between threads: the order stays, each is judged once, and a thread that fails is told of. */
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import type {ReportedFile} from '../model/reported.ts'
import {type Job, share, threadsFor} from './workers.ts'

const jobs = Array.from({length: 30}, (_, index): Job => {
  return {file: `/${index}.md`, cwd: '/', text: `text ${index}`, options: {path: `${index}.md`, asOf: '2026-11-22'}}
})
const resultOf = ({text}: Pick<Job, 'text'>) => ({text}) as ReportedFile
const start = (code: string) => () =>
  new Worker(
    `const {parentPort} = require('node:worker_threads'); parentPort.on('message', ({index, job}) => {${code}})`,
    {
      eval: true
    }
  )
const answering = start('parentPort.postMessage({index, result: {text: job.text}})')

describe('sharing', () => {
  it.each([0, 1, 3])('gives each result its place: %i workers', async (count) => {
    const told: number[] = []
    const results = await share(jobs, Array.from({length: count}, answering), resultOf, (index) => told.push(index))
    expect(results.map(({text}) => text)).toEqual(jobs.map(({text}) => text))
    expect(told.toSorted((a, b) => a - b)).toEqual(jobs.map((_, index) => index))
  })

  it.each([
    ['ends', 'process.exit(3)', /exit code 3/],
    ['ends as if all were well', 'process.exit(0)', /exit code 0 before its work was done/],
    ['throws', "throw new Error('out of words')", /out of words/]
  ])('fails when a worker %s', async (_, code, message) => {
    await expect(share(jobs, [answering(), start(code)()], resultOf, () => undefined)).rejects.toThrow(message)
  })
})

describe('how many threads', () => {
  it.each([
    ['auto' as const, 1, 8, 1],
    ['auto' as const, 49, 8, 1],
    ['auto' as const, 50, 8, 2],
    ['auto' as const, 1000, 8, 4],
    ['auto' as const, 1000, 1, 1],
    [3, 1000, 1, 3],
    [3, 2, 8, 2],
    [1, 1000, 8, 1]
  ])('asked %s, %i documents, %i processors: %i', (asked, documents, processors, threads) => {
    expect(threadsFor(asked, documents, processors)).toBe(threads)
  })
})
