import { decideExpiry } from '@parley/policy/orders/decide-expiry'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'

/** Ends an order that nobody paid in time (INT-32). One that was paid or has ended is left alone. */
export const expireOrder: InsideJob = {
  kind: 'order.expire',
  title: { en: 'An order that was not paid in time expires', 'zh-CN': '未按时付款的订单失效' },
  clauses: ['3.P.4'],
  interpretations: ['INT-32'],
  subject: about(orderKind),
  run: async (ctx, ref) => {
    const order = await find(ctx, orderKind, ref)
    if (order === undefined) return
    const decided = decideExpiry(order, ctx.settings.parameters)
    if (decided.ok) await advance(ctx, orderKind, { before: order, step: decided.step })
  },
}
