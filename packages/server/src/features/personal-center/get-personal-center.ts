import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import { personalDeadlines } from '@parley/policy/subscriptions/personal-deadlines'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { listOrderRows, viewOrder } from '../orders/index.ts'
import { listPaymentMethodRows, viewPaymentMethod } from '../payment-methods/index.ts'
import { listQuoteRows, viewQuote } from '../quotes/index.ts'
import { listExpiringRecordings, viewRecording } from '../recordings/index.ts'
import { listRefundRows, viewRefund } from '../refunds/index.ts'
import { viewServiceCredit } from '../service-credit/index.ts'
import { entitlementsOf, listOwnSubscriptions, viewSubscription } from '../subscriptions/index.ts'
import { findWallet, walletBalance } from '../wallet/index.ts'

const shown = 10
const dueShown = 20

export const getPersonalCenter: PlatformHandler<'getPersonalCenter'> = async (ctx, { path }) => {
  const { id } = await load(ctx, userKind, path.user_id)
  const newest = { user_id: id, limit: shown }
  const orders = (await listOrderRows(ctx, newest)).slice(0, shown).map(viewOrder)
  const refunds = (await listRefundRows(ctx, newest)).slice(0, shown).map(viewRefund)
  const subscriptions = (await listOwnSubscriptions(ctx, id)).map(viewSubscription)
  const shownMatters = { orders, refunds, subscriptions }
  return {
    status: 200,
    body: {
      id,
      object: 'personal_center',
      user_id: id,
      as_of: instantText(ctx.now),
      balances: await balancesFor(ctx, id),
      entitlements: await entitlementsOf(ctx, id),
      subscriptions,
      orders,
      refunds,
      deadlines: personalDeadlines({ ...shownMatters, ...(await loadWhatEnds(ctx, id)) }, ctx.now).slice(0, dueShown),
    },
  }
}

/** What else of a user ends by itself: offers, cards and recordings. */
async function loadWhatEnds(ctx: Context, userId: string) {
  const own = { user_id: userId, limit: dueShown }
  return {
    quotes: (await listQuoteRows(ctx, { ...own, status: 'issued' })).map(viewQuote),
    payment_methods: (await listPaymentMethodRows(ctx, { ...own, status: 'bound' })).map(viewPaymentMethod),
    recordings: (await listExpiringRecordings(ctx, own)).map(viewRecording),
  }
}

/** The kinds that the operator shows (INT-31). */
async function balancesFor(ctx: Context, userId: string): Promise<PlatformSchemas['PersonalCenter']['balances']> {
  const kinds = ctx.settings.parameters['balance.kinds']
  const wallet = kinds.includes('wallet_balance') ? await findWallet(ctx, userId) : undefined
  return {
    wallet_balance: wallet === undefined ? null : await walletBalance(ctx, wallet),
    service_credit: kinds.includes('service_credit') ? (await viewServiceCredit(ctx, userId)).balances : null,
  }
}
