import fc from 'fast-check'
import { expect } from 'vitest'
import type { Schemas } from '@parley/sdk'
import type { Schemas as SandboxSchemas } from '@parley/sdk/sandbox'
import { bindAccount } from '../steps/customer.ts'
import { disputePayment } from '../steps/dispute.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { application, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { dayOf, isOpen, monthAfter, passTime, reckon, sevenWorkdaysAfter, startOf } from './refund-model.ts'
import type { ModelOrder, ModelRefund, RefundModel } from './refund-model.ts'

type Command = fc.AsyncCommand<RefundModel, World>
type Reason = 'user_cancelled' | 'order_error' | 'service_unusable'

/** A card whose refunds stay where they are until the test says what the channel does. */
const holdingCard = '6222020000000072'

const hour = 3_600_000

/** The code of a refusal, or what the call answered. */
async function outcome<T>(call: {
  result(): PromiseLike<{ ok: true; data: T } | { ok: false; problem: { code: string } }>
}): Promise<T | string> {
  const answered = await call.result()
  return answered.ok ? answered.data : answered.problem.code
}

function pickOrder({ orders }: RefundModel, position: number): ModelOrder | undefined {
  return orders[position % Math.max(1, orders.length)]
}

/** Of the newest refunds, so that steps meet one that is under way more often than not. */
function pickRefund({ refunds }: RefundModel, position: number): ModelRefund | undefined {
  return refunds.at(-1 - (position % Math.max(1, Math.min(3, refunds.length))))
}

