import { decideOpening } from '@parley/policy/refunds/decide-opening'
import { refuseSubReason } from '@parley/policy/refunds/sub-reasons'
import type { PlatformHandler } from '../../http/handlers.ts'
import { admitToOrder } from './applicant.ts'
import { loadFacts, paymentToRefund } from './load-facts.ts'
import { noPaymentToRefund } from './no-payment.ts'
import { openDraft } from './open-draft.ts'
import { viewRefund } from './view.ts'

export const createRefund: PlatformHandler<'createRefund'> = async (ctx, { body }) => {
  const complaint = { reason: body.reason ?? null, sub_reason: body.sub_reason ?? null }
  const mismatch = refuseSubReason(complaint)
  if (mismatch !== null) return mismatch
  const admitted = await admitToOrder(ctx, body.order_id)
  if (!admitted.ok) return admitted
  const { records } = admitted
  const payment = await paymentToRefund(records, body.order_id, body.payment_id)
  if (payment === undefined) return noPaymentToRefund(body.order_id)
  const opening = decideOpening(
    { facts: await loadFacts(records, payment, null), complaint },
    ctx.settings.parameters,
    ctx.now,
  )
  if (!opening.ok) return opening
  const draft = await openDraft(ctx, opening, { payment, complaint })
  return { status: 201, body: viewRefund(draft), version: draft.version }
}
