/** Lines of a list of contents: a heading, dots and a page. */

/** Unit: letters. So far back from the end of a line its dots are looked for. */
const reach = 60

/** "2 Työ ja kieli ............ 3": the line ends in dots and a page number, or is the number alone in its cell. */
export function leadsToPage(line: string): boolean {
  const end = line.slice(-reach).trimEnd()
  return /(?:\.\s?){4}\s*\d{1,4}$|…\s*\d{1,4}$|^\d{1,3}$/.test(end)
}
