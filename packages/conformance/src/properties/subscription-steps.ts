import fc from 'fast-check'
import { business, person } from '../steps/invoice.ts'
import { orderPro } from '../steps/purchase.ts'
import { agreeToRenew } from '../steps/renewal.ts'
import { one } from './played.ts'
import type { Answer, Played } from './played.ts'

/** What may be done with a subscription, a balance and an invoice; `pick` says with which. */
export type SubscriptionStep =
  | { do: 'change'; pick: number; seats: number; credit: boolean }
  | { do: 'cancel_change' | 'renew' | 'renew_by_wallet' | 'stop_renewal'; pick: number }
  | { do: 'order_on_credit' | 'order_by_wallet'; pick: number }
  | { do: 'grant_credit' | 'top_up'; amount: number }
  | { do: 'invoice'; pick: number; to: 'person' | 'business' }
  | { do: 'invoice_outcome'; pick: number; outcome: 'issue' | 'buyer_confirms' | 'buyer_refuses' }
  | { do: 'next_period' }

const pick = fc.nat({ max: 2 })

export const subscriptionStep: fc.Arbitrary<SubscriptionStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      pick,
      seats: fc.integer({ min: 1, max: 4 }),
      credit: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'cancel_change' as const,
        'renew' as const,
        'renew_by_wallet' as const,
        'stop_renewal' as const,
      ),
      pick,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('order_on_credit' as const, 'order_by_wallet' as const), pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('grant_credit' as const, 'top_up' as const),
      amount: fc.integer({ min: 1, max: 60_000 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('invoice' as const),
      pick,
      to: fc.constantFrom('person' as const, 'business' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('invoice_outcome' as const),
      pick,
      outcome: fc.constantFrom('issue' as const, 'buyer_confirms' as const, 'buyer_refuses' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'next_period' as const }) },
)

/** Takes one of these steps. */
export async function takeSubscriptionStep({ world, user }: Played, taken: SubscriptionStep): Promise<Answer> {
  const { parley, staff, control } = world
  const subscriptions = async (position: number) =>
    one((await parley.subscriptions.list({ user_id: user.id, limit: 100 })).data, position)
  switch (taken.do) {
    case 'change': {
      const { seats, credit: use_service_credit } = taken
      const found = await subscriptions(taken.pick)
      const wish = { seats, use_service_credit, method: 'bank_card', entry: 'personal_center' } as const
      return found && parley.subscriptions.change(found.id, wish).result()
    }
    case 'cancel_change': {
      const found = await subscriptions(taken.pick)
      return found && parley.subscriptions.cancelChange(found.id).result()
    }
    case 'renew':
    case 'renew_by_wallet': {
      const found = await subscriptions(taken.pick)
      const method = taken.do === 'renew' ? 'bank_card' : 'tencent_wallet'
      const shown = found && (await parley.subscriptions.previewRenewal(found.id, { method }).result())
      if (found === undefined || shown?.ok !== true) return shown
      return parley.subscriptions.enableAutoRenew(found.id, await agreeToRenew(world, found, { method })).result()
    }
    case 'stop_renewal': {
      const found = await subscriptions(taken.pick)
      return found && parley.subscriptions.disableAutoRenew(found.id).result()
    }
    case 'order_on_credit':
      return void (await orderPro(world, user, { use_service_credit: true }))
    case 'order_by_wallet':
      return void (await orderPro(world, user, { method: 'tencent_wallet' }))
    case 'grant_credit': {
      const amount = { amount: taken.amount, currency: 'CNY' }
      return staff.serviceCredit.grant(user.id, { amount, reason: 'Goodwill' }).result()
    }
    case 'top_up':
      return parley.wallet.topUp(user.id, { amount: { amount: taken.amount, currency: 'CNY' } }).result()
    case 'invoice': {
      const order = one((await parley.orders.list({ user_id: user.id, limit: 100 })).data, taken.pick)
      const buyer = taken.to === 'person' ? person : business
      return order && parley.invoices.create({ order_id: order.id, buyer, email: 'invoices@example.com' }).result()
    }
    case 'invoice_outcome': {
      const invoice = one((await parley.invoices.list({ user_id: user.id, limit: 100 })).data, taken.pick)
      return invoice && control.invoices.simulate(invoice.id, { outcome: taken.outcome }).result()
    }
    case 'next_period':
      return control.clock.advance({ by: 'P26D' }).result()
  }
}
