import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { queueReversal, renewReversals, startNext, withdrawReversal } from './decide-reversal.ts'
import { failInvoice, issueInvoice } from './end-request.ts'
import { decideByBuyer, endReversal, lapseReversal, reversedSum } from './end-reversal.ts'
import { shortfall, takeOff } from './invoice-account.ts'
import type { ReversalMove, ReversibleInvoice } from './reversal-move.ts'
import { currentReversal, isSettled } from './reversal.ts'

const day = 86_400_000
const paid = 29_900

interface World {
  invoices: (ReversibleInvoice & { id: string })[]
  refunds: { id: string; net: number; stands: boolean }[]
  now: number
  buyer: 'individual' | 'business'
}

const moneyOf = ({ refunds }: World) => ({
  paid,
  refunded: refunds.reduce((sum, { net, stands }) => sum + (stands ? net : 0), 0),
  charged_back: 0,
})

/** Carries a decision out and begins what waits, as the platform does. */
function apply(world: World, at: number, move: ReversalMove | null): void {
  const invoice = world.invoices[at]
  if (move === null || invoice === undefined) return
  world.invoices[at] = { ...invoice, status: move.step.to, reversals: move.reversals }
  apply(world, at, startNext(world.invoices[at], defaultParameters, world.now))
}

/** What the platform does when a refund is approved or has failed. */
function balance(world: World, refund: World['refunds'][number]): void {
  if (!refund.stands) {
    for (const at of world.invoices.keys()) {
      const invoice = world.invoices[at]
      if (invoice !== undefined) apply(world, at, withdrawReversal(invoice, refund.id))
    }
  }
  const lacking = shortfall(moneyOf(world), world.invoices)
  const newestFirst = world.invoices.toReversed()
  for (const part of lacking < 0 ? takeOff(newestFirst, -lacking) : []) {
    const at = world.invoices.findIndex(({ id }) => id === part.invoice_id)
    const invoice = world.invoices[at]
    if (invoice === undefined) throw new Error('takeOff names invoices that there are')
    const ids = { id: `rvs_${refund.id}_${part.invoice_id}`, refund_id: refund.id, dispute_id: null }
    apply(
      world,
      at,
      queueReversal(invoice, { ...ids, amount: part.amount, percent: 6, reason: 'service_ended' }, world.now),
    )
  }
  if (lacking > 0) world.invoices.push(requested(world, lacking))
}

const requested = (world: World, amount: number): World['invoices'][number] => ({
  id: `inv_${world.invoices.length}`,
  status: 'requested',
  amount,
  currency: 'CNY',
  buyer: { type: world.buyer },
  reversals: [],
})

type Action = (world: World) => void
const onFirst =
  (act: (invoice: ReversibleInvoice, world: World) => ReversalMove | null): Action =>
  (world) => {
    for (const at of world.invoices.keys()) {
      const invoice = world.invoices[at]
      if (invoice !== undefined) apply(world, at, act(invoice, world))
    }
  }
const issue = onFirst((invoice) => (invoice.status === 'requested' ? issueInvoice(invoice) : null))
const answer = (word: 'confirm' | 'refuse') =>
  onFirst((invoice) => {
    const decided = decideByBuyer(invoice, word, currentReversal(invoice.reversals)?.id ?? '')
    return decided.ok ? decided : null
  })
const authority = (outcome: 'issued' | 'failed') =>
  onFirst((invoice, { now }) =>
    endReversal(invoice, outcome === 'issued' ? { outcome, number: '1' } : { outcome }, now),
  )
const renew = onFirst((invoice) => {
  const decided = renewReversals(invoice)
  return decided.ok ? decided : null
})
const wait: Action = (world) => {
  world.now += 4 * day
  onFirst((invoice, { now }) => lapseReversal(invoice, now))(world)
}
const approve =
  (share: number): Action =>
  (world) => {
    const { refunded } = moneyOf(world)
    const net = Math.ceil((paid - refunded) * share)
    if (net <= 0) return
    const refund = { id: `ref_${world.refunds.length}`, net, stands: true }
    world.refunds.push(refund)
    balance(world, refund)
  }
const failLast: Action = (world) => {
  const refund = world.refunds.findLast(({ stands }) => stands)
  if (refund === undefined) return
  refund.stands = false
  balance(world, refund)
}

const actions = fc.oneof(
  fc.constantFrom<Action>(
    issue,
    answer('confirm'),
    answer('refuse'),
    authority('issued'),
    authority('failed'),
    renew,
    wait,
    failLast,
  ),
  fc.double({ min: 0.01, max: 1, noNaN: true }).map(approve),
)

it('INT-36 whatever comes in whatever order, invoices less reversals come to what was paid less what went back', () => {
  fc.assert(
    fc.property(fc.constantFrom('individual', 'business'), fc.array(actions, { maxLength: 30 }), (buyer, story) => {
      const world: World = { invoices: [], refunds: [], now: Date.parse('2026-09-01T01:00:00Z'), buyer }
      world.invoices.push(requested(world, paid))
      for (const act of story) {
        act(world)
        expect(shortfall(moneyOf(world), world.invoices)).toBe(0)
        for (const { reversals, amount } of world.invoices) {
          expect(
            reversals.filter(({ status }) => status === 'requested' || status === 'awaiting_buyer').length,
          ).toBeLessThan(2)
          expect(reversedSum(reversals)).toBeLessThanOrEqual(amount)
        }
      }
      for (let round = 0; round < 60; round += 1)
        for (const act of [issue, renew, answer('confirm'), authority('issued')]) act(world)
      const { refunded } = moneyOf(world)
      const issued = world.invoices.reduce((sum, { amount, reversals }) => sum + amount - reversedSum(reversals), 0)
      expect(issued).toBe(paid - refunded)
      expect(world.invoices.every(({ reversals }) => reversals.every(isSettled))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('INT-36 an invoice that the tax authority refused has nothing to be reversed', () => {
  const world: World = { invoices: [], refunds: [], now: 0, buyer: 'individual' }
  world.invoices.push(requested(world, paid))
  approve(0.5)(world)
  const [invoice] = world.invoices
  if (invoice === undefined) throw new Error('It was put there')
  const { step, reversals } = failInvoice(invoice, 'NO')
  expect([step.to, reversals.map(({ status }) => status)]).toEqual(['failed', ['withdrawn']])
})
