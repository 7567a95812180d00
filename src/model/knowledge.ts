/** What rules/ and schemas/ hold, as plain data: loaded from files in tests, compiled into the bundle by the build. */
import type {Checklist} from './checklist.ts'
import type {Language, LawPack, Localised, MessageLanguage} from './law.ts'

export interface Knowledge {
  readonly packs: readonly LawPack[]
  readonly lexicon: LexiconData
  /** The same words, compiled: the bundle carries them so. Whoever changes `lexicon` leaves this out. */
  readonly compiled?: CompiledLexicon | undefined
  /** Names of things by key: `element/follow-up`, `advice/follow-up`, `column/owner`, `kind/promotion-plan`, `status/present` … */
  readonly labels: Readonly<Record<string, Localised>>
  /** Sentences of rules in Swedish and Finnish; English stands in the rules themselves. */
  readonly ruleTexts: Readonly<Record<Language, Readonly<Record<string, RuleTexts>>>>
  /** Sentences of reports and of the command line, by key. */
  readonly phrases: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>>
  /** JSON Schemas by file name without `.schema.json`: `front-matter`, `programme/fi-681@2026/promotion-plan` … */
  readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Lists of facts by file name in rules/law/facts and rules/lexicon/names: municipalities, authorities, stale terms … */
  readonly facts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** Rule pages (Markdown) by rule id; their examples are what `iplint explain` shows. */
  readonly pages?: Readonly<Record<string, string>>
  /** Official checklists, by the name of their file in rules/checklist. */
  readonly checklists?: readonly Checklist[]
}

export interface RuleTexts {
  readonly summary: string
  readonly why: string
  readonly remedy: string
  readonly messages: Readonly<Record<string, string>>
}

export interface LexiconData {
  /** Endings by language, for words marked `~`. */
  readonly inflection: Readonly<Record<Language, Inflection>>
  /** By group (file name in rules/lexicon), in the file's order. */
  readonly groups: Readonly<Record<string, readonly Concept[]>>
}

export interface Concept {
  readonly id: string
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Named as well where a text names all concepts of one of these lists (`group/concept`). */
  readonly both?: readonly (readonly string[])[]
  /** Texts that must be found, and texts that must not: documentation and test at once. */
  readonly hits?: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly misses?: Readonly<Partial<Record<Language, readonly string[]>>>
}

/** The lexicon as matching needs it, without words: names, and tables of numbers. Made by `compileWords`. */
export interface CompiledLexicon {
  /** Names of the concepts by group, in the file's order. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Concepts (`group/concept`) named by several others together. */
  readonly pairs: readonly {readonly concept: string; readonly all: readonly string[]}[]
  /** Concepts are numbered through all groups. */
  readonly tables: Readonly<Record<Language, WordTable>>
}

/** The words of a language as a trie in flat lists; of a list `x`, the part of node or word `n` is from `xFrom[n]` to `xFrom[n + 1]`. */
export interface WordTable {
  /** First edge of each node; edge `e` leads to node `e + 2`, as the first two nodes are roots. */
  readonly first: Int32Array
  /** The letter of each edge. */
  readonly letters: Int32Array
  readonly endsFrom: Int32Array
  /** Words that end at a node: four times the word's number, and 0 where nothing, 1 where an ending, 2 where any letters, 3 where a person of a verb may follow. */
  readonly ends: Int32Array
  /** How many words stand in entries of several words: those with the lowest numbers. */
  readonly members: number
  readonly aloneFrom: Int32Array
  /** The concepts that a word names by itself. */
  readonly alone: Int32Array
  readonly entriesFrom: Int32Array
  /**
   * Entries of several words, each under the rarest of them: concept, how many words, and each of them times two, plus one if
   * it must follow at once.
   */
  readonly entries: Int32Array
  readonly endings: readonly string[]
  readonly repeating: readonly string[]
  /** Endings of the persons of a verb. */
  readonly persons: readonly string[]
}

/** How words bend: `endings` may follow a stem; `stems` turn the end of a dictionary form into the stems it bends on. */
export interface Inflection {
  readonly endings: readonly string[]
  /** What may follow an ending once more: possessives and clitics. */
  readonly tails?: readonly string[]
  readonly stems: readonly {readonly end: string; readonly becomes: readonly string[]}[]
  /** The persons of the present, for verbs marked `^`: they stand in the third person singular. */
  readonly verbs?: Pick<Inflection, 'endings' | 'stems'>
}
