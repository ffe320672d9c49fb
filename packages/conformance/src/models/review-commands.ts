import { expect } from 'vitest'
import type { Schemas } from '@parley/sdk'
import { open, submit } from './applicant-commands.ts'
import { command, hour, isFault, outcome, pickOrder, pickRefund } from './refund-command.ts'
import type { Command, Fault, Reason } from './refund-command.ts'
import { isOpen, partOf, reckon, sevenWorkdaysAfter } from './refund-model.ts'
import type { ModelRefund } from './refund-model.ts'

export type Verb = 'start_review' | 'ask' | 'answer' | 'withdraw' | 'reject'
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

export const move = (position: number, verb: Verb) =>
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

/** A share of what was reckoned, in per cent; a part leaves the service as it is. */
export const approve = (position: number, fault: Fault, share = 100) =>
  command(
    `approve(${position}, ${fault}, ${share} %)`,
    (model) => pickRefund(model, position),
    async ({ model, world }, refund) => {
      const { order, reason } = refund
      const claim = {
        reason: reason ?? 'user_cancelled',
        fault: fault === 'platform' ? fault : 'none',
        as_of: refund.submitted_at,
      } as const
      const whole = reckon(model, { order, except: refund }, claim)
      const part = Math.ceil((whole.gross * share) / 100)
      const named = share === 100 ? {} : { amount: { amount: part, currency: 'CNY' } }
      const asked = world.staff.refunds.approve(refund.id, { finding: { fault }, ...named })
      const answer = await outcome<Schemas['Refund']>(asked)
      if (refund.frozen && isOpen(refund)) return expect(answer).toBe('refund_frozen')
      if (refund.state !== 'under_review' || reason === null) return expect(answer).toBe('invalid_transition')
      if (fault === 'user' && isFault(reason)) return expect(answer).toBe('refund_fault_user')
      const amount = partOf(whole, part)
      if (whole.net === 0) return expect(answer).toBe('nothing_refundable')
      if (typeof answer === 'string') return expect(answer).toBe('approved')
      Object.assign(refund, { state: 'processing', amount, approved: true, attempts: 1 })
      refund.due_at = sevenWorkdaysAfter(model.now)
      expect(Date.parse(answer.payout?.due_at ?? '')).toBe(refund.due_at)
      if (order.service === 'active' && amount.gross === whole.gross)
        Object.assign(order, { service: 'ended_by_refund', cut_at: model.now, cut_by: refund })
    },
  )

/** From the wish to the approval, so that many stories get as far as the payout. */
export const goThrough = (position: number, reason: Reason, share: number): Command => {
  const steps = [open(position), submit(0, reason, true), move(0, 'start_review'), approve(0, 'none', share)]
  return {
    check: (model) => pickOrder(model, position) !== undefined,
    toString: () => `goThrough(${position}, ${reason}, ${share} %)`,
    run: async (model, world) => {
      for (const step of steps) if (step.check(model)) await step.run(model, world)
    },
  }
}
