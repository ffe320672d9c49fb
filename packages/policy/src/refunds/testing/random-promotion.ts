import fc from 'fast-check'
import type { BoughtPromotion } from '../refund-facts.ts'

/** A rule for refunds of every kind and combination, and none. */
export const randomRule = fc.option(
  fc.record({
    non_refundable: fc.boolean(),
    refundable_until: fc.option(fc.record({ days: fc.nat(60) })),
    prorate_on: fc.constantFrom('paid' as const, 'list' as const),
    clawback: fc.record({ gift_days: fc.boolean(), coupon: fc.boolean() }),
  }),
)

/** A promotion: what it takes off the list price, what service credit pays of the rest, both in per cent; days it adds. */
export const randomPromotion = fc.record({
  rule: fc.oneof(
    { weight: 4, arbitrary: randomRule.map((rule) => rule && { ...rule, non_refundable: false }) },
    { weight: 1, arbitrary: randomRule },
  ),
  off: fc.nat(99),
  credit: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(99)),
  bonus_days: fc.oneof(fc.constant(0), fc.nat(120)),
})

export type RandomPromotion = typeof randomPromotion extends fc.Arbitrary<infer Value> ? Value : never

/** Such a promotion of a list price in minor units, as its order pinned it; and what of the price money paid. */
export function promoted(
  list_amount: number,
  { rule, off, credit, bonus_days }: RandomPromotion,
): { promotion: BoughtPromotion; paid: number } {
  const discount = Math.floor((list_amount * off) / 100)
  const paid = Math.max(1, Math.floor(((list_amount - discount) * (100 - credit)) / 100))
  return { promotion: { id: 'prm_1', refund_rule: rule, list_amount, discount, bonus_days }, paid }
}
