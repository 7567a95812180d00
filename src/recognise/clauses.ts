/** Where a sentence may be cut into clauses. */

/** Behind commas, semicolons, colons and dashes before a space, by rising place. */
export function clauseCuts(value: string, signs = /[,;:–—](?=\s)/g): readonly number[] {
  return [...value.matchAll(signs)].map(({index}) => index + 1)
}
