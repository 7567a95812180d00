/** A result as reports need it: without the tree of the document, to which every action and service leads. */
import type {Section} from '../model/document.ts'
import type {FileResult} from '../model/finding.ts'

/** What travels between threads and is kept in the cache: sections stand alone, tables are left out. */
export function withoutTree({actions, services, ...rest}: FileResult): FileResult {
  return {
    ...rest,
    actions: actions.map((action) => ({...action, section: alone(action.section), table: null})),
    services: services.map((service) => ({...service, section: alone(service.section), table: null}))
  }
}

function alone(section: Section): Section {
  return {...section, parent: null, children: [], blocks: []}
}
