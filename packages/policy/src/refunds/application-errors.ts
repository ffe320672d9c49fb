import type { PlatformSchemas } from '@parley/contract/platform'
import type { FieldError } from '../kernel/field-error.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { evidenceErrors } from './evidence-errors.ts'
import type { EvidenceCode, NamedFile } from './evidence-errors.ts'
import type { RefundFacts, RefundReason } from './refund-facts.ts'
import { subReasonError } from './sub-reasons.ts'

/** What is wrong with an application as such, before anybody looks at its merits. */
export type IncompleteCode =
  | 'refund_sub_reason_mismatch'
  | 'refund_order_information_mismatch'
  | 'refund_evidence_required'
  | EvidenceCode

export interface ApplicationError {
  /** The problem that it is. */
  readonly problem: IncompleteCode
  readonly field: FieldError
}

export interface StatedApplication {
  readonly application: PlatformSchemas['RefundSubmit']
  readonly facts: RefundFacts
  /** The files named as evidence, in their order. */
  readonly files: readonly NamedFile[]
  /** Whose files may be evidence: the payer's and the applicant's. */
  readonly owners: readonly string[]
}

/** Everything that is missing from an application or wrong in it, field by field and all at once (4.2.2, 4.E). */
export function applicationErrors(stated: StatedApplication, parameters: Parameters): ApplicationError[] {
  const { application, files, owners } = stated
  const { reason, sub_reason = null } = application
  const detail = subReasonError({ reason, sub_reason })
  return [
    ...(detail === null ? [] : [{ problem: 'refund_sub_reason_mismatch', field: detail } as const]),
    ...orderErrors(stated),
    ...(files.length === 0 && lacksEvidence(reason, parameters) ? [nothingShown] : []),
    ...evidenceErrors(files, owners).map((field) => ({ problem: field.code, field })),
  ]
}

const nothingShown: ApplicationError = {
  problem: 'refund_evidence_required',
  field: { pointer: '/evidence', code: 'required', detail: 'Expected the id of at least one uploaded file.' },
}

function orderErrors({ application, facts }: StatedApplication): ApplicationError[] {
  const { order_id, paid } = application.order_information
  const { amount, currency } = facts.payment.amount
  const wrong = [
    ...(order_id === facts.order_id ? [] : ['/order_information/order_id']),
    ...(paid.amount === amount ? [] : ['/order_information/paid/amount']),
    ...(paid.currency === currency ? [] : ['/order_information/paid/currency']),
  ]
  return wrong.map((pointer) => ({
    problem: 'refund_order_information_mismatch',
    field: { pointer, code: 'mismatch', detail: 'Does not match the order. State it as it is.' },
  }))
}

function lacksEvidence(reason: RefundReason, parameters: Parameters): boolean {
  const needed: readonly string[] = parameters['refund.evidence.required_for']
  return needed.includes(reason) && !hasReceipt(reason, parameters)
}

/** Whether the system attaches its own receipt for this reason (INT-02). */
export function hasReceipt(reason: RefundReason, parameters: Parameters): boolean {
  const reasons: readonly string[] = parameters['refund.evidence.auto_receipt_for']
  return reasons.includes(reason)
}
