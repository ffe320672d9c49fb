import type { Schemas as PlatformSchemas } from '@parley/sdk'
import type { Schemas } from '@parley/sdk/sandbox'
import { describe, expect, it } from 'vitest'
import { buyPro } from '../steps/purchase.ts'
import { application, applyForRefund, approve } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

type Order = PlatformSchemas['Order']

const at = '2026-09-01T01:00:00Z'
const eleventhDay = '2026-09-11T02:00:00Z'

/** What one policy makes of one month of Pro, cancelled on its eleventh day. */
const policies: [Schemas['PolicyChoice'], { net: number; due_date: string }][] = [
  [{}, { net: 18_823, due_date: '2026-09-21' }],
  [{ profile: 'literal' }, { net: 18_823, due_date: '2026-09-21' }],
  [{ profile: 'cn_law_2026' }, { net: 18_823, due_date: '2026-09-21' }],
  [{ profile: 'eu' }, { net: 18_823, due_date: '2026-09-21' }],
  [{ parameters: { 'refund.fee.rate': '0.01' } }, { net: 18_748, due_date: '2026-09-21' }],
  [{ parameters: { 'refund.fee.base': 'paid' } }, { net: 18_758, due_date: '2026-09-21' }],
  [{ parameters: { 'refund.fee.waive_reasons': ['user_cancelled'] } }, { net: 18_937, due_date: '2026-09-21' }],
  [{ parameters: { 'calendar.workday': 'mon_fri' } }, { net: 18_823, due_date: '2026-09-22' }],
  [
    { profile: 'eu', parameters: { 'refund.payout.working_days': 1 } },
    { net: 18_823, due_date: '2026-09-14' },
  ],
]

describe.each(targets)('a refund at another time and by other policies, over $name', (target) => {
  it('4.3.1 4.4.1 answers today as the platform does, and any day from the payment on', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    const question = { order_id: order.id, reason: 'user_cancelled' } as const
    const { destination, ...preview } = await world.parley.refunds.preview(question)
    const now = await world.control.refunds.preview(question)
    expect(now).toMatchObject({ ...preview, object: 'refund_what_if', destination, profile: null, comparisons: [] })

    const later = await world.control.refunds.preview({ ...question, as_of: eleventhDay })
    expect(later).toMatchObject({ amount: { days_used: 11, net: { amount: 18_823 } }, payout: { provisional: false } })
    await world.control.clock.advance({ to: eleventhDay })
    const then = await approve(world, await applyForRefund(world, order))
    expect(then.amount).toEqual(later.amount)
    expect(then.payout).toMatchObject(later.payout ?? {})
    expect(then.decision).toEqual(later.decision)
    const last = await world.control.refunds.preview({ ...question, as_of: '2026-09-30T02:00:00Z' })
    expect(last).toMatchObject({ refundable: false, problem: expect.any(String), amount: null, payout: null })
  })

  it('INT-05 4.3.2 takes what the reviewer would find', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    const question = { order_id: order.id, reason: 'service_unusable', as_of: eleventhDay } as const
    const days = ['2026-09-02', '2026-09-03', '2026-09-04']
    const found = await world.control.refunds.preview({
      ...question,
      finding: { fault: 'platform', accepted_unusable_days: days },
    })
    expect(found.amount).toMatchObject({ days_used: 8, days_excluded: 3, net: { amount: 21_927 }, fee: { amount: 0 } })
    const own = await world.control.refunds.preview({ ...question, finding: { fault: 'user' } })
    expect(own).toMatchObject({
      refundable: false,
      problem: 'refund_fault_user',
      decision: { clauses: expect.arrayContaining(['4.3.2']) },
    })
    expect(own.statement.headline).toBe('There is no refund, because the user caused the fault.')
  })

  it('INT-04 INT-06 INT-08 compares policies: the three profiles, and parameters on top', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    const { comparisons } = await world.control.refunds.preview({
      order_id: order.id,
      reason: 'user_cancelled',
      as_of: eleventhDay,
      compare: policies.map(([choice]) => choice),
    })
    const seen = comparisons.map(({ amount, payout }) => ({ net: amount?.net.amount, due_date: payout?.due_date }))
    expect(seen).toEqual(policies.map(([, expected]) => expected))
    expect(comparisons.map(({ profile }) => profile)).toEqual(policies.map(([{ profile = null }]) => profile))
    expect((await world.parley.refunds.list({ order_id: order.id })).data).toEqual([])
  })

  it('says what is wrong with a question, field by field', async () => {
    await using world = await target.open({ at })
    const { order } = await buyPro(world)
    const ask = (rest: Partial<Schemas['RefundWhatIfRequest']>) =>
      world.control.refunds.preview({ order_id: order.id, reason: 'user_cancelled', ...rest })
    const refusedAt = (...errors: object[]) => ({ status: 422, code: 'validation_failed', problem: { errors } })
    await expect(ask({ parameters: { 'refund.fee.rat': '1', 'refund.fee.rate': 2, tz: 'UTC' } })).rejects.toMatchObject(
      refusedAt(
        { pointer: '/parameters/refund.fee.rat', code: 'unknown_parameter' },
        { pointer: '/parameters/refund.fee.rate', code: 'invalid_value' },
        { pointer: '/parameters/tz', code: 'not_in_force' },
      ),
    )
    await expect(ask({ compare: [{}, { parameters: { none: 1 } }] })).rejects.toMatchObject(
      refusedAt({ pointer: '/compare/1/parameters/none' }),
    )
    for (const as_of of ['2026-08-31T00:00:00Z', '2099-01-01T00:00:00Z']) {
      await expect(ask({ as_of })).rejects.toMatchObject(refusedAt({ pointer: '/as_of', code: 'out_of_range' }))
    }
    await expect(ask({ order_id: 'ord_none' })).rejects.toMatchObject({ code: 'order_not_refundable' })
  })
})

