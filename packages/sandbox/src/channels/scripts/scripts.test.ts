import { describe, expect, it } from 'vitest'
import { customerWorld } from '../../testing/customer.ts'
import { mergeScripts } from './script-for.ts'
import type { ScriptRow } from './store.ts'

type World = Awaited<ReturnType<typeof customerWorld>>

const paysItself = '6222020000000015'

async function payByCard(world: World, account = '4242424242424242') {
  const card = await world.bind('bank_card', account)
  return world.pay('bank_card', card.id)
}

/** An approved refund of a payment, as it stands at once. */
async function refundOf({ parley, staff }: World, orderId: string): Promise<string> {
  const order = await parley.orders.get(orderId)
  const { id } = await parley.refunds.create({ order_id: orderId })
  const order_information = { order_id: orderId, paid: order.amount }
  await parley.refunds.submit(id, { channel: 'client', reason: 'user_cancelled', statement: 'x', order_information })
  await staff.refunds.startReview(id)
  await staff.refunds.approve(id, { finding: { fault: 'none' } })
  return id
}

const typesOf = async ({ parley }: World, object_id: string) =>
  (await parley.events.list({ object_id }).toArray({ limit: 100 })).map(({ type }) => type)

describe('the most specific script', () => {
  const empty: ScriptRow = {
    id: 'chs_1',
    payment_id: null,
    method: null,
    payment: null,
    refund: null,
    calls: {},
    created_at: 0,
  }
  const script = (given: Partial<ScriptRow>): ScriptRow => ({ ...empty, ...given })
  const ofWorld = script({ payment: [{ outcome: 'fail' }], refund: [], calls: { open: { unreachable: 1 } } })
  const ofMethod = script({ method: 'alipay', payment: [{ outcome: 'succeed' }] })
  const ofPayment = script({ payment_id: 'pay_1', calls: { open: { unreachable: 5 } } })

  it('gives each part that it has, and leaves the others to less specific ones', () => {
    expect(mergeScripts([ofWorld, ofPayment, ofMethod])).toEqual({
      payment: [{ outcome: 'succeed' }],
      refund: [],
      calls: { open: { unreachable: 5 } },
    })
  })

  it('is the newest among equals', () => {
    expect(mergeScripts([script({ payment: [] }), ofWorld]).payment).toEqual([])
  })
})

