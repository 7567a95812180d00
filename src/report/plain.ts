/** Small parts that the formats for programs share: safe text, names of rules, addresses of files. */
import type {Message} from '../model/finding.ts'
import {clean} from './clean.ts'

/** Halves of letters and code points that are none: XML forbids them, JSON readers stumble over them. */
const broken = /[\ud800-\udfff\ufffe\uffff]/gu

/** One line without anything that a reader of XML, JSON or a log could choke on. */
export function plain(text: string): string {
  return clean(text).replace(broken, '')
}

/** `element-missing/follow-up`: what a directive would have to name. */
export function nameOf({ruleId, item}: Pick<Message, 'ruleId' | 'item'>): string {
  return plain(item === null ? ruleId : `${ruleId}/${item}`)
}

/** A path as a URI, each part percent-encoded; `base`: relative to the folder that was checked. */
export function uriOf(path: string): {readonly uri: string; readonly isRelative: boolean} {
  const parts = path.replace(broken, '\ufffd').replaceAll('\\', '/').split('/')
  const uri = parts.map(encodeURIComponent).join('/')
  const drive = /^[a-z]%3A\//i.exec(uri)
  if (drive) return {uri: `file:///${uri.replace('%3A', ':')}`, isRelative: false}
  return uri.startsWith('/') ? {uri: `file://${uri}`, isRelative: false} : {uri, isRelative: true}
}

/** An address that may be followed from a report; empty for all others (`javascript:` …). */
export function linkOf(url: string): string {
  return /^https?:\/\/[^\s<>"'`]+$/i.test(url) ? url : ''
}
