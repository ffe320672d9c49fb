import type { PlatformSchemas } from '@parley/contract/platform'
import { decideClaim } from '@parley/policy/disputes/decide-dispute-end'
import type { Reaction } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { findPayment, flagDisputed } from '../payments/index.ts'
import { refundedOf } from '../refunds/index.ts'
import { bookClaim } from './book-dispute.ts'
import { disputeKind } from './dispute-kind.ts'
import { findDisputeOfPayment } from './store.ts'

/** INT-37: a refund that reached the payer after its dispute was lost went back twice, and is claimed from the channel. */
export const claimDoubleReturn: Reaction = async (ctx, event) => {
  const { payment_id } = event.object as PlatformSchemas['Refund']
  const dispute = await findDisputeOfPayment(ctx, payment_id)
  const payment = dispute === undefined ? undefined : await findPayment(ctx, payment_id)
  if (dispute === undefined || payment === undefined) return
  const { status, amount, returned_amount: returned } = dispute
  const refunded = await refundedOf(ctx, payment_id)
  const decided = decideClaim({ status, amount, returned, payment: { amount: payment.amount, refunded } })
  if (decided === null) return
  const { twice, decision, step } = decided
  await flagDisputed(ctx, payment, { disputed: false, disputed_amount: returned - twice })
  await bookClaim(ctx, dispute, twice)
  const claimed_amount = dispute.claimed_amount + twice
  const changes = { returned_amount: returned - twice, claimed_amount, decision }
  await advance(ctx, disputeKind, { before: dispute, step, changes })
}
