/** Reads the law packs: resolves what a pack extends, fills in names and addresses, and puts the bases in their places. */
import type {Basis, Day, ElementDemand, KindId, KindInPack, LawPack, Localised} from '../model/law.ts'
import {filesIn, list, mapping, nameOf, type Raw, readYaml, text} from './files.ts'
import {inEach, localised} from './localised.ts'

/**
 * All packs of rules/law, by their first day and then by name.
 * @throws {Error} naming the file for broken YAML, for a reference to a pack, basis, name or address that does not exist.
 */
export function readPacks(root: string): readonly LawPack[] {
  const sources = filesIn(root, 'rules/law', '.yaml')
  const raws = new Map(sources.map((source) => [nameOf(source), mapping(readYaml(source), source.path)]))
  if (raws.size === 0) throw new Error(`no law packs in ${root}/rules/law`)
  return [...raws.keys()]
    .map((id) => pack(id, resolve(id, raws, [])))
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
}

/** The pack with all that it takes over from the pack it extends. */
function resolve(id: string, raws: ReadonlyMap<string, Raw>, above: readonly string[]): Raw {
  const raw = raws.get(id)
  const where = fileOf(above.at(-1) ?? id)
  if (raw === undefined) throw new Error(`${where}: extends an unknown pack ${id}`)
  if (above.includes(id)) throw new Error(`${where}: packs extend one another in a circle`)
  if (raw.extends === undefined) return raw
  const {extends: base, ...own} = raw
  return merged(resolve(text(base, `${fileOf(id)}, extends`), raws, [...above, id]), own)
}

/** Mappings are merged key by key, kinds by their id; anything else is replaced. */
function merged(base: Raw, own: Raw): Raw {
  const result: Record<string, unknown> = {...base}
  for (const [key, value] of Object.entries(own)) {
    const old = result[key]
    if (key === 'kinds' && Array.isArray(old) && Array.isArray(value)) result[key] = mergedKinds(old, value)
    else result[key] = isMapping(old) && isMapping(value) ? merged(old, value) : value
  }
  return result
}

function mergedKinds(base: readonly Raw[], own: readonly Raw[]): readonly Raw[] {
  const changed = base.map((kind) => merged(kind, own.find((other) => other.id === kind.id) ?? {}))
  return [...changed, ...own.filter((kind) => !base.some((other) => other.id === kind.id))]
}

function isMapping(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pack(name: string, raw: Raw): LawPack {
  const where = fileOf(name)
  const id = text(raw.id, `${where}, id`)
  if (id !== name) throw new Error(`${where}: the pack calls itself ${id}`)
  const bases = readBases(raw, where)
  return {
    id,
    title: localised(raw.title, `${where}, title`),
    from: text(raw.from, `${where}, from`),
    to: raw.to === null ? null : text(raw.to, `${where}, to`),
    note: localised(raw.note, `${where}, note`),
    kinds: list(raw.kinds, `${where}, kinds`).map((kind) => readKind(mapping(kind, where), raw, bases, where))
  }
}

function readBases(raw: Raw, where: string): ReadonlyMap<string, Basis> {
  const names = mapping(raw.names ?? {}, `${where}, names`)
  const urls = mapping(raw.urls, `${where}, urls`)
  return new Map(
    Object.entries(mapping(raw.bases, `${where}, bases`)).map(([name, value]) => {
      const at = `${where}, basis ${name}`
      const basis = mapping(value, at)
      const url = urls[text(basis.url, `${at}, url`)]
      if (url === undefined) throw new Error(`${at}: unknown address ${String(basis.url)}`)
      return [
        name,
        {
          source: oneOf(basis.source, ['statute', 'guidance', 'practice'], `${at}, source`),
          force: oneOf(basis.force, ['must', 'should', 'may'], `${at}, force`),
          reference: filledIn(localised(basis.reference, `${at}, reference`), names, at),
          url: text(url, `${at}, url`),
          verified: (basis.verified ?? raw.verified) === true
        }
      ]
    })
  )
}

/** Replaces each `{name}` by the name in the same language. */
function filledIn(reference: Localised, names: Raw, where: string): Localised {
  return inEach(reference, (value, language) =>
    value.replace(/\{([^{}]*)\}/g, (_, name: string) => {
      if (names[name] === undefined) throw new Error(`${where}: unknown name {${name}}`)
      return localised(names[name], `${where}, {${name}}`)[language]
    })
  )
}

function readKind(raw: Raw, packRaw: Raw, bases: ReadonlyMap<string, Basis>, file: string): KindInPack {
  const id = text(raw.id, `${file}, kind`) as KindId
  const where = `${file}, kind ${id}`
  const named = Object.entries(mapping(raw.bases ?? {}, where))
  return {
    id,
    name: localised(raw.name, `${where}, name`),
    elements: list(raw.elements, `${where}, elements`).map((value) => readDemand(mapping(value, where), bases, where)),
    bases: Object.fromEntries(named.map(([name, value]) => [name, basisNamed(value, bases, `${where}, ${name}`)])),
    numbers: {...numbersOf(packRaw, file), ...numbersOf(raw, where)}
  }
}

function readDemand(raw: Raw, bases: ReadonlyMap<string, Basis>, where: string): ElementDemand {
  const id = text(raw.id, `${where}, element`)
  const basis = basisNamed(raw.basis, bases, `${where}, element ${id}`)
  return raw.from === undefined ? {id, basis} : {id, basis, from: text(raw.from, `${where}, ${id}, from`) as Day}
}

function basisNamed(name: unknown, bases: ReadonlyMap<string, Basis>, where: string): Basis {
  const basis = bases.get(text(name, where))
  if (basis === undefined) throw new Error(`${where}: unknown basis ${String(name)}`)
  return basis
}

function numbersOf(raw: Raw, where: string): Readonly<Record<string, number>> {
  const entries = Object.entries(mapping(raw.numbers ?? {}, `${where}, numbers`))
  for (const [name, value] of entries) {
    if (typeof value !== 'number') throw new Error(`${where}, numbers: ${name} is no number`)
  }
  return Object.fromEntries(entries) as Readonly<Record<string, number>>
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new Error(`${where}: expected one of ${allowed.join(', ')}`)
  return found
}

function fileOf(id: string): string {
  return `rules/law/${id}.yaml`
}
