import type { PlatformSchemas } from '@parley/contract/platform'
import { balanceOf } from '../../ledger/balance.ts'
import { post } from '../../ledger/post.ts'
import type { Context, Reaction } from '../../work/context.ts'
import { addCredit, takeCredit } from './move-credit.ts'

interface CreditedOrder {
  readonly id: string
  readonly user_id: string
  /** Minor units of the order's currency. */
  readonly service_credit: number
  readonly currency: string
}

/** Sets service credit aside for an order that is to be paid with it (INT-31). */
export async function reserveCredit(ctx: Context, order: CreditedOrder): Promise<void> {
  const amount = { amount: order.service_credit, currency: order.currency }
  const movement = { user_id: order.user_id, amount, kind: 'credit_reserved', cause: order.id } as const
  await takeCredit(ctx, { ...movement, to: `credit_reserved:${order.id}` })
}

/** Gives back what an order holds that is changed, or that nobody paid. */
export async function releaseCredit(ctx: Context, order: Omit<CreditedOrder, 'service_credit'>): Promise<void> {
  const amount = await balanceOf(ctx, `credit_reserved:${order.id}`, order.currency)
  const movement = { user_id: order.user_id, amount, kind: 'credit_returned', cause: order.id } as const
  await addCredit(ctx, { ...movement, from: `credit_reserved:${order.id}` })
}

/** INT-31: an order that has ended unpaid gives its service credit back. */
export const returnCredit: Reaction = async (ctx, event) => {
  const { id, user_id, service_credit } = event.object as PlatformSchemas['Order']
  if (service_credit.amount > 0) await releaseCredit(ctx, { id, user_id, currency: service_credit.currency })
}

/** INT-31: an order that is paid has spent its service credit, as far as it still held it. */
export const spendCredit: Reaction = async (ctx, event) => {
  const { id, service_credit } = event.object as PlatformSchemas['Order']
  if (service_credit.amount === 0) return
  const { amount, currency } = await balanceOf(ctx, `credit_reserved:${id}`, service_credit.currency)
  const entries = [
    { account: `credit_reserved:${id}`, amount },
    { account: 'revenue', amount: 0 - amount },
  ] as const
  await post(ctx, { kind: 'credit_spent', cause: id, entries, currency })
}
