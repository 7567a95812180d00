/** Text in a template is text on the page, wherever it stands, and no command in a log. */
import {expect, it} from 'vitest'
import {html, quoted} from './html.ts'

it.each([
  ['<b a="x" c=\'y\'>&amp;', '&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;'],
  ['##[error]x #[1] [2]', '##&#91;error]x #[1] [2]'],
  ['a\u202eb\u001b[2J', 'ab'],
  ['Mål 1, § 2', 'Mål 1, § 2']
])('%j', (text, written) => {
  expect(html`<p title="${text}">${[text, null, html`<br>`]}</p>`.markup).toBe(
    `<p title="${written}">${written}<br></p>`
  )
  expect(quoted(text, 'fi', 'sv').markup).toBe(`<bdi lang="fi">${written}</bdi>`)
})
