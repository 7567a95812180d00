/** A made-up result with everything a report can show, for the tests of this folder. */
import {fileURLToPath} from 'node:url'
import {loadKnowledge} from '../knowledge/load.ts'
import {countOf} from '../lint/judge.ts'
import {may, must, should} from '../lint/testing.ts'
import type {FileResult, Message} from '../model/finding.ts'
import type {MessageLanguage} from '../model/law.ts'
import type {ReportOptions} from './options.ts'
import {action, placeIn, service, source} from './testing-document.ts'

function message(ruleId: string, more: Partial<Message>): Message {
  return {
    ruleId,
    messageId: 'found',
    item: null,
    severity: 'warning',
    message: 'Ingen ansvarar för ”Språkkurs på arbetsplatsen för dem som redan har ett jobb”.',
    place: placeIn('| Fler i arbete'),
    basis: null,
    help: 'Skriv ut en enhet eller tjänst som man kunde ringa till.',
    url: `https://iplint.dev/rules/${ruleId}`,
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...more
  }
}

const messages: readonly Message[] = [
  message('element-missing', {
    item: 'follow-up',
    severity: 'error',
    message: 'Uppföljning saknas.',
    place: placeIn('kind'),
    basis: must,
    help: 'Skriv vem som följer upp, hur ofta och med vad.'
  }),
  message('element-missing', {
    item: 'communication',
    severity: 'info',
    message: 'Kommunikation saknas.',
    place: placeIn('kind'),
    basis: {...may, verified: false},
    help: 'Skriv hur invånarna får veta.'
  }),
  message('action-owner-missing', {basis: should}),
  message('action-owner-missing', {
    basis: should,
    place: placeIn('Språkkurs'),
    message: 'En gång \u001b[31mtill\u001b[0m.'
  })
]

export function resultIn(messageLanguage: MessageLanguage, more: Partial<FileResult> = {}): FileResult {
  const here = (name: string) => ({en: name, sv: name, fi: name})
  return {
    path: 'ohjelmat/närpes plan.md',
    text: source,
    kinds: ['promotion-plan'],
    language: 'sv',
    messageLanguage,
    asOf: '2026-11-21',
    lawPacks: [
      {
        id: 'test@2025',
        kind: 'promotion-plan',
        title: here('Test Act'),
        note: here('A further reform is pending.'),
        abolished: false
      }
    ],
    elements: [
      {
        id: 'follow-up',
        kind: 'promotion-plan',
        status: 'missing',
        evidence: [],
        score: {},
        label: {en: 'follow-up', sv: 'uppföljning', fi: 'seuranta'},
        basis: must
      },
      {
        id: 'good-relations',
        kind: 'promotion-plan',
        status: 'present',
        evidence: [{place: placeIn('# Integration'), text: 'Integration i Närpes', from: 'heading'}],
        score: {heading: 3, row: 1},
        label: {en: 'good relations', sv: 'goda relationer', fi: 'hyvät väestösuhteet'},
        basis: should
      }
    ],
    actions: [action],
    services: [service],
    messages,
    suppressed: [{...message('stale-term', {severity: 'info'}), reason: 'namnet på ett gammalt dokument', until: null}],
    counts: countOf(messages),
    ...more
  }
}

const {phrases, labels} = loadKnowledge(fileURLToPath(new URL('../..', import.meta.url)))

/** The kind's name only, so that these reports do not change with every other name. */
const kinds = Object.fromEntries(Object.entries(labels).filter(([key]) => key === 'kind/promotion-plan'))

export function optionsIn(language: MessageLanguage, more: Partial<ReportOptions> = {}): ReportOptions {
  return {
    knowledge: {phrases, labels: kinds},
    language,
    version: '1.2.3',
    asOf: '2026-11-21',
    width: 80,
    colour: 0,
    frame: false,
    explainElements: false,
    skipped: 0,
    closing: '',
    ...more
  }
}

/** A result whose first finding can be mended. */
export function withFix(language: MessageLanguage): FileResult {
  const place = placeIn('kind')
  const [first, ...others] = messages
  if (!first) throw new Error('no message')
  return resultIn(language, {
    messages: [{...first, fix: {kind: 'safe', edits: [{place, text: 'kinds'}]}}, ...others]
  })
}

/** What a document, a path or a plugin could hold to break a report: markup, commands, controls, halves of letters. */
const evil = '</td>]]>"\'&<script>|`*_\u0000\u001b[31m\u202e\ud800\uffff\r\n::error::x,y:z%0A ##[error]x @alla #1'

/** A result in which everything that comes from outside is evil. */
export function evilResult(): FileResult {
  const {messages: all, suppressed} = resultIn('sv')
  const spoil = <T extends Message>(one: T): T => {
    return {...one, message: evil, help: evil, item: evil, url: 'javascript:alert(1)'}
  }
  const spoilt = all.map(spoil)
  return resultIn('sv', {
    path: `mapp/${evil}.md`,
    messages: spoilt,
    suppressed: suppressed.map((one) => ({...spoil(one), reason: evil}))
  })
}
