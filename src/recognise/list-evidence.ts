/** Elements that show in the list of actions or services as a whole. */
import {isBlank} from '../model/rows.ts'
import {isActor} from './cell-kinds.ts'
import {labelOf, rolesOf} from './columns.ts'
import {type Findings, noEvidence, type Part} from './evidence.ts'
import {providerIn} from './providers.ts'
import type {Subject} from './subject.ts'

/** Evidence for an element from the whole list. */
export function fromLists(id: string, found: Findings, subject: Subject): readonly Part[] {
  const {actions, services} = found
  const first = actions[0]
  const row = (place: Part['place'], text: string, weight: number): readonly Part[] => [
    {place, text: text, from: 'row', weight}
  ]
  if (id === 'responsible-actors') {
    const owned = actions.find(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly')
    if (owned) return row(owned.place, owned.owner?.value ?? owned.title, 1)
    return first ? row(first.place, first.title, 0.5) : actorsInText(found, subject)
  }
  if (id === 'integration-measures' && first && actions.some(({action}) => (action?.value ?? '') !== ''))
    return row(first.place, first.title, 1)
  if (id === 'services-described' && services.length >= 2)
    return row(services[0]?.place ?? first?.place ?? emptyPlace, services[0]?.service ?? '', 1)
  if (id === 'responsibility-described') {
    const owned = services.find(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly')
    return owned ? row(owned.place, owned.owner?.value ?? owned.service, 1) : []
  }
  if (id === 'cooperation-described') {
    const shared = services.find(({cooperation}) => !isBlank(cooperation))
    return shared ? row(shared.place, shared.cooperation?.value ?? '', 1) : partnersListed(found, subject)
  }
  return []
}

/** Unit: bullets. Fewer are no list of partners. */
const severalPartners = 2

/** "With whom we work: – Marthas: cookery; – parish: rooms": bullets that begin with others, or with anybody under a heading about partners. */
function partnersListed({topics}: Findings, subject: Subject): readonly Part[] {
  for (const {section, elements, role} of topics) {
    if (noEvidence.has(role ?? '')) continue
    const roles = rolesOf(section.heading?.value ?? '', subject.language, subject.lexicon)
    const headed =
      elements.includes('cooperation-described') || roles.some((one) => one === 'partner' || one === 'cooperation')
    const isPartner = (name: string) => isOutside(name, subject) || (headed && isActor(name, subject))
    const texts = section.blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({text}) => text) : []))
    const named = texts.filter(({value}) => isPartner(labelOf(value)?.label ?? '–'))
    const [first] = named
    if (first && named.length >= severalPartners)
      return [{place: first.place, text: first.value, from: 'row', weight: 1}]
  }
  return []
}

function isOutside(name: string, {language, lexicon}: Subject): boolean {
  const others = ['relations/helper', 'elements/civil-society', 'elements/welfare-region-coordination']
  return others.some((concept) => lexicon.find(concept, language, name)?.start === 0)
}

/** Unit: chapters. In so many, running text says who does what. */
const fewest = 3

/** A programme in running text names those responsible chapter by chapter. */
function actorsInText({sentences, topics}: Findings, subject: Subject): readonly Part[] {
  const told = sentences.filter(
    ({section, law, past, quoted, commits, value}) =>
      !law &&
      !past &&
      !quoted &&
      commits &&
      !noEvidence.has(topics[section.index]?.role ?? '') &&
      providerIn(value, subject) === 'named'
  )
  const [first] = told
  if (!first || new Set(told.map(({section}) => section)).size < fewest) return []
  return [{place: first.place, text: first.value, from: 'sentence', weight: 1}]
}

const emptyPlace = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
