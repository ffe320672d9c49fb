import { expect, it } from 'vitest'
import { attributeCredit } from './attribute-credit.ts'

/** 16 September of a month that began on the 1st: 15 of 30 days are left. */
const days = { on: '2026-09-16', total: 30, left: 15 }
const month = { order_id: 'ord_1', rise: null, credits: [] }

it('INT-34 credit of a subscription that was never changed is of the order that paid for its period', () => {
  expect(attributeCredit(14_950, [month], days)).toEqual([
    { order_id: 'ord_1', credit: { on: '2026-09-16', amount: 14_950 } },
  ])
})

it('INT-34 two seats that were added and given up are of the order that paid for them', () => {
  // Two seats of 299.00 for 15 of 30 days: 299.00.
  const more = { order_id: 'ord_2', rise: 59_800, credits: [] }
  expect(attributeCredit(29_900, [more, month], days)).toEqual([
    { order_id: 'ord_2', credit: { on: '2026-09-16', amount: 29_900 } },
  ])
})

it('INT-34 what the change had given back before counts, and the rest is of the order of the period', () => {
  // Room of the change: 598.00 × 15 ÷ 30 = 299.00, less 200.00 × 15 ÷ 20 = 150.00 of the credit of the 11th.
  const more = { order_id: 'ord_2', rise: 59_800, credits: [{ on: '2026-09-11', amount: 20_000 }] }
  expect(attributeCredit(29_900, [more, month], days)).toEqual([
    { order_id: 'ord_2', credit: { on: '2026-09-16', amount: 14_900 } },
    { order_id: 'ord_1', credit: { on: '2026-09-16', amount: 15_000 } },
  ])
})

it('INT-34 a change that lowered the price has no room', () => {
  const less = { order_id: 'ord_2', rise: -10_000, credits: [] }
  expect(attributeCredit(5_000, [less, month], days).map(({ order_id }) => order_id)).toEqual(['ord_1'])
})