describe.each(targets)('boundary cases, over $name', (target) => {
  it('4.2.1 INT-01 hold for the platform itself: the window to the millisecond', async () => {
    await using world = await target.open({ at })
    const opened_at = eleventhDay
    const { cases } = await world.control.boundaryCases.create({ rule: 'window', facts: { opened_at } })
    const submissions = cases.filter(({ when }) => when.event === 'submit')
    expect(submissions.map(({ position }) => position)).toEqual(['before', 'at', 'after'])
    await world.control.clock.advance({ to: '2026-09-11T01:00:00Z' })
    const orders: Order[] = []
    for (const _ of submissions) orders.push((await buyPro(world)).order)
    await world.control.clock.advance({ to: opened_at })
    const drafts: { id: string }[] = []
    for (const { id } of orders) drafts.push(await world.parley.refunds.create({ order_id: id }))
    for (const [index, { when, expect: expected }] of submissions.entries()) {
      await world.control.clock.advance({ to: String(when.at) })
      const [draft, order] = [drafts[index], orders[index]]
      if (draft === undefined || order === undefined) throw new Error('There is a draft for each case')
      const told = await world.parley.refunds.submit(draft.id, application(order)).then(
        () => null,
        (error: { code: string }) => error.code,
      )
      expect(told).toBe(expected.code)
    }
  })

  it('4.2.3 4.3.1 4.4.1 are reckoned for every rule, by any policy, and keep nothing', async () => {
    await using world = await target.open({ at })
    for (const rule of ['window', 'proration', 'payout', 'fee'] as const) {
      const made = await world.control.boundaryCases.create({ rule, profile: 'cn_law_2026' })
      expect(made).toMatchObject({ object: 'boundary_case_set', rule, profile: 'cn_law_2026' })
      expect(made.cases.length, rule).toBeGreaterThan(5)
    }
    const parameters = { 'refund.payout.working_days': 1 }
    const facts = { approved_at: '2026-09-30T02:00:00Z' }
    const { cases } = await world.control.boundaryCases.create({ rule: 'payout', parameters, facts })
    expect(cases.map(({ expect: told }) => told.due_date)).toEqual(['2026-10-08', '2026-10-08', '2026-10-08'])
  })

  it('say what is wrong with the facts', async () => {
    await using world = await target.open({ at })
    const wrong: [Schemas['BoundaryFacts'], string][] = [
      [{ paid: { amount: 0, currency: 'CNY' } }, '/facts/paid/amount'],
      [{ paid_at: '2025-01-01T00:00:00+08:00' }, '/facts/paid_at'],
      [{ opened_at: '2026-08-01T00:00:00Z' }, '/facts/opened_at'],
      [{ period: { start: '2026-09-01', end: '2026-09-01' } }, '/facts/period/end'],
      [{ period: { start: '2026-09-01', end: '2028-09-01' } }, '/facts/period/end'],
      [{ period: { start: '2059-09-01', end: '2059-10-01' } }, '/facts/period/start'],
      [{ approved_at: '2059-12-30T00:00:00Z' }, '/facts/approved_at'],
    ]
    for (const [facts, pointer] of wrong) {
      const asked = world.control.boundaryCases.create({ rule: 'proration', facts })
      await expect(asked).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer }] } })
    }
  })
})
