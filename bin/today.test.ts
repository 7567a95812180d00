/** “Today” is the day where the reader is, not the day in Greenwich. */
import {afterEach, expect, it, vi} from 'vitest'
import {today} from './today.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

it.each([
  ['Pacific/Kiritimati', '2026-11-21T12:00:00Z', '2026-11-22'],
  ['America/Los_Angeles', '2026-01-01T03:00:00Z', '2025-12-31'],
  ['UTC', '2026-03-04T23:59:59Z', '2026-03-04']
])('in %s at %s it is %s', (zone, time, day) => {
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({now: new Date(time)})
  expect(today()).toBe(day)
})
