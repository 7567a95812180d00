/** All rules, by group: the group is the folder the rule stands in. A new rule is an import and a place in its group's list. */
import type {Rule} from '../src/rule.ts'
import actionDeadlineOutsidePeriod from './actions/action-deadline-outside-period.ts'
import actionIndicatorMissing from './actions/action-indicator-missing.ts'
import actionOwnerGeneric from './actions/action-owner-generic.ts'
import actionOwnerMissing from './actions/action-owner-missing.ts'
import actionOwnerUnattributed from './actions/action-owner-unattributed.ts'
import actionResourcesMissing from './actions/action-resources-missing.ts'
import actionTableUnrecognised from './actions/action-table-unrecognised.ts'
import actionTimetableMissing from './actions/action-timetable-missing.ts'
import actionWithoutGoal from './actions/action-without-goal.ts'
import duplicateGoal from './actions/duplicate-goal.ts'
import goalNotMeasurable from './actions/goal-not-measurable.ts'
import goalWithoutAction from './actions/goal-without-action.ts'
import indicatorBaselineMissing from './actions/indicator-baseline-missing.ts'
import indicatorOutputOnly from './actions/indicator-output-only.ts'
import indicatorSourceMissing from './actions/indicator-source-missing.ts'
import indicatorTargetMissing from './actions/indicator-target-missing.ts'
import tableColumnMissing from './actions/table-column-missing.ts'
import tooManyThemes from './actions/too-many-themes.ts'
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
import dateConsistency from './document/date-consistency.ts'
import documentOverlong from './document/document-overlong.ts'
import emptySection from './document/empty-section.ts'
import frontMatterMissing from './document/front-matter-missing.ts'
import frontMatterSchema from './document/front-matter-schema.ts'
import frontMatterSyntax from './document/front-matter-syntax.ts'
import kindAbolished from './document/kind-abolished.ts'
import kindTitleMismatch from './document/kind-title-mismatch.ts'
import kindUndeclared from './document/kind-undeclared.ts'
import personalData from './document/personal-data.ts'
import placeholderLeft from './document/placeholder-left.ts'
import tableMalformed from './document/table-malformed.ts'
import elementMissing from './elements/element-missing.ts'
import elementPartial from './elements/element-partial.ts'
import followUpIntervalMissing from './figures/follow-up-interval-missing.ts'
import followUpOwnerMissing from './figures/follow-up-owner-missing.ts'
import statisticsOutdated from './figures/statistics-outdated.ts'
import statisticsSourceMissing from './figures/statistics-source-missing.ts'
import targetGroupTooNarrow from './figures/target-group-too-narrow.ts'
import readabilityLow from './language/readability-low.ts'
import sentenceOverlong from './language/sentence-overlong.ts'
import translationParity from './language/translation-parity.ts'
import jobseekerSplitUnstated from './services/jobseeker-split-unstated.ts'
import lawRecapOverlong from './services/law-recap-overlong.ts'
import orientationHoursLow from './services/orientation-hours-low.ts'
import outsourcedPublicPower from './services/outsourced-public-power.ts'
import referralContactMissing from './services/referral-contact-missing.ts'
import serviceCooperationMissing from './services/service-cooperation-missing.ts'
import serviceDescriptionOverlong from './services/service-description-overlong.ts'
import serviceOwnerMissing from './services/service-owner-missing.ts'
import agreementReviewOverdue from './validity/agreement-review-overdue.ts'
import approvalPerMunicipality from './validity/approval-per-municipality.ts'
import councilApprovalMissing from './validity/council-approval-missing.ts'
import reviewCycleTooLong from './validity/review-cycle-too-long.ts'
import reviewOverdue from './validity/review-overdue.ts'
import reviewUnstated from './validity/review-unstated.ts'
import validityExpired from './validity/validity-expired.ts'
import validityMissing from './validity/validity-missing.ts'

/** In the order in which rules run and are listed. */
export const groups: Readonly<Record<string, readonly Rule[]>> = {
  document: [
    frontMatterMissing,
    frontMatterSyntax,
    frontMatterSchema,
    kindUndeclared,
    kindAbolished,
    kindTitleMismatch,
    placeholderLeft,
    tableMalformed,
    dateConsistency,
    emptySection,
    documentOverlong,
    personalData
  ],
  elements: [elementMissing, elementPartial],
  validity: [
    councilApprovalMissing,
    approvalPerMunicipality,
    validityMissing,
    validityExpired,
    reviewCycleTooLong,
    reviewOverdue,
    reviewUnstated,
    agreementReviewOverdue
  ],
  actions: [
    actionTableUnrecognised,
    tableColumnMissing,
    actionOwnerMissing,
    actionOwnerGeneric,
    actionOwnerUnattributed,
    goalWithoutAction,
    actionWithoutGoal,
    actionIndicatorMissing,
    goalNotMeasurable,
    indicatorOutputOnly,
    indicatorTargetMissing,
    indicatorBaselineMissing,
    indicatorSourceMissing,
    actionTimetableMissing,
    actionDeadlineOutsidePeriod,
    actionResourcesMissing,
    duplicateGoal,
    tooManyThemes
  ],
  services: [
    referralContactMissing,
    serviceDescriptionOverlong,
    lawRecapOverlong,
    serviceOwnerMissing,
    serviceCooperationMissing,
    jobseekerSplitUnstated,
    orientationHoursLow,
    outsourcedPublicPower
  ],
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
  figures: [
    statisticsSourceMissing,
    statisticsOutdated,
    followUpOwnerMissing,
    followUpIntervalMissing,
    targetGroupTooNarrow
  ],
  language: [sentenceOverlong, readabilityLow, translationParity],
  directives: [unusedDirective, directiveExpired, directiveReasonMissing, directiveUnknownRule]
}

export const rules: readonly Rule[] = Object.values(groups).flat()
