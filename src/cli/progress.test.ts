/** Progress is for people who wait at a terminal. */
import {expect, it} from 'vitest'
import {progressOn} from './progress.ts'

function shown(isTTY: boolean, elapsed: number): string {
  let text = ''
  let now = 0
  const write = (part: string) => {
    text += part
  }
  const stderr = {write, isTTY, columns: 20}
  const progress = progressOn(
    stderr,
    (_, data) => `${data?.done}/${data?.count} ${data?.path}`,
    () => now
  )
  now = elapsed
  progress.show(1, 9, 'a very long path.md')
  progress.clear()
  return text
}

it('shows one line after a while, cut to the width, and takes it away', () => {
  expect(shown(true, 1500)).toBe('\r\u001b[2K1/9 a very long pat\r\u001b[2K')
})

it('shows nothing in a pipe or on a short run', () => {
  expect([shown(false, 1500), shown(true, 500)]).toEqual(['', ''])
})
