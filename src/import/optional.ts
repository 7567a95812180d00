/** Packages that only the importer needs: loaded when it runs, and missed in one sentence. */
import {ImportFault} from './fault.ts'

/** @throws {ImportFault} when the package is not installed. */
export async function optional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
      throw new ImportFault('import/no-package', {name})
    throw error
  }
}
