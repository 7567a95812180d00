/** Signs and methods, and what each gives way to. */

type Others = Readonly<Record<string, readonly string[]>>

export const operators: Others = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*']
}

export const assigned: Others = {'+=': ['-='], '-=': ['+='], '??=': ['&&='], '||=': ['&&=']}

const pairs = [
  ['some', 'every'],
  ['startsWith', 'endsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['trimStart', 'trimEnd'],
  ['find', 'findLast'],
  ['findIndex', 'findLastIndex'],
  ['indexOf', 'lastIndexOf'],
  ['min', 'max']
] as const

/** Methods that take the same arguments. */
export const exchanged: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one]
  ])
)

/** Methods without which the thing they are called on is left as it is. */
export const removed: readonly string[] = [
  'charAt',
  'filter',
  'normalize',
  'replace',
  'replaceAll',
  'reverse',
  'slice',
  'sort',
  'substring',
  'toReversed',
  'toSorted',
  'trim'
]