/** Makes a command; one that needs what there is not yet is passed over by answering null. */
function command<T>(
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

const buy = command(
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

const open = (position: number) =>
  command(
    `open(${position})`,
    (model) => pickOrder(model, position),
    async ({ model, world }, order) => {
      const made = await outcome<Schemas['Refund']>(world.parley.refunds.create({ order_id: order.id }))
      if (typeof order.dispute !== 'string') return expect(made).toBe('payment_disputed')
      if (model.refunds.some((one) => one.order === order && isOpen(one)))
        return expect(made).toBe('refund_already_open')
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

const submit = (position: number, reason: Reason, evidence: boolean) =>
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
      expect(answer).toMatchObject({ status: 'submitted' })
      Object.assign(refund, { state: 'submitted', reason, submitted_at: model.now })
      refund.amount = reckon(model, { order, except: refund }, { reason, fault: 'none', as_of: model.now })
    },
  )

type Verb = 'start_review' | 'ask' | 'answer' | 'withdraw' | 'reject'
const from: Readonly<Record<Verb, readonly ModelRefund['state'][]>> = {
  start_review: ['submitted'],
  ask: ['under_review'],
  answer: ['needs_info'],
  withdraw: ['draft', 'submitted', 'under_review', 'needs_info'],
  reject: ['under_review'],
}
const to: Readonly<Record<Verb, ModelRefund['state']>> = {
  start_review: 'under_review',
  ask: 'needs_info',
  answer: 'under_review',
  withdraw: 'withdrawn',
  reject: 'rejected',
}

const move = (position: number, verb: Verb) =>
  command(
    `${verb}(${position})`,
    (model) => pickRefund(model, position),
    async ({ model, world: { parley, staff } }, refund) => {
      const { id } = refund
      const calls = {
        start_review: () => staff.refunds.startReview(id),
        ask: () => staff.refunds.requestInfo(id, { question: 'When did it happen?' }),
        answer: () => parley.refunds.provideInfo(id, { statement: 'On Monday.' }),
        withdraw: () => parley.refunds.withdraw(id),
        reject: () => staff.refunds.reject(id, { clause: '4.E', explanation: 'It does not add up.' }),
      }
      const answer = await outcome<object>(calls[verb]())
      if (verb === 'reject' && refund.frozen && isOpen(refund)) return expect(answer).toBe('refund_frozen')
      if (!from[verb].includes(refund.state)) return expect(answer).toBe('invalid_transition')
      expect(answer).toMatchObject({ status: to[verb] })
      refund.state = to[verb]
      if (verb === 'ask') refund.answer_by = model.now + 7 * 24 * hour
    },
  )

const approve = (position: number, fault: 'none' | 'platform' | 'user') =>
  command(
    `approve(${position}, ${fault})`,
    (model) => pickRefund(model, position),
    async ({ model, world }, refund) => {
      const { order, reason } = refund
      const answer = await outcome<Schemas['Refund']>(world.staff.refunds.approve(refund.id, { finding: { fault } }))
      if (refund.frozen && isOpen(refund)) return expect(answer).toBe('refund_frozen')
      if (refund.state !== 'under_review' || reason === null) return expect(answer).toBe('invalid_transition')
      if (fault === 'user' && reason === 'service_unusable') return expect(answer).toBe('refund_fault_user')
      const claim = { reason, fault: fault === 'platform' ? fault : 'none', as_of: refund.submitted_at } as const
      const amount = reckon(model, { order, except: refund }, claim)
      if (amount.net === 0) return expect(answer).toBe('nothing_refundable')
      if (typeof answer === 'string') return expect(answer).toBe('approved')
      Object.assign(refund, { state: 'processing', amount, approved: true, attempts: 1 })
      refund.due_at = sevenWorkdaysAfter(model.now)
      expect(Date.parse(answer.payout?.due_at ?? '')).toBe(refund.due_at)
      if (order.service === 'active')
        Object.assign(order, { service: 'ended_by_refund', cut_at: model.now, cut_by: refund })
    },
  )

/** From the wish to the approval, so that many stories get as far as the payout. */
const goThrough = (position: number, reason: Reason): Command => {
  const steps = [open(position), submit(0, reason, true), move(0, 'start_review'), approve(0, 'none')]
  return {
    check: (model) => pickOrder(model, position) !== undefined,
    toString: () => `goThrough(${position}, ${reason})`,
    run: async (model, world) => {
      for (const step of steps) if (step.check(model)) await step.run(model, world)
    },
  }
}

const channel = (
  position: number,
  told: SandboxSchemas['SimulatedRefundOutcome'] & ('succeed' | 'abnormal' | 'close'),
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
      // What a channel says of a refund that is not under way changes nothing.
      if (refund.state !== 'processing' || amount === null) return
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

const newCard = (position: number, holder_name: string) =>
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

const outage = (hoursAgo: number, hours: number) =>
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
const dispute = (position: number) =>
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
const advance = (stride: number | 'last instant' | 'one later') =>
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

/** What anybody may do at any time. */
export function refundCommands(): fc.Arbitrary<Command>[] {
  const position = fc.nat({ max: 2 })
  const often = <T>(times: number, one: T): T[] => Array.from({ length: times }, () => one)
  const verbs = fc.constantFrom<Verb>(
    'start_review',
    'start_review',
    'start_review',
    'ask',
    'answer',
    'withdraw',
    'reject',
  )
  const reasons = fc.constantFrom<Reason>('user_cancelled', 'user_cancelled', 'order_error', 'service_unusable')
  const faults = fc.constantFrom('none' as const, 'none' as const, 'platform' as const, 'user' as const)
  const tolds = fc.constantFrom('succeed' as const, 'abnormal' as const, 'close' as const, 'close' as const)
  const strides = fc.constantFrom(
    hour,
    24 * hour,
    24 * hour,
    5 * 24 * hour,
    11 * 24 * hour,
    'last instant' as const,
    'one later' as const,
  )
  return [
    fc.constant(buy),
    ...often(
      3,
      fc.tuple(position, reasons).map((args) => goThrough(...args)),
    ),
    ...often(3, position.map(open)),
    ...often(
      3,
      fc.tuple(position, reasons, fc.boolean()).map((args) => submit(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, verbs).map((args) => move(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, faults).map((args) => approve(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, tolds).map((args) => channel(...args)),
    ),
    fc.tuple(position, fc.constantFrom('LI  LEI', 'Han Meimei')).map((args) => newCard(...args)),
    fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 60 })).map((args) => outage(...args)),
    position.map(dispute),
    ...often(2, strides.map(advance)),
  ]
}
