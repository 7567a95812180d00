/** What a description must hold to be one of a component, whatever the component is called: aspects, counted in a sentence and in its passage. */

/** Asks how many of some aspects are met; a name that ends in `-` stands for all aspects that begin so. */
export type Count = (...aspects: readonly string[]) => number

export interface Profile {
  readonly id: string
  /** What one sentence must hold, its heading counted in. */
  readonly core: (count: Count) => boolean
  /** What that sentence and those around it must hold. */
  readonly whole: (count: Count) => boolean
  /** What a sentence holds that needs neither its heading nor those around it. */
  readonly alone?: (count: Count) => boolean
}

/** Topics that are about society and not about daily life: advice is given on the others as well. */
const civic = [
  'taught-society',
  'taught-law',
  'taught-rights',
  'taught-equality',
  'taught-values',
  'taught-democracy',
  'taught-history'
] as const

export const profiles: readonly Profile[] = [
  {
    id: 'needs-assessment',
    core: (count) =>
      count('asks') > 0 &&
      count('asked-education', 'asked-work') > 0 &&
      (count('asked-') >= 3 || (count('asked-') === 2 && count('meets', 'one-person') > 0)) &&
      count(...civic) === 0,
    whole: (count) =>
      count('meets') > 0 &&
      count('one-person') > 0 &&
      count('asked-language', 'asked-health', 'asked-life', 'asked-needs') > 0 &&
      (count('asked-') >= 3 || count('asked-needs') > 0)
  },
  {
    id: 'integration-plan',
    core: (count) => count('written') > 0 && count('aim', 'step', 'step-told', 'by-when') > 0,
    whole: (count) =>
      count('one-person') > 0 &&
      count('signed', 'for-a-year', 'redrawn') > 0 &&
      count('aim', 'step', 'step-told', 'by-when', 'signed', 'for-a-year', 'redrawn') >= 3,
    // "For each newcomer the unit writes down the aim, the courses and the dates"; "a paper that says what one does next, signed by the adviser".
    alone: (count) =>
      count('written') > 0 &&
      count('served') > 0 &&
      ((count('serving') > 0 && count('aim', 'step', 'step-told', 'by-when') >= 2) ||
        (count('signed', 'step-told') > 0 && count('signed', 'aim', 'step', 'step-told', 'by-when') >= 2))
  },
  {
    id: 'civic-orientation',
    core: (count) =>
      (count('taught-') >= 3 && count(...civic) >= 2) ||
      // "72 hours in Arabic about laws, care, school and work": with its length and its languages a list is a course.
      (count('taught-') >= 3 && count(...civic) > 0 && count('hours') > 0 && count('own-language') > 0) ||
      (count('taught-') >= 4 && count(...civic) > 0 && count('hours') > 0) ||
      // "70 hours about society in Dari": the subject itself needs no list of topics.
      (count('taught-society') > 0 && count('teaches', 'explains', 'hours', 'own-language') >= 2),
    whole: (count) =>
      count('teaches', 'explains', 'hours') > 0 &&
      count('hours', 'own-language') > 0 &&
      count('teaches', 'explains', 'hours', 'own-language') >= 2
  },
  {
    id: 'integration-training',
    core: (count) =>
      count('language') > 0 &&
      count('teaches', 'pace', 'practice', 'groups') >= 2 &&
      count('examined') === 0 &&
      // "At the meeting we go through education, work and languages": nobody is taught.
      (count('meets') === 0 || count('asks') === 0 || count('asked-education', 'asked-work') === 0),
    whole: (count) => count('pace') > 0 && count('teaches') > 0 && count('practice', 'groups') > 0
  },
  {
    id: 'guidance',
    core: (count) =>
      count('any-question', 'letters') > 0 && count('open-door', 'adviser', 'reachable') > 0 && count(...civic) < 2,
    whole: (count) =>
      count('adviser') > 0 &&
      count('open-door', 'alongside') > 0 &&
      count('any-question', 'letters', 'everyday-matters', 'open-door', 'adviser', 'reachable', 'alongside') >= 3
  },
  {
    id: 'final-test',
    core: (count) => count('examined') > 0 && (count('skill-') >= 2 || count('skills', 'level') > 0),
    whole: (count) => count('at-the-end') > 0 && (count('level', 'certificate', 'skills') > 0 || count('skill-') >= 3)
  }
]
