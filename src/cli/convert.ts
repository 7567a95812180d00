/** Lets LibreOffice, where it is installed, turn an OpenDocument text into a Word document. */
import {spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ImportFault} from '../import/index.ts'

/** Unit: milliseconds. The first start of LibreOffice takes its time. */
const patience = 120_000

/** In a folder and with a profile of its own, so that an open LibreOffice is not disturbed. @throws {ImportFault} */
export async function convertOpenDocument(
  bytes: Uint8Array,
  env: Readonly<Record<string, string | undefined>>
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'iplint-'))
  try {
    const source = join(folder, 'document.odt')
    await writeFile(source, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      source
    ]
    const converted = (await run('soffice', args, env)) || (await run('libreoffice', args, env))
    if (!converted) throw new ImportFault('import/odt')
    return await readFile(join(folder, 'document.docx')).catch(() => {
      throw new ImportFault('import/odt-failed')
    })
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** False when there is no such program. */
function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>
): Promise<boolean> {
  return new Promise((done) => {
    const process = spawn(command, [...args], {stdio: 'ignore', env: {...env}, timeout: patience})
    process.on('error', () => done(false))
    process.on('exit', () => done(true))
  })
}