describe('scripts of payments', () => {
  it('decide for the world, for a method and for a payment', async () => {
    await using world = await customerWorld()
    await world.control.channelScripts.create({ payment: [{ outcome: 'fail' }] })
    await world.control.channelScripts.create({ method: 'bank_card', payment: [{ outcome: 'succeed' }] })
    expect(await world.parley.payments.get((await world.pay('alipay')).id)).toMatchObject({
      status: 'failed',
      failure: { channel_code: 'ACQ.BUYER_BALANCE_NOT_ENOUGH' },
    })
    const payment = await payByCard(world)
    expect((await world.parley.payments.get(payment.id)).status).toBe('succeeded')
  })

  it('come before what a magic account does, until they are deleted', async () => {
    await using world = await customerWorld()
    const { id } = await world.control.channelScripts.create({ payment: [] })
    const never = await payByCard(world, paysItself)
    await world.control.clock.advance({ by: 'PT10M' })
    expect((await world.parley.payments.get(never.id)).status).toBe('requires_action')
    await world.control.channelScripts.delete(id)
    expect((await world.control.channelScripts.list()).data).toEqual([])
    const paid = await payByCard(world, paysItself)
    expect((await world.parley.payments.get(paid.id)).status).toBe('succeeded')
  })

  it('S-13 wait for long, then fail with the code of the channel', async () => {
    await using world = await customerWorld()
    const script = {
      method: 'wechat_pay',
      payment: [{ outcome: 'start' }, { outcome: 'fail', after: 'PT2M', channel_code: 'BANKERROR' }],
    } as const
    await world.control.channelScripts.create({ ...script, payment: [...script.payment] })
    const account = await world.bind('wechat_pay', 'li.lei@example.com')
    const payment = await world.pay('wechat_pay', account.id)
    expect((await world.parley.payments.get(payment.id)).status).toBe('processing')
    await world.control.clock.advance({ by: 'PT2M' })
    expect(await world.parley.payments.get(payment.id)).toMatchObject({ failure: { channel_code: 'BANKERROR' } })
  })

  it('S-14 INT-32 pay after the order has expired', async () => {
    await using world = await customerWorld()
    await world.control.channelScripts.create({
      payment: [{ outcome: 'succeed', from: 'expiry', after: 'PT3M' }],
    })
    const payment = await world.pay('alipay')
    await world.control.clock.advance({ by: 'PT32M' })
    expect((await world.parley.payments.get(payment.id)).status).not.toBe('succeeded')
    await world.control.clock.advance({ by: 'PT1M' })
    expect(await world.parley.payments.get(payment.id)).toMatchObject({ status: 'succeeded', late: true })
  })

  it('3.P.5 tell of a success twice, which changes nothing', async () => {
    await using world = await customerWorld()
    await world.control.channelScripts.create({
      payment: [{ outcome: 'succeed' }, { outcome: 'succeed', after: 'PT1M' }],
    })
    const payment = await payByCard(world)
    await world.control.clock.advance({ by: 'PT1M' })
    expect((await typesOf(world, payment.id)).filter((type) => type === 'payment.succeeded')).toHaveLength(1)
  })

  it('take effect at once for a payment whose trade is open, in place of what was to come', async () => {
    await using world = await customerWorld()
    const slow = await world.bind('wechat_pay', 'slow@wechat.test')
    const payment = await world.pay('wechat_pay', slow.id)
    await world.control.channelScripts.create({ payment_id: payment.id, payment: [{ outcome: 'fail' }] })
    expect((await world.parley.payments.get(payment.id)).status).toBe('failed')
    await world.control.clock.advance({ by: 'PT5M' })
    expect((await world.parley.payments.get(payment.id)).status).toBe('failed')
    const late = world.control.channelScripts.create({ payment_id: payment.id, payment: [{ outcome: 'start' }] })
    await expect(late).rejects.toMatchObject({ status: 409, code: 'trade_not_open', problem: { state: 'failed' } })
  })
})

describe('scripts of refunds', () => {
  const steps = (refund: { outcome: 'succeed' | 'abnormal' | 'close' | 'hold'; after?: string }[]) => ({ refund })

  it('S-23 strand an attempt for more than seven days and then close it', async () => {
    await using world = await customerWorld()
    const payment = await payByCard(world, paysItself)
    await world.control.channelScripts.create(steps([{ outcome: 'hold' }, { outcome: 'close', after: 'P8D' }]))
    const refund = await refundOf(world, payment.order_id)
    await world.control.clock.advance({ by: 'P7D' })
    expect((await world.parley.refunds.get(refund)).status).toBe('processing')
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.parley.refunds.get(refund)).toMatchObject({
      status: 'approved',
      failure: { channel_code: '96' },
    })
  })

  it('S-22 find the account unusable', async () => {
    await using world = await customerWorld()
    const payment = await payByCard(world, paysItself)
    await world.control.channelScripts.create(steps([{ outcome: 'abnormal', after: 'PT1H' }]))
    const refund = await refundOf(world, payment.order_id)
    await world.control.clock.advance({ by: 'PT1H' })
    expect((await world.parley.refunds.get(refund)).status).toBe('abnormal')
  })

  it('4.2.3 contradict a success, which leaves the refund as it is and shows at the channel', async () => {
    await using world = await customerWorld()
    const payment = await payByCard(world, paysItself)
    await world.control.channelScripts.create(
      steps([
        { outcome: 'succeed', after: 'PT1M' },
        { outcome: 'close', after: 'PT2M' },
      ]),
    )
    const refund = await refundOf(world, payment.order_id)
    await world.control.clock.advance({ by: 'PT1M' })
    const before = await world.parley.refunds.get(refund)
    await world.control.clock.advance({ by: 'PT1M' })
    expect(await world.parley.refunds.get(refund)).toEqual(before)
    expect((await world.control.payments.getTrade(payment.id)).refunds).toMatchObject([
      {
        state: 'succeeded',
        contradictions: [{ outcome: 'close', channel_code: '96', at: '2026-09-01T01:02:00.000Z' }],
      },
    ])
  })
})

