/** What the built code may be written in. */
import type {BuildOptions} from 'esbuild'

/**
 * The oldest Node that is promised. esbuild does not believe that it knows `\p{…}` and would write a pattern
 * as `new RegExp('…')`, to be made anew each time the line is passed; as a literal it is made once.
 */
export const target = {
  target: 'node20.19',
  supported: {'regexp-unicode-property-escapes': true}
} as const satisfies BuildOptions
