/** What is wrong with a configuration, as data: file, place, and the key of the sentence that says it. */
import type {TemplateData} from '../model/template.ts'

export interface ConfigFault {
  /** Absolute. */
  readonly file: string
  /** Line and column from 1; null where the file is a program or is not there. */
  readonly at: {readonly line: number; readonly column: number} | null
  /** Key of a phrase. */
  readonly key: string
  readonly data: TemplateData
}

/** The configuration, an ignore file, a plugin or a baseline cannot be used. The caller turns the faults into sentences. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly ConfigFault[]

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({file, key}) => `${file}: ${key}`).join('; '))
    this.faults = faults
  }
}

/** For one fault without a place. */
export function configError(file: string, key: string, data: TemplateData = {}): ConfigError {
  return new ConfigError([{file, at: null, key, data}])
}

export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
