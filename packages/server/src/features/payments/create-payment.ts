import { decidePayment } from '@parley/policy/payments/decide-payment'
import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { begin } from '../../work/transition.ts'
import { orderKind } from '../orders/index.ts'
import { findWallet, walletBalance } from '../wallet/index.ts'
import { accountToPayFrom, methodLabels } from './channel-account.ts'
import { payByChannel } from './pay-by-channel.ts'
import { payFromWallet } from './pay-from-wallet.ts'
import { paymentKind } from './payment-kind.ts'
import { viewPayment } from './view.ts'

export const createPayment: PlatformHandler<'createPayment'> = async (ctx, { path, body }) => {
  const order = await load(ctx, orderKind, path.order_id)
  const account = await accountToPayFrom(ctx, order.user_id, body)
  if (account === null && body.payment_method_id !== undefined) return missing('/payment_method_id', 'payment method')
  const facts = {
    order: { ...order, amount: { amount: order.amount, currency: order.currency } },
    request: body,
    account,
    wallet: body.method === 'tencent_wallet' ? await walletOf(ctx, order.user_id) : null,
  }
  const decided = decidePayment(facts, ctx.now)
  if (!decided.ok) return decided
  const created = await begin(ctx, paymentKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('pay', ctx.now),
      order_id: order.id,
      user_id: order.user_id,
      method: body.method,
      payment_method_id: account?.id ?? null,
      account_label: account?.label ?? methodLabels[body.method],
      payer_name: account?.holder_name ?? body.payer_name ?? '',
      entry: body.entry ?? order.entry,
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
    body.method === 'tencent_wallet' ? await payFromWallet(ctx, begun) : await payByChannel(ctx, begun, account)
  return { status: 201, body: viewPayment(payment), version: payment.version }
}

async function walletOf(ctx: Context, userId: string) {
  const wallet = await findWallet(ctx, userId)
  return wallet === undefined ? null : { status: wallet.status, balance: await walletBalance(ctx, wallet) }
}
