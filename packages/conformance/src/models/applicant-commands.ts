import { expect } from 'vitest'
import type { Schemas } from '@parley/sdk'
import { bindAccount } from '../steps/customer.ts'
import { buyPro } from '../steps/purchase.ts'
import { application, uploadEvidence } from '../steps/refund.ts'
import { command, holdingCard, hour, isFault, outcome, pickOrder, pickRefund } from './refund-command.ts'
import type { Fault, Reason } from './refund-command.ts'
import { dayOf, hadOutage, isOpen, monthAfter, passTime, reckon, takenOf } from './refund-model.ts'
import type { ModelOrder, RefundModel } from './refund-model.ts'

export const buy = command(
  'buy',
  (model) => (model.orders.length < 3 ? true : undefined),
  async ({ model, world }) => {
    const { user, order, payment } = await buyPro(world, { account: holdingCard })
    const start = dayOf(model.now)
    model.orders.push({
      id: order.id,
      user_id: user.id,
      payment_id: payment.id,
      paid: order.amount.amount,
      start,
      end: monthAfter(start),
      service: 'active',
      cut_at: null,
      cut_by: null,
      status: 'paid',
      taken: 0,
      returned: 0,
      dispute: 'none',
    })
  },
)

export const open = (position: number) =>
  command(
    `open(${position})`,
    (model) => pickOrder(model, position),
    async ({ model, world }, order) => {
      const made = await outcome<Schemas['Refund']>(world.parley.refunds.create({ order_id: order.id }))
      if (typeof order.dispute !== 'string') return expect(made).toBe('payment_disputed')
      if (model.refunds.some((one) => one.order === order && isOpen(one)))
        return expect(made).toBe('refund_already_open')
      if (takenOf(model, order) >= order.paid) return expect(made).toBe('order_already_refunded')
      if (typeof made === 'string') return expect(made).toBe('a draft')
      const submit_by = model.now + 48 * hour
      expect(Date.parse(made.submit_by)).toBe(submit_by)
      model.refunds.push({
        id: made.id,
        order,
        submit_by,
        state: 'draft',
        reason: null,
        submitted_at: 0,
        answer_by: 0,
        amount: null,
        approved: false,
        due_at: 0,
        was_paused: false,
        attempts: 0,
        frozen: false,
      })
    },
  )

export const submit = (position: number, reason: Reason, evidence: boolean) =>
  command(
    `submit(${position}, ${reason}, ${evidence ? 'with' : 'without'} evidence)`,
    (model) => pickRefund(model, position),
    async ({ model, world }, refund) => {
      const { order } = refund
      const own = await world.parley.orders.get(order.id)
      const file = evidence ? [(await uploadEvidence(world, order.user_id)).id] : []
      const asked = world.parley.refunds.submit(refund.id, application(own, { reason, evidence: file }))
      const answer = await outcome<Schemas['Refund']>(asked)
      if (refund.state === 'expired') return expect(answer).toBe('refund_window_expired')
      if (refund.state !== 'draft') return expect(answer).toBe('invalid_transition')
      if (!evidence && reason !== 'user_cancelled') return expect(answer).toBe('refund_evidence_required')
      if (reason === 'platform_outage' && !hadOutage(model, order))
        return expect(answer).toBe('refund_reason_unsupported')
      expect(answer).toMatchObject({ status: 'submitted' })
      Object.assign(refund, { state: 'submitted', reason, submitted_at: model.now })
      refund.amount = reckon(model, { order, except: refund }, { reason, fault: 'none', as_of: model.now })
    },
  )

/** Nothing is left, and nothing is under way that would be named first. */
const isAllTaken = (model: RefundModel, order: ModelOrder): boolean =>
  takenOf(model, order) >= order.paid && !model.refunds.some((one) => one.order === order && isOpen(one))

/** What a preview says, which is what the submission and the approval would come to now. */
export const preview = (position: number, reason: Reason, fault: Fault) =>
  command(
    `preview(${position}, ${reason}, ${fault})`,
    (model) => pickOrder(model, position),
    async ({ model, world }, order) => {
      const seen = await world.parley.refunds.preview({ order_id: order.id, reason, fault })
      const claim = { reason, fault: fault === 'platform' ? fault : 'none', as_of: model.now } as const
      const { used, gross, fee, net } = reckon(model, { order, except: null }, claim)
      const problem =
        typeof order.dispute !== 'string'
          ? 'payment_disputed'
          : isAllTaken(model, order)
            ? 'order_already_refunded'
            : reason === 'platform_outage' && !hadOutage(model, order)
              ? 'refund_reason_unsupported'
              : fault === 'user' && isFault(reason)
                ? 'refund_fault_user'
                : net === 0
                  ? 'nothing_refundable'
                  : null
      expect(seen.problem).toBe(problem)
      if (problem !== null) return
      const { amount } = seen
      expect([amount?.days_used, amount?.gross.amount, amount?.fee.amount, amount?.net.amount]).toEqual([
        used,
        gross,
        fee,
        net,
      ])
    },
  )

export const newCard = (position: number, holder_name: string) =>
  command(
    `newCard(${position}, ${holder_name})`,
    (model) => pickRefund(model, position),
    async ({ model, world }, refund) => {
      const card = await bindAccount(
        world,
        { id: refund.order.user_id },
        { type: 'bank_card', account: holdingCard, holder_name },
      )
      const asked = world.parley.refunds.updateDestination(refund.id, { payment_method_id: card.id })
      const answer = await outcome<object>(asked)
      if (refund.frozen && isOpen(refund)) return expect(answer).toBe('refund_frozen')
      if (refund.state === 'processing' || refund.state === 'approved')
        return expect(answer).toBe('refund_destination_fixed')
      if (refund.state !== 'abnormal') return expect(answer).toBe('invalid_transition')
      if (holder_name !== 'LI  LEI') return expect(answer).toBe('refund_destination_name_mismatch')
      expect(answer).toMatchObject({ status: 'processing' })
      Object.assign(refund, { state: 'processing', attempts: refund.attempts + 1 })
      // The channel is told in the same instant.
      await world.control.clock.advance({ by: 'PT0S' })
      passTime(model, model.now)
    },
  )