describe('scripts of calls', () => {
  it('a channel that cannot be reached is called again until it can, and opens one trade', async () => {
    await using world = await customerWorld()
    await world.control.channelScripts.create({ calls: { open: { unreachable: 2 } } })
    const payment = await payByCard(world, paysItself)
    await expect(world.control.payments.getTrade(payment.id)).rejects.toMatchObject({ code: 'not_found' })
    await world.control.clock.advance({ by: 'PT15S' })
    await expect(world.control.payments.getTrade(payment.id)).rejects.toMatchObject({ code: 'not_found' })
    await world.control.clock.advance({ by: 'PT30S' })
    expect((await world.parley.payments.get(payment.id)).status).toBe('succeeded')
  })

  it('4.2.3 a refund whose answers are lost is sent again with its number and paid once', async () => {
    await using world = await customerWorld()
    const payment = await payByCard(world, paysItself)
    await world.control.channelScripts.create({
      method: 'bank_card',
      refund: [{ outcome: 'succeed', after: 'PT10M' }],
      calls: { refund: { response_lost: 3 } },
    })
    const refund = await refundOf(world, payment.order_id)
    await world.control.clock.advance({ by: 'PT1H' })
    expect((await world.parley.refunds.get(refund)).status).toBe('succeeded')
    expect((await world.control.payments.getTrade(payment.id)).refunds).toHaveLength(1)
  })

  it('delays before and after the work are by the clock of the sandbox', async () => {
    await using world = await customerWorld()
    await world.control.channelScripts.create({
      method: 'alipay',
      payment: [],
      calls: { open: { delay_before: 'PT10S' }, close: { delay_after: 'PT20M' } },
    })
    const payment = await world.pay('alipay')
    await world.control.clock.advance({ by: 'PT9S' })
    await expect(world.control.payments.getTrade(payment.id)).rejects.toMatchObject({ code: 'not_found' })
    await world.control.clock.advance({ by: 'PT6S' })
    expect((await world.control.payments.getTrade(payment.id)).state).toBe('unpaid')

    await world.parley.orders.cancel(payment.order_id)
    expect((await world.control.payments.getTrade(payment.id)).state).toBe('closed')
    expect((await world.parley.payments.get(payment.id)).status).toBe('requires_action')
    await world.control.clock.advance({ by: 'PT1H' })
    expect((await world.parley.payments.get(payment.id)).status).toBe('closed')
  })
})

describe('a script that cannot be carried out', () => {
  it.each([
    ['says nothing', {}, 'minProperties'],
    ['says nothing of what becomes of anything', { method: 'alipay' }, '/payment'],
    ['names a payment that is not there', { payment_id: 'pay_x', payment: [] }, '/payment_id'],
    [
      'names a code that the channel does not have',
      { method: 'alipay', payment: [{ outcome: 'fail', channel_code: '51' }] },
      '/payment/0/channel_code',
    ],
    ['names a code of no channel', { refund: [{ outcome: 'close', channel_code: '96' }] }, '/refund/0/channel_code'],
    [
      'names a code of a success',
      { method: 'alipay', payment: [{ outcome: 'succeed', channel_code: 'ACQ.SYSTEM_ERROR' }] },
      '/payment/0/channel_code',
    ],
    ['opens trades of the wallet', { method: 'tencent_wallet', payment: [] }, '/payment'],
    ['closes trades of the wallet', { method: 'tencent_wallet', calls: { close: { unreachable: 1 } } }, '/calls/close'],
  ] as const)('is refused where it %s', async (_, body, pointer) => {
    await using world = await customerWorld()
    const request = new Request('http://parley.test/sandbox/v1/channel_scripts', {
      method: 'POST',
      headers: { authorization: `Bearer ${world.sandbox.keys.control}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const problem = await (await world.sandbox.fetch(request)).json()
    expect(problem).toMatchObject({ status: 422 })
    expect(JSON.stringify(problem.errors)).toContain(pointer)
    expect((await world.control.channelScripts.list()).data).toEqual([])
  })
})
