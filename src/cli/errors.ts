/** The one error that means that the call was wrong: a sentence for the user, no stack. */

/** The call, the configuration or the input is wrong: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
