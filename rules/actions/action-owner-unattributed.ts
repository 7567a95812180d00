/** In a joint programme an action says which municipality does it. */
import {defineRule, isBlank, quotable} from '../../src/rule.ts'

export default defineRule({
  id: 'action-owner-unattributed',
  summary: 'In a joint programme each action says which municipality answers for it',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    unattributed:
      'Several municipalities share this programme, but “{owner}” does not say which of them does “{action}”. Name it and its unit.'
  },
  why: 'In a joint programme each council approves its own part, and each municipality must see what falls to it. The official checklist reminds of this; no statute demands it for each action.',
  remedy:
    'Name the municipality and the unit, for example “{example-first|Närpes}: education; {example-second|Malax}: leisure”. What all of them do in the same way can have one coordinator: “the integration coordinator ({example-first|Närpes}), for all”.',
  *check({programme, basis}) {
    if (!programme.joint) return
    const demand = basis('owners')
    for (const {owner, ownerClass, municipality, title} of programme.actions) {
      if (owner === null || ownerClass !== 'generic' || !isBlank(municipality)) continue
      const data = {owner: quotable(owner.value, 50), action: title}
      yield {message: 'unattributed', at: owner.place, data, basis: demand}
    }
  }
})
