import { expect } from 'vitest'
import type { Schemas as SandboxSchemas } from '@parley/sdk/sandbox'
import { disputePayment } from '../steps/dispute.ts'
import { command, hour, outcome, pickOrder, pickRefund } from './refund-command.ts'
import { isOpen, passTime, startOf } from './refund-model.ts'

export const channel = (
  position: number,
  told: SandboxSchemas['SimulatedRefundOutcome'] & ('succeed' | 'abnormal' | 'close' | 'return'),
) =>
  command(
    `channel(${position}, ${told})`,
    (model) => {
      const refund = pickRefund(model, position)
      return refund?.frozen === true ? undefined : refund
    },
    async ({ model, world }, refund) => {
      const { order, amount } = refund
      const answer = await outcome<object>(world.control.refunds.simulate(refund.id, { outcome: told }))
      if (told === 'return' && refund.state === 'succeeded' && amount !== null) {
        // The bank sent the money back: it is owed again, and waits for another card.
        Object.assign(refund, { state: 'abnormal', was_paused: true })
        order.taken -= amount.gross
        order.returned -= amount.net
        order.status = order.taken === 0 ? 'paid' : 'partially_refunded'
        return
      }
      // What a channel says of a refund that is not under way changes nothing.
      if (refund.state !== 'processing' || amount === null || told === 'return') return
      expect(answer).toMatchObject({ object: 'simulated_refund' })
      if (told === 'abnormal') return void Object.assign(refund, { state: 'abnormal', was_paused: true })
      if (told === 'succeed') {
        refund.state = 'succeeded'
        order.taken += amount.gross
        order.returned += amount.net
        order.status = order.taken === order.paid ? 'refunded' : 'partially_refunded'
        return
      }
      if (refund.attempts < 3) {
        // Sent anew a minute later, with another number.
        await world.control.clock.advance({ by: 'PT1M' })
        passTime(model, model.now + 60_000)
        refund.attempts += 1
        return
      }
      Object.assign(refund, { state: 'failed', approved: false })
      if (order.cut_by !== refund) return
      const over = model.now >= startOf(order.end)
      Object.assign(order, { service: over ? 'expired' : 'active', cut_at: null, cut_by: null })
    },
  )

export const outage = (hoursAgo: number, hours: number) =>
  command(
    `outage(${hoursAgo} h ago, ${hours} h)`,
    () => true as const,
    async ({ model, world }) => {
      const from = model.now - hoursAgo * hour
      const until = Math.min(model.now, from + hours * hour)
      const text = (instant: number) => new Date(instant).toISOString()
      await world.staff.outages.declare({
        starts_at: text(from),
        ends_at: text(until),
        description: 'Nobody could join.',
      })
      model.outages.push({ from, to: until })
    },
  )

/** The payer goes to the channel about the whole payment; it stays open until the next such step, and the platform wins. */
export const dispute = (position: number) =>
  command(
    `dispute(${position})`,
    (model) => {
      const order = pickOrder(model, position)
      return order?.status === 'paid' ? order : undefined
    },
    async ({ model, world }, order) => {
      if (order.dispute === 'none') {
        const { id } = await disputePayment(world, { id: order.payment_id }, { evidence_due: 'P365D' })
        order.dispute = { id }
      } else if (order.dispute !== 'won') {
        await world.control.disputes.simulate(order.dispute.id, { outcome: 'won' })
        order.dispute = 'won'
      }
      const isDisputed = typeof order.dispute !== 'string'
      for (const refund of model.refunds.filter((one) => one.order === order && isOpen(one))) {
        Object.assign(refund, { frozen: isDisputed, was_paused: true })
      }
    },
  )

/** By so much, or to the edge of a window: its last instant, or the one after it. */
export const advance = (stride: number | 'last instant' | 'one later') =>
  command(
    `advance(${typeof stride === 'number' ? `${stride / hour} h` : stride})`,
    (model) => {
      if (typeof stride === 'number') return model.now + stride
      const edges = model.refunds.flatMap(({ state, submit_by, answer_by }) =>
        state === 'draft' ? [submit_by] : state === 'needs_info' ? [answer_by] : [],
      )
      const edge = edges.length === 0 ? undefined : Math.min(...edges) + (stride === 'one later' ? 1 : 0)
      return edge !== undefined && edge >= model.now ? edge : undefined
    },
    async ({ model, world }, until) => {
      await world.control.clock.advance({ to: new Date(until).toISOString() })
      passTime(model, until)
    },
  )
