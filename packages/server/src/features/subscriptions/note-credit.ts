import { attributeCredit } from '@parley/policy/subscriptions/attribute-credit'
import type { DaysLeft } from '@parley/policy/subscriptions/reckon-proration'
import type { Context } from '../../work/context.ts'
import { listPeriodsEnding, noteCredits } from './store.ts'
import type { SubscriptionRow } from './view.ts'

/** Notes of which orders' payments service credit gives the days that are left back (INT-34). */
export async function noteCredit(
  ctx: Context,
  { id, period_end }: SubscriptionRow,
  { amount, days }: { amount: number; days: DaysLeft },
): Promise<void> {
  const paid = (await listPeriodsEnding(ctx, id, period_end)).filter(({ change }) => change?.taken_back_by == null)
  const [changes, whole] = [paid.filter(({ change }) => change !== null), paid.filter(({ change }) => change === null)]
  const orders = [...changes, ...whole].map(({ order_id, change, credits }) => ({
    order_id,
    rise: change === null ? null : change.to.worth - change.from.worth,
    credits,
  }))
  for (const { order_id, credit } of attributeCredit(amount, orders, days)) {
    const before = paid.find((period) => period.order_id === order_id)?.credits ?? []
    await noteCredits(ctx, order_id, [...before, credit])
  }
}
