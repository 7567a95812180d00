/** A page forbids scripts and requests before anything of a document comes. */
import {expect, it} from 'vitest'
import {html} from './html.ts'
import {pageOf} from './page.ts'

const speech = {language: 'sv', phrase: (key: string) => key, name: String, title: String, day: String} as const

it('has its policy right behind its charset', () => {
  const page = pageOf({title: '<x>', running: '', header: html``, sections: [], footer: html``}, speech)
  expect(page).toContain(
    `<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  )
})
