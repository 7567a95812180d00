/** Elements that show in the list of actions or services as a whole. */
import {shorten} from '../model/text.ts'
import {evidenceLength, type Findings, type Part} from './evidence.ts'

/** Evidence for an element from the whole list. */
export function fromLists(id: string, {actions, services}: Findings): readonly Part[] {
  const first = actions[0]
  const row = (place: Part['place'], text: string, weight: number): readonly Part[] => [
    {place, text: shorten(text, evidenceLength), from: 'row', weight}
  ]
  if (id === 'responsible-actors') {
    const owned = actions.find(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly')
    return owned
      ? row(owned.place, owned.owner?.value ?? owned.title, 1)
      : first
        ? row(first.place, first.title, 0.5)
        : []
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
    const shared = services.find(({cooperation}) => (cooperation?.value ?? '') !== '')
    return shared ? row(shared.place, shared.cooperation?.value ?? '', 1) : []
  }
  return []
}

const emptyPlace = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
