/** What a stranger would try: pieces of text that mean something to a parser, a terminal, a browser, a spreadsheet or a forge. */

const terminal = [
  '\u001b[31m',
  '\u001b]0;t\u0007',
  '\u001b]8;;http://x\u001b\\',
  '\u009b2J',
  '\b\b',
  '\u0007',
  '\u007f',
  '\r'
]
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table>',
  '"><svg/onload=1>',
  ']]>',
  '<!--',
  '-->',
  '<br>',
  '&#0;',
  '&nbsp;',
  '&amp;lt;',
  'javascript:alert(1)',
  '<![CDATA['
]
const commands = [
  '::error::x',
  '##[error]x',
  '\n::set-output name=a::b\n',
  '%0A::stop-commands::x',
  '=1+1',
  '+SUM(A1)',
  '@all',
  '-2+3|cmd'
]
const fences = [
  '---\n',
  '...\n',
  '\n---\n',
  '```\n',
  '~~~\n',
  '***\n',
  '> ',
  '    ',
  '\t',
  '| a | b |\n| --- | --- |\n',
  '|',
  '\\|'
]
const yaml = [
  'kind: promotion-plan\n',
  'kind: [promotion-plan, integration-programme]\n',
  'language: fi\n',
  'a: &a [*a, *a]\n',
  '*a',
  '&a ',
  '!!js/function x',
  '? ',
  '<<: *a\n',
  '"',
  "'",
  '[',
  '{',
  '|\n  ',
  '__proto__: {x: 1}\n',
  'constructor: 1\n',
  'elements: {toString: "#x"}\n',
  'elements: {follow-up: "#1", coordinator: null}\n',
  'period: {start: 0000-00-00, end: 9999-99-99}\n',
  'approvals: [{municipality: x}, null, 1]\n',
  'municipalities: []\n',
  'covered_by: {hasOwnProperty: x}\n',
  '# iplint-disable-next-line\n',
  '.inf',
  '0x7fffffff',
  '2026-02-30'
]
const directives = [
  '<!-- iplint-disable -->',
  '<!-- iplint-enable -->',
  '<!-- iplint-disable-next-line element-missing/follow-up -- x, until 2027-01-01 -->',
  '<!-- iplint-disable __proto__ constructor -- until 0 -->'
]
const inline = [
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '](',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  '<',
  '>',
  '~~',
  '$',
  '{',
  '}',
  '\\',
  '#',
  '# ',
  '## ',
  '- ',
  '1. ',
  '9999999999. '
]
const letters = [
  '\u0000',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  'a\u030a',
  '\u030a',
  '😀',
  'ﬁ',
  'İ',
  'ß',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u3000',
  '１２',
  '٣'
]
const words = [
  '1.1.2026',
  '31.12.99999',
  '0.0.0000',
  '§',
  '45 §',
  `${681}/${2023}`,
  `${1386}/${2010} 32 §`,
  '{name}',
  '{count}',
  '$&',
  '$1',
  '131052-308T',
  'xx.xx.202x',
  '100 %',
  '1e309',
  '-0',
  '999999999999999999999',
  '2026–2029',
  '2029-2026',
  'https://example.fi/x',
  'a@b.fi'
]

/** All pieces, and the groups they come from, so that a case may stay with one. */
export const evilGroups: readonly (readonly string[])[] = [
  terminal,
  markup,
  commands,
  fences,
  yaml,
  directives,
  inline,
  letters,
  words
]
