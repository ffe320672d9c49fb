import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'

/** Who approves a refund, and who had it in hand before: the ids of their keys. */
export interface Reviewers {
  readonly approver: string
  /** Began the review, or asked the applicant for more. */
  readonly before: readonly string[]
}

/**
 * Where the policy wants four eyes, whoever began the review or asked for more does not approve; smaller amounts than the
 * policy names may pass through one pair (4.2.3, INT-03). `gross` in minor units.
 *
 * @example refuseSameReviewer({ approver: 'key_1', before: ['key_1'] }, 29_900, parameters)?.refused
 */
export function refuseSameReviewer(
  { approver, before }: Reviewers,
  gross: number,
  parameters: Parameters,
): Refused<'refund_reviewer_must_differ'> | null {
  const isWanted = parameters['refund.review.four_eyes'] === 'approval'
  if (!isWanted || gross <= parameters['refund.review.four_eyes_above'] || !before.includes(approver)) return null
  const why = explain()
    .clause('4.2.3')
    .interpretation('INT-03')
    .parameter(parameters, 'refund.review.four_eyes')
    .parameter(parameters, 'refund.review.four_eyes_above')
    .step('gross', gross, 'fen')
    .step('approved by', approver, 'text')
  return {
    ok: false,
    refused: 'refund_reviewer_must_differ',
    detail: 'You had this refund in hand before. Another member of the staff has to approve it.',
    decision: why.outcome('refund_reviewer_must_differ'),
    state: 'under_review',
  }
}
