/** Whether a report is coloured: decided here and nowhere else. */
import type {ColourLevel} from '../report/index.ts'

export interface ColourQuestion {
  /** `--color` true, `--no-color` false, neither undefined. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTTY: boolean
}

/** The flag decides, then NO_COLOR, FORCE_COLOR, TERM=dumb, and last whether a terminal is there. */
export function colourLevel({flag, env, isTTY}: ColourQuestion): ColourLevel {
  if (flag !== undefined) return flag ? forced(env.FORCE_COLOR) || 1 : 0
  if (env.NO_COLOR) return 0
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR)
  if (env.TERM === 'dumb') return 0
  return isTTY ? 1 : 0
}

function forced(value: string | undefined): ColourLevel {
  if (value === '0' || value === 'false') return 0
  return value === '2' ? 2 : value === '3' ? 3 : 1
}
