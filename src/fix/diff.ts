/** The difference between two texts as a unified diff, by Myers’ shortest edit script over lines. */

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Unit: lines around a change. */
const context = 3

/** Empty for equal texts. Names stand as they are given. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = script(split(before), split(after))
  const hunks = hunksOf(lines).map(([from, to]) => hunk(lines, from, to))
  return [`--- ${name}\n`, `+++ ${name}\n`, ...hunks].join('')
}

/** Lines with their ends. */
function split(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function script(a: readonly string[], b: readonly string[]): readonly Line[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const kept = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({sign: ' ', text}))
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return [...kept(a.slice(0, start)), ...middle, ...kept(a.slice(a.length - end))]
}

function shortest(a: readonly string[], b: readonly string[]): readonly Line[] {
  const trace: Map<number, number>[] = []
  let far = new Map<number, number>([[1, 0]])
  for (let depth = 0; depth <= a.length + b.length; depth++) {
    trace.push(new Map(far))
    for (let k = -depth; k <= depth; k += 2) {
      let x = isDown(far, k, depth) ? (far.get(k + 1) ?? 0) : (far.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      far.set(k, x)
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a, b)
    }
    far = new Map(far)
  }
  return []
}

function isDown(far: ReadonlyMap<number, number>, k: number, depth: number): boolean {
  return k === -depth || (k !== depth && (far.get(k - 1) ?? 0) < (far.get(k + 1) ?? 0))
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[]
): readonly Line[] {
  const lines: Line[] = []
  let [x, y] = [a.length, b.length]
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const far = trace[depth] ?? new Map<number, number>()
    const k = x - y
    const down = isDown(far, k, depth)
    const from = far.get(down ? k + 1 : k - 1) ?? 0
    const fromY = from - (down ? k + 1 : k - 1)
    while (x > from && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      lines.push({sign: ' ', text: a[--x] ?? ''})
      y--
    }
    if (depth === 0) break
    if (down) lines.push({sign: '+', text: b[--y] ?? ''})
    else lines.push({sign: '-', text: a[--x] ?? ''})
  }
  return lines.reverse()
}

function hunksOf(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = []
  for (const [index, {sign}] of lines.entries()) {
    if (sign === ' ') continue
    const [from, to] = [Math.max(0, index - context), Math.min(lines.length, index + context + 1)]
    const last = hunks.at(-1)
    if (last && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return hunks
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], sign: '-' | '+') =>
    part.filter((line) => line.sign === sign || line.sign === ' ').length
  const [head, body] = [lines.slice(0, from), lines.slice(from, to)]
  const range = (sign: '-' | '+') => {
    const size = count(body, sign)
    return `${count(head, sign) + (size === 0 ? 0 : 1)},${size}`
  }
  const text = body.map(
    ({sign, text: line}) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`
  )
  return `@@ -${range('-')} +${range('+')} @@\n${text.join('')}`
}
