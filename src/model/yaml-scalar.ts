/** Writes a text as a YAML scalar: plain where nothing in it means something else, quoted otherwise. */

/** Also safe inside `[…]` and `{…}`. */
export function yamlScalar(text: string): string {
  const plain = /^[\p{L}](?:[\p{L}\p{N} –().§/-]*[\p{L}\p{N}).])?$/u.test(text)
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text)
}
