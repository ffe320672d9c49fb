import { decideDiversion } from '@parley/policy/refunds/decide-diversion'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { addCredit } from '../service-credit/index.ts'
import { findWallet } from '../wallet/index.ts'
import { refundKind } from './refund-kind.ts'
import { payoutJobs } from './payout-jobs.ts'
import type { RefundRow } from './view.ts'

/** Whether the money is to go into a wallet that is closed (INT-09). */
export async function isWalletClosed(ctx: Context, { destination, user_id }: RefundRow): Promise<boolean> {
  if (destination.method !== 'tencent_wallet' || destination.kind !== 'original') return false
  return (await findWallet(ctx, user_id))?.status !== 'opened'
}

/** INT-09: the wallet that paid is closed; the money waits for a card of the payer, or goes to the service credit. */
export async function divertRefund(ctx: Context, refund: RefundRow): Promise<void> {
  const { to, decision } = decideDiversion(ctx.settings.parameters)
  const abnormal = await turnAbnormal(ctx, refund, decision)
  if (to !== 'credit' || abnormal === null || abnormal.payout === null || abnormal.amount === null) return
  const moved = decideMove(abnormal, 'update_destination')
  if (!moved.ok) return
  const label = ctx.locale === 'zh-CN' ? '服务余额' : 'Service credit'
  const destination = { kind: 'account_balance', method: 'tencent_wallet', label, payment_method_id: null } as const
  const sent = await advance(ctx, refundKind, {
    before: abnormal,
    step: moved.step,
    changes: { destination, failure: null, decision },
  })
  const credited = decideMove(sent, 'succeed')
  if (!credited.ok) return
  const { user_id, id: cause } = sent
  await addCredit(ctx, { user_id, amount: abnormal.amount.net, kind: 'refund_paid', cause, from: 'refunds_payable' })
  const payout = { ...abnormal.payout, credited_at: ctx.now, paused_since: null }
  await advance(ctx, refundKind, { before: sent, step: credited.step, changes: { payout } })
}

async function turnAbnormal(
  ctx: Context,
  refund: RefundRow,
  decision: RefundRow['decision'],
): Promise<RefundRow | null> {
  const decided = decideMove(refund, 'return_abnormal')
  if (!decided.ok || refund.payout === null) return null
  const pauses = ctx.settings.parameters['refund.sla.pause_on_abnormal']
  if (pauses) await unschedule(ctx, payoutJobs.reportLate, refund.id)
  const payout = { ...refund.payout, paused_since: refund.payout.paused_since ?? (pauses ? ctx.now : null) }
  const failure = {
    code: 'account_unusable',
    reason: 'account_invalid',
    advice: 'other_method',
    channel_code: null,
    detail: 'The wallet that paid is closed. Name a bank card of the payer.',
  } as const
  return advance(ctx, refundKind, { before: refund, step: decided.step, changes: { payout, failure, decision } })
}
