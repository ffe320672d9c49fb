import { daysBetween } from '../kernel/calendar.ts'
import { roundHalfUp } from '../kernel/money.ts'
import type { GivenCredit } from '../refunds/refund-facts.ts'
import type { DaysLeft } from './reckon-proration.ts'

/** An order that paid for the present period: for all of it, or for a change of its terms. Minor units throughout. */
export interface CreditedOrder {
  readonly order_id: string
  /** What the whole period of the change costs more than before it; null of the order that paid for the period. */
  readonly rise: number | null
  readonly credits: readonly GivenCredit[]
}

/**
 * Which orders service credit is given back of: the newest first, each for what its days that are left are worth, and the
 * order of the period for the rest. So a refund of any of them knows what went back of it already (INT-34, 4.4.1).
 * @param orders the newest first, the order of the whole period last
 */
export function attributeCredit(
  amount: number,
  orders: readonly CreditedOrder[],
  { on, total, left }: DaysLeft,
): { readonly order_id: string; readonly credit: GivenCredit }[] {
  let rest = amount
  return orders.flatMap(({ order_id, rise, credits }) => {
    const part = rise === null ? rest : Math.min(rest, Math.max(0, roomOf({ rise, credits }, { on, total, left })))
    rest -= part
    return part === 0 ? [] : [{ order_id, credit: { on, amount: part } }]
  })
}

/** What the days that are left are worth of a rise, less what went back of them already. */
function roomOf(
  { rise, credits }: { rise: number; credits: readonly GivenCredit[] },
  { on, total, left }: DaysLeft,
): number {
  const share = (amount: number, days: number) => Number(roundHalfUp(BigInt(amount) * BigInt(left), BigInt(days)))
  return credits.reduce(
    (room, credit) => room - share(credit.amount, daysBetween(credit.on, on) + left),
    share(rise, total),
  )
}
