import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { eventTypes } from '../steps/observe.ts'
import { orderPro } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-01 basic plan, over $name', (target) => {
  it('2.1 a new account may use the free plan without an order', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const entitlements = await world.parley.entitlements.get(user.id)
    expect(entitlements).toMatchObject({ plan_id: 'basic', access: 'enabled' })
    expect(entitlements.features).toEqual(['video_call', 'screen_sharing'])
    expect(entitlements.limits.max_meeting_minutes).toBeNull()
    expect(entitlements.sources).toEqual([
      { kind: 'free_plan', plan_id: 'basic', tier: null, subscription_id: null, seats: 1, add_ons: [], until: null },
    ])
    expect(await eventTypes(world, user.id)).toContain('account.created')
  })

  it('2.1 the free plan is not for sale', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const asked = { user_id: user.id, plan_id: 'basic', interval: 'month', method: 'alipay' } as const
    const result = await world.parley.orders.create({ ...asked, entry: 'purchase_page' }).result()
    expect(result).toMatchObject({
      ok: false,
      problem: { status: 422, code: 'plan_not_purchasable', clauses: expect.arrayContaining(['2.1']) },
    })
    expect((await world.parley.orders.list({ user_id: user.id })).data).toEqual([])
  })

  it('7.5.1 registration takes the data that it needs and no other', async () => {
    await using world = await target.open()
    const username = world.unique('li.lei')
    const registration = { kind: 'individual', username, email: 'li@example.com', region: 'CN', locale: 'en' }
    const response = await world.fetch(`${world.baseUrl}/v1/users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...registration, identity_card: '110101199003070000' }),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'data_minimization',
      clauses: ['7.5.1'],
      errors: [{ pointer: '/identity_card', code: 'data_minimization' }],
    })
    expect((await world.parley.users.list({ username })).data).toEqual([])
  })

  it('9.2 nothing is ordered before the terms are accepted', async () => {
    await using world = await target.open()
    const username = world.unique('han.mei')
    const registration = { kind: 'individual', username, email: 'han@example.com', region: 'CN', locale: 'en' } as const
    const user = await world.parley.users.create(registration)
    await expect(orderPro(world, user)).rejects.toMatchObject({
      code: 'terms_not_accepted',
      problem: { clauses: expect.arrayContaining(['9.2']) },
    })
  })
})
