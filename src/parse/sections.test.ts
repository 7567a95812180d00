/** Sections nest by headings and by numbers; a line is a heading only where it stands over something. */
import {expect, test} from 'vitest'
import {parse} from './index.ts'
import {plainParagraphs} from './markdown.ts'

function outline(body: string): readonly string[] {
  return parse(body, 'a.md')
    .sections.slice(1)
    .map(({heading, number, depth, parent, form}) => {
      return `${depth} ${form} ${number ?? '-'} ${heading?.value} < ${parent?.index}`
    })
}

test('numbered lines under numbered headings', () => {
  expect(
    outline('# Plan\n\n## 2 Mål\n\n2.1 Arbete\n\nText.\n\n2.2 Barn\n\nText.\n\n3. Uppföljning\n\nText.\n')
  ).toEqual([
    '1 heading - Plan < 0',
    '2 heading 2 Mål < 1',
    '3 numbered 2.1 Arbete < 2',
    '3 numbered 2.2 Barn < 2',
    '2 numbered 3 Uppföljning < 1'
  ])
})

test('a bold line ends at any heading', () => {
  expect(
    outline('**Innehåll**\n\nText.\n\n## Bakgrund\n\nText.\n\n**Nuläge**\n\nText.\n\n**Framtid**\n\nText.\n')
  ).toEqual(['1 bold - Innehåll < 0', '2 heading - Bakgrund < 0', '3 bold - Nuläge < 2', '3 bold - Framtid < 2'])
})

test('a numbered bold line nests by its dots', () => {
  expect(
    outline('**1 Mål**\n\n**1.1 Arbete**\n\nText.\n\n**2 Uppföljning**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')
  ).toEqual(['1 bold 1 Mål < 0', '2 bold 1.1 Arbete < 1', '1 bold 2 Uppföljning < 0'])
})

test('a bold chapter that its neighbours’ numbers ask for may be empty, or hold parts without numbers', () => {
  const chapters = ['**1 Nuläge**\n\nText.', '**2 Insatser**\n\n**A Delaktighet**\n\nText.', '**3 Uppföljning**']
  expect(outline(`${chapters.join('\n\n')}\n\n**4 Kommunikation**\n\nText.\n`)).toEqual([
    '1 bold 1 Nuläge < 0',
    '1 bold 2 Insatser < 0',
    '2 bold - A Delaktighet < 2',
    '1 bold 3 Uppföljning < 0',
    '1 bold 4 Kommunikation < 0'
  ])
})

test.each([
  ['a list of several items', '1. Vägledning\n2. Rådgivning\n\nText.\n'],
  ['an item with more under it', '3. Vägledning\n\n   Mera.\n\nText.\n'],
  ['an item that ends in a full stop', '3. Vägledning ges.\n\nText.\n'],
  ['an item in brackets', '3) Vägledning\n\nText.\n'],
  ['a date', '1.1.2025 Programmet träder i kraft\n\nText.\n'],
  ['a day without year', '31.12. Rapporten är klar\n\nText.\n'],
  ['a number of people', '14 Ukrainare flyttade in\n\nText.\n'],
  ['a line of a contents list', '2.1 Mål ........ 5\n\nText.\n'],
  ['two lines', '2.1 Mål\noch medel\n\nText.\n'],
  ['nothing under it', '# A\n\n2.1 Mål\n\n# B\n'],
  ['a label', '**Ansvarig: Rektorn**\n\nText.\n'],
  ['a label before text', '**Ansvarig:** Rektorn\n\nText.\n'],
  ['a bold sentence', '**Programmet gäller alla.**\n\nText.\n'],
  [
    'a long bold paragraph',
    '**Programmet gäller alla som flyttar till staden och alla som redan bor här i dag**\n\nText.\n'
  ],
  ['bold in a list', '- **Mål**\n\n  Text.\n'],
  ['bold in a quotation', '> **Mål**\n\nText.\n']
])('no heading: %s', (_, body) => {
  expect(outline(body).filter((line) => !line.includes(' heading '))).toEqual([])
})

test('the text before any heading has its own section', () => {
  const [root, first] = parse('Text.\n\n- a\n\n# A\n\nB\n', 'a.md').sections
  expect(root?.blocks.map((block) => block.type)).toEqual(['paragraph', 'list'])
  expect(root?.place).toMatchObject({start: {line: 1, column: 1}, end: {line: 3, column: 4}})
  expect(first?.place).toMatchObject({start: {line: 5, column: 1}, end: {line: 7, column: 2}})
})

test('lists keep their items, nested lists and tables', () => {
  const list = parse('- **Mål:** A\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n  - inre\n-\n', 'a.md').sections[0]
    ?.blocks[0]
  expect(list).toMatchObject({
    type: 'list',
    ordered: false,
    items: [
      {text: {value: 'Mål: A'}, blocks: [{type: 'table'}, {type: 'list'}]},
      {text: {value: ''}, blocks: []}
    ]
  })
})

test('where the Markdown engine gives up, the text is still there as paragraphs', () => {
  const read = plainParagraphs('# A\nb\n\n \nc\r\nd\r\n\r\ne')
  expect(read.children.map((child) => child.type === 'paragraph' && child.children)).toMatchObject([
    [{value: '# A\nb'}],
    [{value: 'c\r\nd'}],
    [{value: 'e'}]
  ])
})
