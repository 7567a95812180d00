/** What a description must hold to be one of a component, whatever the component is called. */
import type {Profile} from './profile.ts'

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

/** What one asks of a person's life: where it is asked, an assessment is told, and no test at the end. */
const life = ['asked-education', 'asked-work', 'asked-life', 'asked-health'] as const

const planned = ['aim', 'step', 'step-told', 'by-when'] as const
const renewed = ['signed', 'for-a-year', 'redrawn'] as const

export const profiles: readonly Profile[] = [
  {
    id: 'needs-assessment',
    ways: [
      {
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
        // Told over several sentences, or without a meeting: then it takes more.
        core: (count) => count('asks') > 0 && count('asked-') >= 2 && count('examined', 'practice', ...civic) === 0,
        whole: (count) =>
          count('one-person', 'served') > 0 &&
          count('asked-education') > 0 &&
          count('asked-work') > 0 &&
          count('asked-needs') > 0 &&
          count('asked-') >= 4
      }
    ],
    row: (count) =>
      count('meets', 'asks') > 0 &&
      count('asked-education', 'asked-work') > 0 &&
      count('asked-') >= 4 &&
      (count('asked-needs') > 0 || count('asked-education', 'asked-work') > 1) &&
      count('practice', ...civic) === 0 &&
      (count('pace', 'teaches') === 0 || (count('asks') > 0 && count('asked-needs') > 0))
  },
  {
    id: 'integration-plan',
    ways: [
      {
        core: (count) => count('written') > 0 && count(...planned) > 0,
        whole: (count) => count('one-person') > 0 && count(...renewed) > 0 && count(...planned, ...renewed) >= 3
      },
      {
        core: (count) =>
          count('asks') === 0 &&
          (count(...planned) >= 2 || (count(...planned) > 0 && count('signed', 'one-person') > 0)),
        whole: (count) =>
          count('written') > 0 &&
          count('one-person') > 0 &&
          count(...planned) >= 2 &&
          count('signed', 'redrawn') > 0 &&
          count(...planned, ...renewed) >= 4
      }
    ],
    // "For each newcomer the unit writes down the aim, the courses and the dates"; "a paper that says what one does next, signed by the adviser".
    alone: (count) =>
      count('written') > 0 &&
      count('served') > 0 &&
      ((count('serving') > 0 && count(...planned) >= 2) ||
        (count('signed', 'step-told') > 0 && count('signed', ...planned) >= 2)),
    row: (count) => count(...planned) >= 2 && count('signed', 'redrawn') > 0 && count(...planned, ...renewed) >= 4
  },
  {
    id: 'civic-orientation',
    ways: [
      {
        core: (count) =>
          (count('taught-') >= 3 && count(...civic) >= 2) ||
          (count('taught-') >= 4 && count(...civic) > 0 && count('hours') > 0) ||
          // "70 hours about society in Dari": the subject itself needs no list of topics.
          (count('taught-society') > 0 && count('teaches', 'explains', 'hours', 'own-language') >= 2),
        whole: (count) =>
          count('teaches', 'explains', 'hours') > 0 &&
          count('hours', 'own-language') > 0 &&
          count('teaches', 'explains', 'hours', 'own-language') >= 2
      },
      {
        // "How does democracy work, why do we pay taxes?" With its length and its languages a list of topics is a course.
        core: (count) => count('taught-') >= 3 && count(...civic) > 0 && count('meets') === 0,
        whole: (count) => count('hours') > 0 && count('own-language') > 0
      }
    ],
    row: (count) => count('taught-') >= 3 && count(...civic) > 0 && count('hours', 'own-language') > 0
  },
  {
    id: 'integration-training',
    ways: [
      {
        core: (count) =>
          count('language') > 0 &&
          count('teaches', 'pace', 'practice', 'groups') >= 2 &&
          count('examined') === 0 &&
          // "At the meeting we go through education, work and languages": nobody is taught.
          (count('meets') === 0 || count('asks') === 0 || count('asked-education', 'asked-work') === 0),
        whole: (count) => count('pace', 'hours') > 0 && count('teaches') > 0 && count('practice', 'groups') > 0
      },
      {
        core: (count) =>
          count('language') > 0 &&
          count('teaches', 'pace', 'practice', 'groups') > 0 &&
          count('asks', 'examined') === 0,
        whole: (count) =>
          count('teaches') > 0 && count('pace', 'hours') > 0 && count('practice') > 0 && count('groups') > 0
      }
    ],
    row: (count) =>
      count('language') > 0 && count('practice') > 0 && count('pace', 'hours') > 0 && count('asks', 'examined') === 0
  },
  {
    id: 'guidance',
    ways: [
      {
        core: (count) =>
          count('any-question', 'letters') > 0 && count('open-door', 'adviser', 'reachable') > 0 && count(...civic) < 2,
        whole: (count) =>
          count('adviser') > 0 &&
          count('open-door', 'alongside') > 0 &&
          count('any-question', 'letters', 'everyday-matters', 'open-door', 'adviser', 'reachable', 'alongside') >= 3
      },
      {
        core: (count) =>
          count('any-question', 'letters', 'everyday-matters') > 0 && count('adviser') > 0 && count(...civic) < 2,
        whole: (count) =>
          count('one-person', 'served') > 0 &&
          count('reachable', 'alongside') > 0 &&
          count('any-question', 'letters', 'everyday-matters', 'open-door', 'adviser', 'reachable', 'alongside') >= 4
      }
    ],
    // "Support for work and enterprise" is none.
    hint: (count) =>
      count('any-question', 'letters', 'everyday-matters', 'adviser', 'open-door', 'reachable', 'alongside') > 0,
    row: (count) =>
      count('any-question', 'letters', 'everyday-matters') > 0 &&
      count('adviser', 'open-door', 'reachable', 'alongside') >= 3 &&
      count(...civic) < 2
  },
  {
    id: 'final-test',
    ways: [
      {
        core: (count) => count('examined') > 0 && (count('skill-') >= 2 || count('skills', 'level') > 0),
        whole: (count) =>
          count('at-the-end') > 0 &&
          (count('level', 'certificate', 'skills') > 0 || count('skill-') >= 3) &&
          count(...life) < 4
      },
      {
        core: (count) => count('skill-') >= 2 || (count('examined') > 0 && count('at-the-end') > 0),
        whole: (count) =>
          count('at-the-end') > 0 &&
          count('examined') > 0 &&
          count('level', 'certificate') > 0 &&
          (count('skill-') >= 2 || count('skills') > 0) &&
          count(...life) < 4
      }
    ],
    row: (count) => count('at-the-end') > 0 && count('skill-') >= 2 && count('level', 'certificate', 'examined') > 0
  }
]

/** Those who have moved in were heard about the programme: no component, but told in as many ways. */
export const participation: Profile = {
  id: 'immigrant-participation',
  ways: [
    {
      core: (count) => count('voice-said', 'voice-touch') > 0,
      whole: (count) =>
        count('voice-who') > 0 &&
        count('voice-said', 'voice-touch') > 0 &&
        count('voice-text', 'voice-result') > 0 &&
        count('voice-') >= 4
    }
  ],
  row: () => false
}
