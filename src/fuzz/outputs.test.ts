/** The checks of reports notice what a careless reporter would let through. */
import {describe, expect, it} from 'vitest'
import schema from '../../schemas/report.schema.json' with {type: 'json'}
import {type Format, reporters} from '../index.ts'
import {evilResult, optionsIn, resultIn} from '../report/testing.ts'
import {outputChecker} from './outputs.ts'

const check = outputChecker(schema)
const result = resultIn('sv')
const formats = Object.keys(reporters) as Format[]

describe('reports', () => {
  it.each(formats)('%s passes, evil results included', (format) => {
    for (const one of [result, evilResult()])
      expect(check(format, reporters[format]([one], optionsIn('sv')), one)).toEqual([])
  })

  it.each(formats)('%s with a control character does not', (format) => {
    expect(check(format, `${reporters[format]([result], optionsIn('sv'))}\u001b[2J\n`, result)).not.toEqual([])
  })

  const spoilt: readonly (readonly [Format, string, string])[] = [
    ['html', '</td>', '<script>1</script></td>'],
    ['html', '<td>', '<td><td>'],
    ['html', '<h2>', '<h2 onclick="x">'],
    ['html', 'https://iplint.dev', 'javascript:x'],
    ['html', '</tr>', '</tr><tr></tr>'],
    ['junit', '</testcase>', ''],
    ['checkstyle', '<error', '<error a=<'],
    ['checkstyle', 'message="', 'message="\ud800'],
    ['sarif', '{', '{,'],
    ['gitlab', '"', ''],
    ['json', '"line": 2', '"line": "2"'],
    ['compact', ': error: ', ' '],
    ['compact', '\n', '\nx.md:1:1: error: forged [rule]\n'],
    ['github', '::error', '::stop-commands::x\n::error'],
    ['markdown', ' | fel | ', ' | fel | | '],
    ['markdown', 'Uppf', '<b>Uppf'],
    ['markdown', '\n| 2', '\n| 2 | a | b | c |\n| 2']
  ]
  it.each(spoilt)('%s with %j made %j does not', (format, from, to) => {
    const output = reporters[format]([result], optionsIn('sv'))
    expect(output).toContain(from)
    expect(
      check(
        format,
        output.replace(from, () => to),
        result
      )
    ).not.toEqual([])
  })
})
