/** Fuzzes the importer: web pages and Word documents, honest ones broken; what comes is a programme without commands, or one reason. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sayIn} from '../cli/say.ts'
import {ImportFault, importDocument} from '../import/index.ts'
import {zipOf} from '../import/testing.ts'
import {openZip} from '../import/zip.ts'
import {createLinter} from '../index.ts'
import {evilGroups} from './evil.ts'
import type {Random} from './random.ts'
import {type Subjects, type Target, thrown} from './target.ts'

const tags = [
  '<p>',
  '</p>',
  '<h1>',
  '</h1>',
  '<h7>',
  '<table>',
  '<tr><td>a</td><td colspan="9999999" rowspan="65535">b</td></tr>',
  '<td colspan="-1">',
  '</table>',
  '<ul><li>',
  '</ul>',
  '<ol start="-5"><li>x',
  '<pre>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="http://x/](y)">*</a>',
  '<img src="x" alt="](javascript:x) <script>">',
  '<svg><title>',
  '<math>',
  '<template>',
  '<script>alert(1)</script>',
  '<style>x</style>',
  '<!-- iplint-disable -->',
  '<!--',
  '&lt;!-- iplint-disable --&gt;',
  '&#0;&#xD800;&#x110000;',
  '<br><br>',
  '<b><i><strong>x</b>',
  '<blockquote><blockquote>',
  '<plaintext>',
  '<frameset>',
  '<input type=checkbox>',
  '<select><option>x'
]
const runs = [
  '<w:p><w:r><w:t>',
  '</w:t></w:r></w:p>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:gridSpan w:val="99999"/>',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:footnoteReference w:id="2"/>',
  '<w:footnoteReference w:id="x"/>',
  '<w:pStyle w:val="Rubrik1"/>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
  '<w:br w:type="page"/>',
  '<w:drawing>',
  '<w:hyperlink r:id="rId99">',
  '<mc:AlternateContent>',
  '<w:sdt><w:sdtContent>',
  '&#0;',
  '<![CDATA[x]]>',
  '<!-- iplint-disable -->'
]
const parts = [
  'word/document.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  '[Content_Types].xml'
]
const between = '\n%%part%%\n'

export function webPageTarget(subjects: Subjects): Target {
  const faultsOf = treated(subjects)
  return {
    make: (random, seeds) => {
      const seed = random.pick(seeds).slice(0, 2000).split('\n')
      const lines = Array.from({length: 1 + random.int(25)}, () => piece(random, tags, seed))
      return `<!doctype html><meta charset="utf-8"><body>${lines.join('')}`
    },
    faultsOf: (page) => faultsOf(new TextEncoder().encode(page))
  }
}

export function wordTarget(subjects: Subjects): Target {
  const faultsOf = treated(subjects)
  const whole = ['narpes.sv.docx', 'kauhajoki.fi.docx'].map((name) => {
    const zip = openZip(readFileSync(join(subjects.root, 'fixtures/word', name)))
    return Object.fromEntries(zip.names.map((part) => [part, zip.text(part) ?? '']))
  })
  return {
    // The parts that are spoilt, one after the other; the rest is as it was.
    make: (random) => {
      const document = random.pick(whole)
      const spoiltOf = random.chance(0.7) ? 0 : random.int(parts.length)
      const made = parts.map((name, index) => {
        const xml = document[name] ?? ''
        return index === spoiltOf ? broken(xml, random) : xml
      })
      return made.join(between)
    },
    faultsOf: (text, random) => {
      const given = text.split(between)
      const own = Object.fromEntries(parts.map((name, index) => [name, given[index] ?? '']))
      const bytes = zipOf({...random.pick(whole), ...own})
      for (let left = random.chance(0.2) ? 1 + random.int(6) : 0; left > 0; left--) {
        bytes[random.int(bytes.length)] = random.int(256)
      }
      return faultsOf(random.chance(0.05) ? bytes.subarray(0, random.int(bytes.length)) : bytes)
    }
  }
}

function piece(random: Random, marks: readonly string[], seed: readonly string[]): string {
  if (random.chance(0.5)) return random.pick(marks)
  return random.chance(0.7) ? random.pick(seed) : random.pick(random.pick(evilGroups))
}

function broken(xml: string, random: Random): string {
  const tokens = xml.split(/(?=<)/)
  for (let left = 1 + random.int(6); left > 0; left--) {
    const at = random.int(tokens.length)
    const kind = random.int(4)
    if (kind === 0) tokens.splice(at, 1 + random.int(3))
    else if (kind === 1) tokens.splice(at, 0, random.pick(runs))
    else if (kind === 2) tokens.splice(at, 0, ...tokens.slice(at, at + random.int(40)))
    else tokens[at] = (tokens[at] ?? '') + random.pick(random.pick(evilGroups)).replace(/[<&]/g, '')
  }
  return tokens.join('')
}

/** Imports bytes twice and looks at what came. */
function treated({knowledge, rules}: Subjects): (bytes: Uint8Array) => Promise<readonly string[]> {
  const say = sayIn(knowledge, 'en')
  const linter = createLinter({knowledge, rules})
  const convert = () => Promise.reject(new ImportFault('import/odt'))
  const read = (bytes: Uint8Array) => importDocument(bytes, {knowledge, asOf: '2026-11-21', say, convert})
  return async (bytes) => {
    try {
      const {text, notes} = await read(bytes)
      const again = await read(bytes)
      const {messages} = linter.lint(text, {path: 'x.md', asOf: '2026-11-21', strictRules: true})
      const syntax = messages.filter(({ruleId}) => ruleId === 'front-matter-syntax' || ruleId.startsWith('directive-'))
      return [
        ...(again.text === text ? [] : ['two imports differ']),
        ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)
          ? ['a control character in the programme']
          : []),
        ...(/<script|\]\(javascript:/i.test(shown(text)) ? ['markup that acts'] : []),
        ...syntax.map(
          ({ruleId, message, line}: {ruleId: string; message: string; line?: number}) =>
            `${ruleId} ${line ?? ''} ${message}`
        ),
        ...notes.map(({key, data}) => say(key, data)).filter((note) => /^import\//.test(note))
      ]
    } catch (error) {
      if (!(error instanceof ImportFault)) return thrown(error)
      return /^import\//.test(say(error.key, {path: 'x', ...error.data})) ? [`no sentence for ${error.key}`] : []
    }
  }
}

/** Without code and comments, where nothing acts. */
function shown(text: string): string {
  return text
    .replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gm, '')
    .replace(/<!--(?:(?!-->)[\s\S])*-->|\\./g, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
}
