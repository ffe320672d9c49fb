import type { Clause } from './clause.ts'
import { backgroundClauses } from './clauses/1-background.ts'
import { revisionClauses } from './clauses/10-revision.ts'
import { plansClauses } from './clauses/2-plans.ts'
import { paymentClauses } from './clauses/3-payment.ts'
import { refundsClauses } from './clauses/4-refunds.ts'
import { enforcementClauses } from './clauses/5-enforcement.ts'
import { customerServiceClauses } from './clauses/6-customer-service.ts'
import { privacyClauses } from './clauses/7-privacy.ts'
import { versionsClauses } from './clauses/8-versions.ts'
import { obligationsClauses } from './clauses/9-obligations.ts'

export { sections } from './sections.ts'

const table = {
  ...backgroundClauses,
  ...plansClauses,
  ...paymentClauses,
  ...refundsClauses,
  ...enforcementClauses,
  ...customerServiceClauses,
  ...privacyClauses,
  ...versionsClauses,
  ...obligationsClauses,
  ...revisionClauses,
}

/** The id of a clause of the reference policy, such as `4.2.1`. */
export type ClauseId = keyof typeof table

/**
 * Every clause of the reference policy by id, in reading order. Decisions and refusals cite these ids.
 *
 * @example
 * clauses['4.2.1'].title.en // 'Submit within 48 hours'
 */
export const clauses: { readonly [Id in ClauseId]: Clause<Id> } = table

/**
 * Whether a string is the id of a clause.
 *
 * @example
 * isClauseId('4.2.1') // true
 * isClauseId('4.9') // false
 */
export const isClauseId = (id: string): id is ClauseId => Object.hasOwn(clauses, id)
