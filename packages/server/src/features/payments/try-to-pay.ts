import type { PlatformSchemas } from '@parley/contract/platform'
import { decidePayment } from '@parley/policy/payments/decide-payment'
import type { PaymentRefusal } from '@parley/policy/payments/decide-payment'
import type { Refused } from '@parley/policy/kernel/verdict'
import type { Context } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import type { OrderRow } from '../orders/index.ts'
import type { PaymentMethodRow } from '../payment-methods/index.ts'
import { findWallet, walletBalance } from '../wallet/index.ts'
import { methodLabels } from './channel-account.ts'
import { payByChannel } from './pay-by-channel.ts'
import { payFromWallet } from './pay-from-wallet.ts'
import { paymentKind } from './payment-kind.ts'
import type { PaymentRow } from './view.ts'

/** One attempt to pay an order, by its payer or, off session, by the mandate of a renewal. */
export interface PaymentTry {
  readonly order: OrderRow
  readonly request: PlatformSchemas['PaymentCreate']
  readonly account: PaymentMethodRow | null
  readonly off_session: boolean
}

/** Pays an order from the account or the wallet, or says why not; nothing is written then (3.P.4, 3.1 to 3.4). */
export async function tryToPay(
  ctx: Context,
  { order, request, account, off_session }: PaymentTry,
): Promise<{ ok: true; payment: PaymentRow } | Refused<PaymentRefusal>> {
  const { method } = request
  const facts = {
    order: { ...order, amount: { amount: order.amount, currency: order.currency } },
    request,
    account,
    wallet: method === 'tencent_wallet' ? await walletOf(ctx, order.user_id) : null,
    off_session,
  }
  const decided = decidePayment(facts, ctx.now)
  if (!decided.ok) return decided
  const created = await begin(ctx, paymentKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('pay', ctx.now),
      order_id: order.id,
      user_id: order.user_id,
      method,
      payment_method_id: account?.id ?? null,
      account_label: account?.label ?? methodLabels[method],
      payer_name: account?.holder_name ?? request.payer_name ?? '',
      entry: request.entry ?? order.entry,
      off_session,
      amount: order.amount,
      currency: order.currency,
      next_action: { type: 'none' },
      failure: null,
      late: false,
      duplicate: false,
      disputed: false,
      disputed_amount: 0,
      succeeded_at: null,
      decision: decided.decision,
    },
  })
  const begun = { payment: created, order, step: decided.onward }
  const payment =
    method === 'tencent_wallet' ? await payFromWallet(ctx, begun) : await payByChannel(ctx, begun, account)
  return { ok: true, payment }
}

async function walletOf(ctx: Context, userId: string) {
  const wallet = await findWallet(ctx, userId)
  return wallet === undefined ? null : { status: wallet.status, balance: await walletBalance(ctx, wallet) }
}
