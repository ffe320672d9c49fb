import { describe, expect, it } from 'vitest'
import { eventsOf } from '../steps/observe.ts'
import { refusedCoupons } from '../steps/refused-coupons.ts'
import { refusedAfterwards, refusedOrders, refusedPayments } from '../steps/refused-purchases.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

/** What is left of everything that has been done: money, and events. */
async function leftBy(world: World) {
  const { accounts, totals } = await world.staff.ledger.trialBalance()
  return { accounts, totals, events: (await eventsOf(world)).map(({ id, type }) => `${id} ${type}`) }
}

describe.each([
  { about: 'an order', calls: refusedOrders },
  { about: 'a coupon', calls: refusedCoupons },
  { about: 'a payment', calls: refusedPayments },
  { about: 'what was paid', calls: refusedAfterwards },
])('a call about $about that is refused', ({ calls }) => {
  it.each(calls)(
    '$rests $what: $code, nothing is charged, and nothing is half done',
    async ({ code, rests, prepare }) => {
      await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
      const call = await prepare(world)
      const before = await leftBy(world)
      const problem = await call()
      expect([problem.code, problem.detail.length > 20]).toEqual([code, true])
      expect(problem.status === 409 || problem.status === 422).toBe(true)
      expect([...problem.clauses, ...problem.interpretations]).toContain(rests)
      expect(await leftBy(world)).toEqual(before)
    },
  )
})
