/** Fuzzes the papers about documents: audit, export and comparison never fail, and nothing of a document acts in them. */
import {auditOf} from '../audit/audit.ts'
import {auditHtml} from '../audit/html.ts'
import {auditMarkdown} from '../audit/markdown.ts'
import {compare} from '../compare/compare.ts'
import {compareHtml} from '../compare/html.ts'
import {compareMarkdown} from '../compare/markdown.ts'
import {compareText} from '../compare/text.ts'
import {csv} from '../export/csv.ts'
import {ics} from '../export/ics.ts'
import {json} from '../export/json.ts'
import {registerRows} from '../export/register.ts'
import {createLinter} from '../index.ts'
import {speechIn} from '../markup/speech.ts'
import type {Examined} from '../model/examined.ts'
import {jsonOf} from '../report/clean.ts'
import {mutant} from './mutate.ts'
import {commandFaults} from './outputs.ts'
import {type Subjects, type Target, thrown} from './target.ts'

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const asOf = '2026-11-21'

export function papersTarget({knowledge, rules}: Subjects): Target {
  const linter = createLinter({knowledge, rules})
  const examined = (text: string) => linter.examine(text, {path: 'a|b<c>.md', asOf, strictRules: true})
  const papersOf = (one: Examined, other: Examined): Readonly<Record<string, string>> => {
    const language = one.result.messageLanguage
    const speech = speechIn(knowledge, language)
    const audit = auditOf({
      ...one,
      knowledge,
      rules,
      language,
      preset: 'recommended',
      verdict: {exitCode: 0, sentence: 'Sentence.'},
      version: '1.2.3',
      documentHash: 'd0c',
      knowledgeHash: 'a1b2'
    })
    const comparison = compare(other, one, speech)
    const rows = registerRows([one, other])
    return {
      'audit html': auditHtml(audit, speech),
      'audit markdown': auditMarkdown(audit, speech),
      'audit json': jsonOf(audit),
      'compare html': compareHtml(comparison, speech, '1.2.3'),
      'compare markdown': compareMarkdown(comparison, speech),
      'compare text': compareText(comparison, speech, 80),
      'export csv': csv(rows, 'semicolon'),
      'export json': json(rows, {version: '1.2.3', asOf}),
      'export ics': ics([one, other], asOf, speech)
    }
  }
  return {
    make: mutant,
    faultsOf: (text, random) => {
      try {
        const [one, other] = [examined(text), examined(text.slice(0, random.int(text.length)))]
        const papers = papersOf(one, other)
        const again = random.chance(0.25) ? papersOf(one, other) : papers
        return Object.entries(papers).flatMap(([name, paper]) => [
          ...paperFaults(name, paper).map((fault) => `${name}: ${fault}`),
          ...(again[name] === paper ? [] : [`${name}: two runs differ`])
        ])
      } catch (error) {
        return thrown(error)
      }
    }
  }
}

function paperFaults(name: string, paper: string): readonly string[] {
  const control = controls.exec(paper)?.[0]
  const acts = name.endsWith('html') && /<script\b|<svg\/|<img src=x|\son\w+=|javascript:/i.test(withoutText(paper))
  // CSV and calendars are for other programs: a cell may begin a line.
  const commands = /csv|ics/.test(name) ? [] : commandFaults(paper)
  const formula = name.endsWith('csv') && paper.split('\r\n').some((row) => /(?:^|;)"?[=+@]/.test(row))
  return [
    ...(control === undefined ? [] : [`control character ${JSON.stringify(control)}`]),
    ...(acts ? ['markup that acts'] : []),
    ...commands,
    ...(formula ? ['a cell that a spreadsheet would run'] : [])
  ]
}

/** Tags with their attributes’ names only: what stands between tags and in quotation marks is text. */
function withoutText(html: string): string {
  return (html.match(/<[^<>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('')
}
