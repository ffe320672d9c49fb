import { describe, expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { openAccount } from '../steps/customer.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

const start = '2026-09-01T01:00:00Z'
const locked = { kind: 'locked', fault: 'platform', description: 'A faulty check locked the account.' } as const

describe.each(targets)('4.1.4 an abnormal account, over $name', (target) => {
  it('4.1.4 is put on record by staff and told of; what was paid for goes on', async () => {
    await using world = await target.open({ at: start })
    const { user, subscription } = await buyPro(world)
    const made = await world.staff.accounts.recordAbnormality(user.id, { ...locked, starts_at: start })
    expect(made).toMatchObject({
      object: 'account_abnormality',
      ends_at: null,
      decision: { clauses: ['4.1.4', '9.3'] },
    })
    expect((await world.parley.users.get(user.id)).status).toBe('abnormal')
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('active')
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('pro')
    await world.parley.users.update(user.id, { locale: 'en' })

    await world.control.clock.advance({ by: 'PT1H' })
    const over = await world.staff.accounts.endAbnormality(user.id, made.id, { fault: 'third_party' })
    expect(over).toMatchObject({ ends_at: '2026-09-01T02:00:00.000Z', fault: 'third_party' })
    expect((await world.parley.users.get(user.id)).status).toBe('active')
    expect((await world.staff.accounts.listAbnormalities(user.id)).data).toEqual([over])
    const told = (await world.parley.users.listNotices(user.id)).data.map(({ type }) => type)
    expect(told).toEqual(expect.arrayContaining(['account_abnormal', 'account_recovered']))
    expect(await eventTypes(world, user.id)).toEqual(
      expect.arrayContaining(['account.abnormal', 'account.updated', 'account.recovered']),
    )
  })

  it('4.1.4 bears out a refund for it, unless the user was the cause (9.3, INT-38)', async () => {
    await using world = await target.open({ at: start })
    const { user, order } = await buyPro(world)
    const file = await uploadEvidence(world, user.id)
    const complaint = { reason: 'account_abnormal', sub_reason: 'locked' } as const
    const claim = { ...complaint, evidence: [file.id] }
    await expect(applyForRefund(world, order, claim)).rejects.toMatchObject({
      status: 422,
      code: 'refund_reason_unsupported',
      problem: { clauses: expect.arrayContaining(['4.1.4']), interpretations: expect.arrayContaining(['INT-38']) },
    })
    const [draft] = (await world.parley.refunds.list({ order_id: order.id })).data
    await world.parley.refunds.withdraw(draft?.id ?? '')
    const past = { ...locked, starts_at: '2026-08-31T20:00:00Z', ends_at: start }
    await world.staff.accounts.recordAbnormality(user.id, { ...past, fault: 'user' })
    await expect(applyForRefund(world, order, claim)).rejects.toMatchObject({
      status: 422,
      code: 'refund_fault_user',
      problem: { clauses: expect.arrayContaining(['4.3.2', '9.3']) },
    })
    expect(await world.parley.refunds.preview({ order_id: order.id, ...complaint })).toMatchObject({
      problem: 'refund_fault_user',
    })
    const [again] = (await world.parley.refunds.list({ order_id: order.id })).data
    await world.parley.refunds.withdraw(again?.id ?? '')

    await world.staff.accounts.recordAbnormality(user.id, past)
    const submitted = await applyForRefund(world, order, claim)
    expect(await approve(world, submitted, { fault: 'platform' })).toMatchObject({ amount: { fee: { amount: 0 } } })
  })

  it('4.1.4 is one thing at a time, and has begun and ended when it is said to', async () => {
    await using world = await target.open({ at: start })
    const { id } = await openAccount(world)
    const record = (starts_at: string, ends_at?: string) =>
      world.staff.accounts.recordAbnormality(id, {
        ...locked,
        starts_at,
        ...(ends_at === undefined ? {} : { ends_at }),
      })
    const refused = (pointer: string) => ({
      status: 422,
      code: 'abnormality_interval_invalid',
      problem: { errors: [{ pointer }] },
    })
    await expect(record('2026-09-01T01:00:00.001Z')).rejects.toMatchObject(refused('/starts_at'))
    await expect(record('2026-08-31T01:00:00Z', '2026-08-31T01:00:00Z')).rejects.toMatchObject(refused('/ends_at'))
    expect((await world.staff.accounts.listAbnormalities(id)).data).toEqual([])
    const made = await record('2026-08-31T01:00:00Z')
    await expect(record('2026-08-31T02:00:00Z')).rejects.toMatchObject({ status: 409, code: 'invalid_transition' })
    const early = world.staff.accounts.endAbnormality(id, made.id, { ends_at: '2026-08-31T01:00:00Z' })
    await expect(early).rejects.toMatchObject(refused('/ends_at'))
    await world.staff.accounts.endAbnormality(id, made.id, {})
    await expect(world.staff.accounts.endAbnormality(id, made.id, {})).rejects.toMatchObject({
      status: 409,
      code: 'invalid_transition',
      problem: { state: 'ended' },
    })
  })
})
