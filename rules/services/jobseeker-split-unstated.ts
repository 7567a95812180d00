/** It is clear who serves jobseekers and who serves the others. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'jobseeker-split-unstated',
  summary: 'The document says who serves jobseekers and who serves people outside the labour force',
  severity: 'warning',
  kinds: ['integration-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    others: 'Jobseekers have somebody to turn to, but who serves people outside the labour force is not said.',
    jobseekers: 'People outside the labour force have somebody to turn to, but who serves jobseekers is not said.',
    both: 'Who serves jobseekers and who serves people outside the labour force is not said.'
  },
  why: 'Under section 3 of the Act on the Promotion of Integration (681/2023) the employment authority takes care of the municipality’s tasks for registered jobseekers. Parents at home, pensioners and others outside the labour force are left to the municipality, unless it has agreed otherwise (section 8).',
  remedy:
    'Say it in two sentences, for example: “The employment authority serves those who are registered as jobseekers. The municipality’s integration office serves everyone else, such as parents at home and pensioners.”',
  *check({programme, basis, keyPlace}) {
    const {jobseekers, others} = programme.said.clients
    if (jobseekers && others) return
    const demand = basis('jobseekers')
    const message = jobseekers ? 'others' : others ? 'jobseekers' : 'both'
    yield {message, at: (jobseekers ?? others)?.place ?? keyPlace(''), basis: demand}
  }
})
