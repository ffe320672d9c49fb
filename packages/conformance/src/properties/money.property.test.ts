import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { bindAccount, openAccount, waitingCard } from '../steps/customer.ts'
import { eventsOf, ledgerTotals } from '../steps/observe.ts'
import { runCampaign } from '../steps/promotion.ts'
import { inProcessTarget } from '../targets/in-process-target.ts'
import type { World } from '../targets/target.ts'
import { moneyStep, takeMoneyStep } from './money-steps.ts'
import type { MoneyStep } from './money-steps.ts'
import type { Played } from './played.ts'
import { subscriptionStep, takeSubscriptionStep } from './subscription-steps.ts'
import type { SubscriptionStep } from './subscription-steps.ts'

/** Printed with a failure; another one is given as that of the fuzz is. */
const seed = inject('fuzzSeed') ?? 20_260_901

/** Where fewer seats go: to the next period, or to the service credit at once (INT-34). */
const downgrades = fc.constantFrom('period_end' as const, 'credit' as const)

type Step = { of: 'money'; step: MoneyStep } | { of: 'subscription'; step: SubscriptionStep }
const ofMoney = (step: MoneyStep): Step => ({ of: 'money', step })

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: moneyStep.map(ofMoney) },
  { weight: 2, arbitrary: subscriptionStep.map((step): Step => ({ of: 'subscription', step })) },
)

/** Every run begins with two of these, so that there is money to go back. */
const purchase: readonly MoneyStep[] = [
  { do: 'order', pick: 0 },
  { do: 'confirm', pick: 0 },
  { do: 'pay', pick: 0 },
  { do: 'pay_outcome', pick: 0, outcome: 'succeed' },
]

/** Takes a step, which may be refused: what counts is what it leaves. A failure of the server is no refusal. */
async function take(played: Played, { of, step }: Step): Promise<void> {
  const answer = await (of === 'money' ? takeMoneyStep(played, step) : takeSubscriptionStep(played, step))
  if (answer !== undefined && !answer.ok) expect(answer.problem.status).toBeLessThan(500)
}

const endedUnpaid: ReadonlySet<string> = new Set(['cancelled', 'expired'])

/** What holds after any steps whatever. */
async function check({ world, user, campaigns }: Played): Promise<void> {
  const { parley } = world
  const refunds = await parley.refunds.list({ user_id: user.id }).toArray({ limit: 1_000 })
  const disputes = await parley.disputes.list({ user_id: user.id }).toArray({ limit: 1_000 })
  const payments = await parley.payments.list({ user_id: user.id }).toArray({ limit: 1_000 })
  const orders = await parley.orders.list({ user_id: user.id }).toArray({ limit: 1_000 })
  for (const { id, amount, status, order_id, history } of payments) {
    const back = refunds.filter((refund) => refund.payment_id === id && refund.status === 'succeeded')
    const lost = disputes.filter((dispute) => dispute.payment_id === id)
    const returned =
      back.reduce((sum, refund) => sum + (refund.amount?.net.amount ?? 0), 0) +
      lost.reduce((sum, dispute) => sum + dispute.returned_amount.amount, 0)
    expect(returned).toBeLessThanOrEqual(status === 'succeeded' ? amount.amount : 0)
    const confirmed = orders.find((order) => order.id === order_id)?.history.find(({ event }) => event === 'confirm')
    expect(Date.parse(confirmed?.at ?? '')).toBeLessThanOrEqual(Date.parse(history[0]?.at ?? ''))
  }
  const activated = (await eventsOf(world)).filter(({ type }) => type === 'subscription.activated')
  const bought = activated.map(({ data }) => ('order_id' in data.object ? data.object.order_id : ''))
  expect(new Set(bought).size).toBe(bought.length)
  const { balances } = await parley.serviceCredit.get(user.id)
  for (const { amount } of [...balances, (await parley.wallet.get(user.id)).balance]) {
    expect(amount).toBeGreaterThanOrEqual(0)
  }
  for (const { amount, reversed_amount } of await parley.invoices
    .list({ user_id: user.id })
    .toArray({ limit: 1_000 })) {
    expect(reversed_amount.amount).toBeLessThanOrEqual(amount.amount)
  }
  for (const id of campaigns) {
    const holders = orders.filter(({ promotion, status }) => promotion?.id === id && !endedUnpaid.has(status))
    expect((await parley.promotions.get(id)).redemptions).toBe(holders.length)
  }
  for (const { order_id } of refunds) expect(orders.some(({ id }) => id === order_id)).toBe(true)
}

/** One whose refunds take the discount back, and one that is reckoned at the list price for a week. */
async function runCampaigns(world: World): Promise<string[]> {
  const ends_at = '2030-01-01T00:00:00Z'
  const limits = { redemptions_per_user: null }
  const clawback = { gift_days: true, coupon: true }
  const first = await runCampaign(world, { ends_at, limits, refund_rule: { clawback } })
  const benefit = { percent_off: 33 }
  const refund_rule = { prorate_on: 'list', refundable_until: { days: 7 } } as const
  const second = await runCampaign(world, { ends_at, limits, benefit, refund_rule })
  return [first.id, second.id]
}

it('3.P.4, 3.P.5, 4.4.1 money adds up, goes back once, and buys once, whatever is done in whatever order (INT-37)', async () => {
  await fc.assert(
    fc.asyncProperty(
      downgrades,
      fc.array(anyStep, { minLength: 15, maxLength: 40, size: 'max' }),
      async (downgrade, steps) => {
        const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-property-'))
        try {
          await using world = await inProcessTarget.open({
            at: '2026-09-01T01:00:00Z',
            file: join(folder, 'world.db'),
            parameters: { 'change.downgrade': downgrade },
          })
          const user = await openAccount(world)
          const { id: card } = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
          const played = { world, user, card, campaigns: await runCampaigns(world) }
          await world.parley.wallet.open(user.id)
          for (const taken of [...[...purchase, ...purchase].map(ofMoney), ...steps]) {
            await take(played, taken)
            expect((await ledgerTotals(world)).every((total) => total === 0)).toBe(true)
          }
          await check(played)
        } finally {
          rmSync(folder, { recursive: true })
        }
      },
    ),
    { seed, numRuns: inject('fuzzRuns') ?? 15, interruptAfterTimeLimit: 20_000 },
  )
}, 60_000)
