/** Which units of a text are letters or digits: asked so often that a pattern would be too slow. */

const rare = /[\p{L}\p{N}]/u

/** True for a letter or digit at a place of a text (`\p{L}`, `\p{N}`); of a letter of two units, at its first. */
export function isWordLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code >= 0xc0 && code <= 0x2c1) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x2000 && code <= 0x206f) return false
  return code >= 0xd800 ? rare.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) : rare.test(text.charAt(index))
}
