import type { PlatformSchemas } from '@parley/contract/platform'
import { citedTexts } from '@parley/policy/catalogue/cited-texts'
import { decisionsTaken } from '@parley/policy/refunds/decisions-taken'
import type { DecisionTaken } from '@parley/policy/refunds/decisions-taken'
import { stateDecision } from '@parley/policy/refunds/statement/state-decision'
import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { findPayment } from '../payments/index.ts'
import { listRecordedSteps } from './recorded-steps.ts'
import { refundKind } from './refund-kind.ts'

/** How the refund was decided from its opening on, with the texts cited; for the applicant and for staff (1.b, 10.1). */
export const getRefundDecision: PlatformHandler<'getRefundDecision'> = async (ctx, { path }) => {
  const refund = await load(ctx, refundKind, path.refund_id)
  const taken = decisionsTaken(refund.history, await listRecordedSteps(ctx, refund.id))
  const currency = (await findPayment(ctx, refund.payment_id))?.currency ?? 'CNY'
  const data = taken.map((one) => viewDecision(ctx, one, { currency, reason: refund.reason }))
  const cited = data.map(({ decision, statement }) => ({ ...decision, clauses: statement.clauses }))
  return {
    status: 200,
    body: {
      object: 'refund_decision_log',
      refund_id: refund.id,
      status: refund.status,
      policy_version: refund.policy_version,
      locale: ctx.locale,
      data,
      ...citedTexts(cited, ctx.locale),
    },
  }
}

export const getRefundDecisionForReview: BackofficeHandler<'getRefundDecisionForReview'> = getRefundDecision

function viewDecision(
  { locale }: Context,
  { entry, event, recorded, decision }: DecisionTaken,
  { currency, reason }: { currency: string; reason: PlatformSchemas['RefundReason'] | null },
): PlatformSchemas['RefundDecisionEntry'] {
  const { at, actor, from, to } = entry
  // The reason as it was known then: a draft may have none, or another one.
  const known = recorded === null ? reason : recorded.refund.reason
  const statement = stateDecision(decision, { locale, currency, event, reason: known })
  return { at, event, actor, from, to, decision, statement }
}
