/** Puts a file in its place in one step: whoever reads it, and whenever we are ended, it is the old one or the new one, whole. */
import {randomUUID} from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve} from 'node:path'

/** Written beside its place and renamed into it; the rights of an old file stay. @throws {Error} of the system; then nothing has changed. */
export function replaceWhole(file: string, content: string | Uint8Array): void {
  const old = statSync(file, {throwIfNoEntry: false})
  // A pipe or a device takes what it is given: it must not become a file.
  if (old !== undefined && !old.isFile()) writeFileSync(file, content)
  else draft(file, content, old, (name) => renameSync(name, file))
}

/** The same where nothing stands yet. @throws {Error} with the code EEXIST where something does. */
export function createWhole(file: string, content: string): void {
  draft(file, content, undefined, (name) => {
    try {
      linkSync(name, file)
    } catch (error) {
      // Some disks know no second name for a file.
      if (existsSync(file) || !/^E(?:PERM|NOTSUP|OPNOTSUPP|NOSYS|ACCES|INVAL|XDEV)$/.test(codeOf(error))) throw error
      return renameSync(name, file)
    }
    rmSync(name, {force: true})
  })
}

function draft(
  file: string,
  content: string | Uint8Array,
  old: Stats | undefined,
  settle: (name: string) => void
): void {
  const name = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    const open = openSync(name, 'wx', old?.mode ?? 0o666)
    try {
      writeFileSync(open, content)
      fsyncSync(open)
    } finally {
      closeSync(open)
    }
    if (old !== undefined) keepRights(name, old)
    settle(name)
  } catch (error) {
    rmSync(name, {force: true})
    throw error
  }
}

/** What a new file would get from the surroundings is put right. */
function keepRights(name: string, {mode, uid, gid}: Stats): void {
  chmodSync(name, mode)
  const own = statSync(name)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(name, uid, gid)
    chmodSync(name, mode)
  } catch {
    // Only some may give a file away; it is ours then.
  }
}

/** True where a path that is written as below a folder leads out of it through links. */
export function leadsOut(file: string, folder: string): boolean {
  if (!isBelow(resolve(file), resolve(folder))) return false
  let above = dirname(resolve(file))
  while (!existsSync(above)) above = dirname(above)
  const [real, home] = [realpathSync(above), realpathSync(folder)]
  return real !== home && !isBelow(real, home)
}

export function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return way !== '' && !/^\.\.(?:$|[\\/])/.test(way) && !isAbsolute(way)
}

/** The system’s word for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
