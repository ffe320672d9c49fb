import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reaction } from '../../work/context.ts'
import { reportCredit } from './move-balance.ts'

/** INT-09: what the wallet paid goes back into it; the refund has booked it, the wallet tells of it. */
export const reportRefundToWallet: Reaction = async (ctx, event) => {
  const { destination, amount, user_id } = event.object as PlatformSchemas['Refund']
  const isIntoWallet = destination.method === 'tencent_wallet' && destination.kind === 'original'
  if (isIntoWallet && amount !== null) await reportCredit(ctx, { user_id, amount: amount.net })
}
