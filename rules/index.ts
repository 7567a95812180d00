/** All rules, by group: the group is the folder the rule stands in. A new rule is an import and a place in its group's list. */
import type {Rule} from '../src/rule.ts'
import budgetReferenceStale from './currency/budget-reference-stale.ts'
import foreignMunicipalityName from './currency/foreign-municipality-name.ts'
import legalBasisRepealed from './currency/legal-basis-repealed.ts'
import reimbursementBasisWrong from './currency/reimbursement-basis-wrong.ts'
import repealedDutyCited from './currency/repealed-duty-cited.ts'
import staleAuthority from './currency/stale-authority.ts'
import staleFact from './currency/stale-fact.ts'
import staleTerm from './currency/stale-term.ts'
import wrongJurisdictionLaw from './currency/wrong-jurisdiction-law.ts'
import wrongSectionCited from './currency/wrong-section-cited.ts'
import directiveExpired from './directives/directive-expired.ts'
import directiveReasonMissing from './directives/directive-reason-missing.ts'
import directiveUnknownRule from './directives/directive-unknown-rule.ts'
import unusedDirective from './directives/unused-directive.ts'
import frontMatterMissing from './document/front-matter-missing.ts'
import frontMatterSchema from './document/front-matter-schema.ts'
import frontMatterSyntax from './document/front-matter-syntax.ts'
import kindUndeclared from './document/kind-undeclared.ts'

/** In the order in which rules run and are listed. */
export const groups: Readonly<Record<string, readonly Rule[]>> = {
  document: [frontMatterMissing, frontMatterSyntax, frontMatterSchema, kindUndeclared],
  elements: [],
  validity: [],
  actions: [],
  services: [],
  currency: [
    legalBasisRepealed,
    repealedDutyCited,
    wrongSectionCited,
    wrongJurisdictionLaw,
    budgetReferenceStale,
    reimbursementBasisWrong,
    staleTerm,
    staleAuthority,
    staleFact,
    foreignMunicipalityName
  ],
  figures: [],
  language: [],
  directives: [unusedDirective, directiveExpired, directiveReasonMissing, directiveUnknownRule]
}

export const rules: readonly Rule[] = Object.values(groups).flat()
