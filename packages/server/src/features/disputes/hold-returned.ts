import type { PlatformSchemas } from '@parley/contract/platform'
import { openDisputeStates } from '@parley/policy/disputes/dispute-machine'
import type { Reaction } from '../../work/context.ts'
import { freezeRefund } from '../refunds/index.ts'
import { findDisputeOfPayment } from './store.ts'

/** INT-37: a refund whose money came back is open again, so a dispute that was opened meanwhile holds it. */
export const holdReturned: Reaction = async (ctx, event) => {
  const { id, payment_id, history } = event.object as PlatformSchemas['Refund']
  if (history.at(-1)?.event !== 'return_paid') return
  const dispute = await findDisputeOfPayment(ctx, payment_id)
  if (dispute !== undefined && openDisputeStates.includes(dispute.status)) await freezeRefund(ctx, id, dispute.id)
}
