import { decideOpening } from '@parley/policy/refunds/decide-opening'
import type { PlatformHandler } from '../../http/handlers.ts'
import { loadFacts, paymentToRefund } from './load-facts.ts'
import { noPaymentToRefund } from './no-payment.ts'
import { openDraft } from './open-draft.ts'
import { viewRefund } from './view.ts'

export const createRefund: PlatformHandler<'createRefund'> = async (ctx, { body }) => {
  const payment = await paymentToRefund(ctx, body.order_id, body.payment_id)
  if (payment === undefined) return noPaymentToRefund(body.order_id)
  const opening = decideOpening(await loadFacts(ctx, payment, null), ctx.settings.parameters, ctx.now)
  if (!opening.ok) return opening
  const draft = await openDraft(ctx, opening, { payment, reason: body.reason ?? null })
  return { status: 201, body: viewRefund(draft), version: draft.version }
}
