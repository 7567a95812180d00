/** Makes a failing text smaller while it still fails, so that a person can see why. */

/** Leaves out lines, then letters, in ever smaller stretches. `fails` is asked at most `most` times. */
export function smaller(text: string, fails: (text: string) => boolean, most = 2000): string {
  let asked = 0
  const still = (candidate: string) => asked++ < most && fails(candidate)
  return shrunk(shrunk(text.split(/(?<=\n)/), still).split(''), still)
}

function shrunk(all: readonly string[], fails: (text: string) => boolean): string {
  let parts = all
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length; ) {
      const without = [...parts.slice(0, at), ...parts.slice(at + size)]
      if (without.length < parts.length && fails(without.join(''))) parts = without
      else at += size
    }
  }
  return parts.join('')
}
