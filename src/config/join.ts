/** Adds what plugins and a list of substitutions bring to the knowledge and the rules of iplint. */
import type {Concept, Knowledge, RuleTexts} from '../model/knowledge.ts'
import type {Language, MessageLanguage} from '../model/law.ts'
import type {Rule} from '../rule.ts'
import type {LoadedPlugin} from './plugin.ts'
import {conceptsOf, preferredTerm, substitutionsGroup} from './preferred-term.ts'
import type {Substitution} from './shape.ts'

/** What a linter is made of. */
export interface Product {
  readonly knowledge: Knowledge
  /** Rules by group. */
  readonly groups: Readonly<Record<string, readonly Rule[]>>
}

/** The product with plugins and substitutions; the very same product when there are none. */
export function joined<T extends Product>(
  product: T,
  plugins: readonly LoadedPlugin[],
  substitutions: readonly Substitution[]
): T {
  const withPlugins = plugins.reduce(withPlugin, product)
  return substitutions.length === 0 ? withPlugins : withSubstitutions(withPlugins, substitutions)
}

function withPlugin<T extends Product>(product: T, {name, plugin}: LoadedPlugin): T {
  const {rules = [], lexicon = {}, labels = {}, messages = {}} = plugin
  const {knowledge} = product
  return {
    ...product,
    groups: rules.length === 0 ? product.groups : {...product.groups, [name]: rules},
    knowledge: {
      ...knowledge,
      labels: {...knowledge.labels, ...labels},
      ...(Object.keys(lexicon).length > 0 && withGroups(knowledge, withConcepts(knowledge.lexicon.groups, lexicon))),
      ruleTexts: {
        sv: {...knowledge.ruleTexts.sv, ...messages.sv},
        fi: {...knowledge.ruleTexts.fi, ...messages.fi}
      }
    }
  }
}

/** Words of its own; those that the build compiled no longer hold. */
function withGroups(
  {lexicon}: Knowledge,
  groups: Knowledge['lexicon']['groups']
): Pick<Knowledge, 'lexicon' | 'compiled'> {
  return {lexicon: {...lexicon, groups}, compiled: undefined}
}

/** A concept that is known gets the words in addition, so that a header may be called one thing more. */
function withConcepts(
  groups: Knowledge['lexicon']['groups'],
  more: Readonly<Record<string, readonly Concept[]>>
): Knowledge['lexicon']['groups'] {
  const result: Record<string, readonly Concept[]> = {...groups}
  for (const [group, concepts] of Object.entries(more)) {
    const known = [...(result[group] ?? [])]
    for (const concept of concepts) {
      const index = known.findIndex(({id}) => id === concept.id)
      const old = known[index]
      if (old === undefined) known.push({id: concept.id, words: concept.words})
      else known[index] = {...old, words: {sv: both(old, concept, 'sv'), fi: both(old, concept, 'fi')}}
    }
    result[group] = known
  }
  return result
}

function both(a: Concept, b: Concept, language: Language): readonly string[] {
  return [...(a.words[language] ?? []), ...(b.words[language] ?? [])]
}

const keys = ['replace', 'replace-more', 'replace-because', 'replace-more-because']

function withSubstitutions<T extends Product>(product: T, list: readonly Substitution[]): T {
  const {knowledge, groups} = product
  const {ruleTexts, phrases} = knowledge
  const texts = (language: MessageLanguage): RuleTexts => {
    const say = (part: string) => phrases[language][`preferred-term/${part}`] ?? part
    return {
      summary: say('summary'),
      why: say('why'),
      remedy: say('remedy'),
      messages: Object.fromEntries(keys.map((key) => [key, say(key)]))
    }
  }
  return {
    ...product,
    groups: {...groups, substitutions: [preferredTerm(list, texts('en'))]},
    knowledge: {
      ...knowledge,
      ...withGroups(knowledge, {...knowledge.lexicon.groups, [substitutionsGroup]: conceptsOf(list)}),
      ruleTexts: {
        sv: {...ruleTexts.sv, 'preferred-term': texts('sv')},
        fi: {...ruleTexts.fi, 'preferred-term': texts('fi')}
      }
    }
  }
}
