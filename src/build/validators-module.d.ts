/** What `iplint:validators` holds once the build has compiled the schemas. */
declare module 'iplint:validators' {
  import type {ValidateFunction} from 'ajv/dist/2020.js'

  /** Validators by the `$id` of their schemas. */
  export const validators: ReadonlyMap<string, ValidateFunction>
}
