import type { Interpretation } from './interpretation.ts'
import { refundProcedureInterpretations } from './interpretations/01-refund-procedure.ts'
import { refundMoneyInterpretations } from './interpretations/08-refund-money.ts'
import { enforcementInterpretations } from './interpretations/12-enforcement.ts'
import { duplicateAndSupportInterpretations } from './interpretations/18-duplicates-and-support.ts'
import { privacyInterpretations } from './interpretations/20-privacy.ts'
import { versionAndRevisionInterpretations } from './interpretations/26-versions-and-revision.ts'
import { planAndOrderInterpretations } from './interpretations/30-plans-and-orders.ts'
import { accountAndScopeInterpretations } from './interpretations/38-accounts-and-scope.ts'

const table = {
  ...refundProcedureInterpretations,
  ...refundMoneyInterpretations,
  ...enforcementInterpretations,
  ...duplicateAndSupportInterpretations,
  ...privacyInterpretations,
  ...versionAndRevisionInterpretations,
  ...planAndOrderInterpretations,
  ...accountAndScopeInterpretations,
}

/** The id of a published interpretation, such as `INT-01`. */
export type InterpretationId = keyof typeof table

/**
 * Every published interpretation by id, in order. A decision that used one cites its id beside the clauses (10.1).
 *
 * @example
 * interpretations['INT-01'].clauses // ['4.2.1']
 */
export const interpretations: { readonly [Id in InterpretationId]: Interpretation<Id> } = table

/**
 * Whether a string is the id of a published interpretation.
 *
 * @example
 * isInterpretationId('INT-01') // true
 * isInterpretationId('INT-99') // false
 */
export const isInterpretationId = (id: string): id is InterpretationId => Object.hasOwn(interpretations, id)
