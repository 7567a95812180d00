/** Makes a failing text smaller while it still fails, so that a person can see why. */

type Fails = (text: string) => boolean | Promise<boolean>

/** Leaves out lines, then letters, in ever smaller stretches. `fails` is asked at most `most` times. */
export async function smaller(text: string, fails: Fails, most = 2000): Promise<string> {
  let asked = 0
  const still = async (candidate: string) => asked++ < most && (await fails(candidate))
  return shrunk((await shrunk(text.split(/(?<=\n)/), still)).split(''), still)
}

async function shrunk(all: readonly string[], fails: Fails): Promise<string> {
  let parts = all
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length; ) {
      const without = [...parts.slice(0, at), ...parts.slice(at + size)]
      if (without.length < parts.length && (await fails(without.join('')))) parts = without
      else at += size
    }
  }
  return parts.join('')
}
