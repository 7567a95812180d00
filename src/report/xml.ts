/** Writes XML: elements with attributes, everything escaped, nothing in it that XML 1.0 forbids. */
import {plain} from './plain.ts'

export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Xml | string)[]
}

export function element(name: string, attributes: Xml['attributes'], children: Xml['children'] = []): Xml {
  return {name, attributes, children}
}

/** The whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
}

function write({name, attributes, children}: Xml, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const open = `${indent}<${name}${pairs.join('')}`
  if (children.length === 0) return `${open}/>`
  const [text] = children
  if (children.length === 1 && typeof text === 'string') return `${open}>${escaped(text)}</${name}>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child, `${indent}  `)))
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '[': '&#91;'
}

/** One line of text that XML can hold, and that commands nobody who reads it in a log. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']|(?<=##)\[/g, (sign) => entities[sign] ?? sign)
}
