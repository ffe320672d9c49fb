import type fc from 'fast-check'
import { expect } from 'vitest'
import type { Schemas } from '@parley/sdk'
import { eventTypes } from '../steps/observe.ts'
import type { World } from '../targets/target.ts'
import { isOpen } from './refund-model.ts'
import type { ModelOrder, ModelRefund, RefundModel } from './refund-model.ts'

export type Command = fc.AsyncCommand<RefundModel, World>
export type Reason = 'user_cancelled' | 'order_error' | 'service_unusable' | 'platform_outage'

export type Fault = 'none' | 'platform' | 'user'

/** Reasons that speak of something broken, which gives nothing where the user broke it (4.3.2). */
export const isFault = (reason: Reason | Schemas['RefundReason']): boolean =>
  reason === 'service_unusable' || reason === 'platform_outage'

/** A card whose refunds stay where they are until the test says what the channel does. */
export const holdingCard = '6222020000000072'

export const hour = 3_600_000

/** The code of a refusal, or what the call answered. */
export async function outcome<T>(call: {
  result(): PromiseLike<{ ok: true; data: T } | { ok: false; problem: { code: string } }>
}): Promise<T | string> {
  const answered = await call.result()
  return answered.ok ? answered.data : answered.problem.code
}

export function pickOrder({ orders }: RefundModel, position: number): ModelOrder | undefined {
  return orders[position % Math.max(1, orders.length)]
}

/** Of the newest refunds, so that steps meet one that is under way more often than not. */
export function pickRefund({ refunds }: RefundModel, position: number): ModelRefund | undefined {
  return refunds.at(-1 - (position % Math.max(1, Math.min(3, refunds.length))))
}

/** Makes a command; one that needs what there is not yet is passed over by answering null. */
export function command<T>(
  name: string,
  subject: (model: RefundModel) => T | undefined,
  run: (on: { model: RefundModel; world: World }, subject: T) => Promise<void>,
): Command {
  return {
    check: (model) => subject(model) !== undefined,
    toString: () => name,
    run: async (model, world) => {
      const found = subject(model)
      if (found === undefined) return
      await run({ model, world }, found)
      await agree(model, world)
    },
  }
}

/** Everything that the model speaks of is so in the platform. */
async function agree(model: RefundModel, world: World): Promise<void> {
  const { parley, staff } = world
  for (const refund of model.refunds) {
    const { status, amount, frozen } = await parley.refunds.get(refund.id)
    expect({ status, frozen }).toEqual({ status: refund.state, frozen: refund.frozen && isOpen(refund) })
    if (refund.amount !== null) {
      const { used, gross, fee, net } = refund.amount
      expect([amount?.days_used, amount?.gross.amount, amount?.fee.amount, amount?.net.amount]).toEqual([
        used,
        gross,
        fee,
        net,
      ])
    }
  }
  for (const refund of model.refunds.filter(({ approved }) => approved)) {
    const breaches = (await eventTypes(world, refund.id)).filter((type) => type === 'refund.sla_breached').length
    const runs = !refund.was_paused && refund.state === 'processing'
    if (runs) expect(breaches).toBe(model.now > refund.due_at ? 1 : 0)
    else expect(breaches).toBeLessThanOrEqual(1)
  }
  for (const order of model.orders) {
    const { status, refunded_amount } = await parley.orders.get(order.id)
    expect([status, refunded_amount.amount]).toEqual([order.status, order.returned])
    const [subscription] = (await parley.subscriptions.list({ user_id: order.user_id })).data
    expect(subscription?.status).toBe(order.service)
    const { plan_id } = await parley.entitlements.get(order.user_id)
    expect(plan_id).toBe(order.service === 'active' ? 'pro' : 'basic')
  }
  const { totals } = await staff.ledger.trialBalance()
  for (const { amount } of totals) expect(amount).toBe(0)
}
