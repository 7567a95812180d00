/** Days are counted alike wherever the reader is. */
import {afterEach, expect, it, vi} from 'vitest'
import {dayAfter} from './day.ts'

afterEach(() => vi.unstubAllEnvs())

it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('the day after, in %s', (zone) => {
  vi.stubEnv('TZ', zone)
  const after = ['2026-11-21', '2026-12-31', '2028-02-28', '2026-02-28', '2026-03-28', '2026-10-25'].map(dayAfter)
  expect(after).toEqual(['2026-11-22', '2027-01-01', '2028-02-29', '2026-03-01', '2026-03-29', '2026-10-26'])
})
