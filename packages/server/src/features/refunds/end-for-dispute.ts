import type { PlatformSchemas } from '@parley/contract/platform'
import { fitsBesideDispute } from '@parley/policy/refunds/decide-dispute-loss'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { openRefundStates } from '@parley/policy/refunds/refund-machine'
import type { Reaction } from '../../work/context.ts'
import { findPayment } from '../payments/index.ts'
import { rejectForDispute } from './reject-for-dispute.ts'
import { listRefundsOfPayment } from './store.ts'
import { unfreeze } from './unfreeze-refunds.ts'

/** INT-37: what a lost dispute gave back is not given back again. A refund that still finds its money goes on. */
export const endForDispute: Reaction = async (ctx, event) => {
  const dispute = event.object as PlatformSchemas['Dispute']
  const payment = await findPayment(ctx, dispute.payment_id)
  if (payment === undefined) throw new Error(`Dispute ${dispute.id} is of a payment that is not there`)
  const { amount, disputed_amount: disputed } = payment
  const all = await listRefundsOfPayment(ctx, payment.id)
  let approved = all.reduce((sum, refund) => sum + refund.approved_gross, 0)
  for (const refund of all.filter(({ status }) => openRefundStates.includes(status))) {
    const otherRefunds = approved - refund.approved_gross
    if (fitsBesideDispute(refund, { amount, disputed, otherRefunds })) {
      if (isFrozen(refund)) await unfreeze(ctx, refund)
    } else {
      await rejectForDispute(ctx, refund, dispute.id)
      approved = otherRefunds
    }
  }
}
