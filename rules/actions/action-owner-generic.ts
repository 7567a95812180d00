/** The owner of an action is somebody one could telephone. */
import {defineRule, quotable} from '../../src/rule.ts'

export default defineRule({
  id: 'action-owner-generic',
  summary: 'The owner of an action is a named unit, body or post',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    generic:
      '“{owner}” is too general an owner. Name the unit or post that answers for “{action}”, for example “the youth services”.',
    placeholder:
      'Who answers for “{action}” is still open (“{owner}”). Name a unit or a post now, or say who decides and by when.',
    process:
      'Where the owner of “{action}” should stand, there is a description: “{owner}”. Put a name there and the description elsewhere.'
  },
  why: 'Official guidance asks which authority and which department answers for an action. “The municipality” or “everybody” is true of all actions and tells nobody to begin. It is guidance and not a statute.',
  remedy:
    'Write the unit, body or post: not “the municipality” but “the municipality / youth services”. Brackets will do: “the municipality (the head of education)”.',
  *check({programme, basis}) {
    const demand = basis('owners')
    for (const {owner, ownerClass, title} of programme.actions) {
      if (owner === null || (ownerClass !== 'generic' && ownerClass !== 'placeholder' && ownerClass !== 'process'))
        continue
      const data = {owner: quotable(owner.value, 50), action: title}
      yield {message: ownerClass, at: owner.place, data, basis: demand}
    }
  }
})
