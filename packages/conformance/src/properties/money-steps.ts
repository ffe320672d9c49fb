import fc from 'fast-check'
import { orderPro } from '../steps/purchase.ts'
import { application } from '../steps/refund.ts'
import { one } from './played.ts'
import type { Answer, Played } from './played.ts'

/** What anybody may do with orders, payments, refunds and disputes; `pick` says with which of those that there are. */
export type MoneyStep =
  | { do: 'order' | 'confirm' | 'pay' | 'pay_unconfirmed' | 'pay_stale' | 'cancel'; pick: number }
  | { do: 'pay_outcome'; pick: number; outcome: 'start' | 'succeed' | 'fail' }
  | { do: 'refund_approved' | 'refund' | 'submit' | 'withdraw' | 'review' | 'approve' | 'reject'; pick: number }
  | { do: 'refund_outcome'; pick: number; outcome: 'succeed' | 'abnormal' | 'close' | 'return' }
  | { do: 'dispute'; pick: number; share: number }
  | { do: 'dispute_end'; pick: number; outcome: 'won' | 'lost' }
  | { do: 'advance'; by: 'PT1M' | 'PT31M' | 'P1D' | 'P8D' }

const pick = fc.nat({ max: 2 })
export const moneyStep: fc.Arbitrary<MoneyStep> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('order' as const, 'confirm' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('pay' as const, 'cancel' as const), pick }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('refund_approved' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('pay_unconfirmed' as const, 'pay_stale' as const), pick }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay_outcome' as const),
      pick,
      outcome: fc.constantFrom('succeed' as const, 'succeed' as const, 'start' as const, 'fail' as const),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'refund' as const,
        'submit' as const,
        'review' as const,
        'approve' as const,
        'reject' as const,
        'withdraw' as const,
      ),
      pick,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund_outcome' as const),
      pick,
      outcome: fc.constantFrom('succeed' as const, 'abnormal' as const, 'close' as const, 'return' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('dispute' as const), pick, share: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('dispute_end' as const),
      pick,
      outcome: fc.constantFrom('won' as const, 'lost' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('advance' as const),
      by: fc.constantFrom('PT1M' as const, 'PT31M' as const, 'P1D' as const, 'P8D' as const),
    }),
  },
)

/** Takes one of these steps. */
export async function takeMoneyStep({ world, user, card, campaigns }: Played, taken: MoneyStep): Promise<Answer> {
  const { parley, staff, control } = world
  if (taken.do === 'advance') return control.clock.advance({ by: taken.by }).result()
  const order = one((await parley.orders.list({ user_id: user.id, limit: 100 })).data, taken.pick)
  const payment = one((await parley.payments.list({ user_id: user.id, limit: 100 })).data, taken.pick)
  const refund = one((await parley.refunds.list({ user_id: user.id, limit: 100 })).data, taken.pick)
  const dispute = one((await parley.disputes.list({ user_id: user.id, limit: 100 })).data, taken.pick)
  const payWith = (confirmation_digest: string) =>
    order &&
    parley.payments.create(order.id, { method: order.method, confirmation_digest, ...meansOf(order, card) }).result()
  switch (taken.do) {
    case 'order':
      return void (await orderPro(world, user, namedCampaign(campaigns[taken.pick - 1])))
    case 'confirm':
      return order && parley.orders.confirm(order.id, { confirmation_digest: order.confirmation_digest }).result()
    case 'pay':
      return payWith(order?.confirmation_digest ?? '')
    case 'pay_unconfirmed':
      return payWith('')
    case 'pay_stale':
      return payWith('0'.repeat(64))
    case 'cancel':
      return order && parley.orders.cancel(order.id).result()
    case 'pay_outcome':
      return payment && control.payments.simulate(payment.id, { outcome: taken.outcome }).result()
    case 'refund_approved': {
      const draft = order && (await parley.refunds.create({ order_id: order.id }).result())
      if (!order || draft?.ok !== true) return draft
      const { id } = draft.data
      await parley.refunds.submit(id, application(order)).result()
      await staff.refunds.startReview(id).result()
      return staff.refunds.approve(id, { finding: { fault: 'none' } }).result()
    }
    case 'refund':
      return order && parley.refunds.create({ order_id: order.id }).result()
    case 'submit': {
      const own = refund && (await parley.orders.get(refund.order_id))
      return refund && own && parley.refunds.submit(refund.id, application(own)).result()
    }
    case 'withdraw':
      return refund && parley.refunds.withdraw(refund.id).result()
    case 'review':
      return refund && staff.refunds.startReview(refund.id).result()
    case 'approve':
      return refund && staff.refunds.approve(refund.id, { finding: { fault: 'none' } }).result()
    case 'reject':
      return refund && staff.refunds.reject(refund.id, { clause: '4.3.1', explanation: 'Used up.' }).result()
    case 'refund_outcome':
      return refund && control.refunds.simulate(refund.id, { outcome: taken.outcome }).result()
    case 'dispute': {
      const amount = Math.ceil((payment?.amount.amount ?? 0) / taken.share)
      const opening = { reason: 'fraudulent', evidence_due: 'P3D', amount } as const
      return payment && control.payments.dispute(payment.id, opening).result()
    }
    case 'dispute_end':
      return dispute && control.disputes.simulate(dispute.id, { outcome: taken.outcome }).result()
  }
}

const meansOf = ({ method }: { method: string }, card: string) =>
  method === 'bank_card' ? { payment_method_id: card } : {}

const namedCampaign = (promotion_id: string | undefined) => (promotion_id === undefined ? {} : { promotion_id })
