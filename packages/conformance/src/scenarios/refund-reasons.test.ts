import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { applyForRefund, application, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

type Reason = Schemas['RefundReason']

/** Of 299.00, what 29 of 30 days are worth. */
const gross = 28_903

/** A refund of Pro, applied for on the day it was bought and approved; one day of thirty is used. */
async function refundFor(world: World, reason: Reason, fault: 'none' | 'platform' = 'none') {
  return refundOf(world, await buyPro(world), { reason, fault })
}

async function refundOf(
  world: World,
  { user, order }: Pick<Purchase, 'user' | 'order'>,
  { reason, fault = 'none' }: { reason: Reason; fault?: 'none' | 'platform' },
) {
  const file = await uploadEvidence(world, user.id)
  const refund = await approve(world, await applyForRefund(world, order, { reason, evidence: [file.id] }), { fault })
  return { reason: refund.reason, gross: refund.amount?.gross.amount, fee: refund.amount?.fee.amount }
}

describe.each(targets)('reasons for a refund, over $name', (target) => {
  it('4.1.1 a service that cannot be used is one, and costs no fee (INT-08)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    expect(await refundFor(world, 'service_unusable', 'platform')).toEqual({
      reason: 'service_unusable',
      gross,
      fee: 0,
    })
  })

  it('4.1.4 an abnormal account is one, where the user did not cause it (INT-38, INT-08)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(world)
    const record = {
      kind: 'locked',
      fault: 'third_party',
      starts_at: '2026-09-01T01:00:00Z',
      description: 'Locked.',
    } as const
    await world.staff.accounts.recordAbnormality(user.id, record)
    expect(await refundOf(world, { user, order }, { reason: 'account_abnormal' })).toEqual({
      reason: 'account_abnormal',
      gross,
      fee: 0,
    })
  })

  it('4.1.5 a change of mind is one, and the applicant bears the fee (INT-08)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    expect(await refundFor(world, 'user_cancelled')).toEqual({ reason: 'user_cancelled', gross, fee: 173 })
  })

  it('4.1.L the list is closed: nothing else is one', async () => {
    await using world = await target.open()
    const { order } = await buyPro(world)
    const { id } = await world.parley.refunds.create({ order_id: order.id })
    const response = await world.fetch(`${world.baseUrl}/v1/refunds/${id}/submit`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...application(order), reason: 'bad_weather' }),
    })
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: 'refund_reason_not_eligible', clauses: expect.arrayContaining(['4.1.L']) },
    ])
    expect((await world.parley.refunds.get(id)).status).toBe('draft')
  })
})
