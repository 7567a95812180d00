/** The part of dockerfilelint that a test uses; the package brings no types. */
declare module 'dockerfilelint' {
  export function run(configPath: string, content: string): readonly object[]
}
