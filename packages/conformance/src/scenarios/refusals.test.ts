import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindAccount, openAccount, registerOnly, waitingCard } from '../steps/customer.ts'
import { beginPayment, buyPro, orderAndConfirm, orderPro, pay } from '../steps/purchase.ts'
import { application, applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open()
})
afterAll(() => world[Symbol.asyncDispose]())

/** Sends a body that the SDK's types would not let through. */
async function post(path: string, body: unknown) {
  const response = await world.fetch(`${world.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

describe('plans', () => {
  it('2.3 enterprise is for enterprises', async () => {
    const user = await openAccount(world)
    await expect(orderPro(world, user, { plan_id: 'enterprise' })).rejects.toMatchObject({
      code: 'plan_requires_enterprise',
      problem: { clauses: expect.arrayContaining(['2.3']) },
    })
  })

  it.each([
    { choice: { plan_id: 'enterprise' }, clause: '2.3' },
    { choice: { plan_id: 'flagship', tier: 'flagship_tailored' }, clause: '2.4' },
  ])('$clause $choice.plan_id is bought by quote', async ({ choice, clause }) => {
    const user = await openAccount(world, { kind: 'enterprise' })
    await expect(orderPro(world, user, choice)).rejects.toMatchObject({
      status: 422,
      code: 'quote_required',
      problem: { clauses: expect.arrayContaining([clause]) },
    })
  })

  it('2.S.2 there are two intervals, and add-ons of the plan alone', async () => {
    const user = await openAccount(world)
    const order = { user_id: user.id, plan_id: 'pro', method: 'alipay', entry: 'purchase_page' }
    expect(await post('/v1/orders', { ...order, interval: 'week' })).toMatchObject({
      status: 422,
      body: { code: 'interval_not_offered', clauses: ['2.S.2'], errors: [{ pointer: '/interval' }] },
    })
    await expect(orderPro(world, user, { add_ons: ['on_site_support'] })).rejects.toMatchObject({
      status: 422,
      code: 'add_on_not_offered',
      problem: { clauses: expect.arrayContaining(['2.S.2']) },
    })
  })
})

describe('accounts', () => {
  it('a name is taken once', async () => {
    const { username } = await registerOnly(world)
    await expect(registerOnly(world, { username })).rejects.toMatchObject({ status: 409, code: 'username_taken' })
  })

  it('9.2 a version of the terms that never was cannot be accepted', async () => {
    const { id } = await registerOnly(world)
    const accept = world.parley.users.acceptTerms(id, { document: 'terms_of_service', version: '1999-01-01' })
    await expect(accept).rejects.toMatchObject({
      status: 422,
      code: 'terms_version_unknown',
      problem: { clauses: expect.arrayContaining(['9.2']) },
    })
  })
})

describe('payments', () => {
  it('3.P.4 an order that is paid or cancelled takes no payment', async () => {
    const { order } = await buyPro(world)
    await expect(pay(world, order)).rejects.toMatchObject({
      status: 409,
      code: 'order_not_payable',
      problem: { state: 'paid' },
    })
    const other = await orderAndConfirm(world, await openAccount(world))
    await world.parley.orders.cancel(other.id)
    await expect(pay(world, other)).rejects.toMatchObject({ code: 'order_not_payable' })
    await expect(world.parley.orders.cancel(other.id)).rejects.toMatchObject({ code: 'invalid_transition' })
  })

  it('a trade that has failed at its channel succeeds no more', async () => {
    const { payment } = await beginPayment(world)
    await world.control.payments.simulate(payment.id, { outcome: 'fail' })
    await expect(world.control.payments.simulate(payment.id, { outcome: 'succeed' })).rejects.toMatchObject({
      status: 409,
      code: 'trade_not_open',
      problem: { state: 'failed' },
    })
  })

  it('3.1 an account is unbound once', async () => {
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
    await world.parley.paymentMethods.unbind(card.id)
    const again = world.parley.paymentMethods.unbind(card.id)
    await expect(again).rejects.toMatchObject({
      status: 409,
      code: 'invalid_transition',
      problem: { state: 'unbound' },
    })
  })
})

describe('refunds', () => {
  it('4.1.L there are six reasons, and 4.2.1 two ways to submit', async () => {
    const { order } = await buyPro(world)
    const draft = await world.parley.refunds.create({ order_id: order.id })
    const path = `/v1/refunds/${draft.id}/submit`
    expect(await post(path, { ...application(order), reason: 'changed_my_mind' })).toMatchObject({
      status: 422,
      body: { code: 'refund_reason_not_eligible', clauses: ['4.1.L'], errors: [{ pointer: '/reason' }] },
    })
    expect(await post(path, { ...application(order), channel: 'telephone' })).toMatchObject({
      status: 422,
      body: { code: 'refund_channel_not_allowed', clauses: ['4.2.1'], errors: [{ pointer: '/channel' }] },
    })
    expect((await world.parley.refunds.get(draft.id)).status).toBe('draft')
  })

  it('4.1.L what was not paid cannot be refunded', async () => {
    const order = await orderAndConfirm(world, await openAccount(world))
    for (const asked of [order.id, 'ord_01K5000000000000A80ZX3MKTB']) {
      await expect(world.parley.refunds.create({ order_id: asked })).rejects.toMatchObject({
        status: 422,
        code: 'order_not_refundable',
        problem: { clauses: ['4.1.L'] },
      })
    }
  })

  it('INT-11 an order has so many refunds and no more (S-25)', async () => {
    await using strict = await overHttp.open({ parameters: { 'refund.max_per_order': 1 } })
    const { order } = await buyPro(strict)
    const { id } = await approve(strict, await applyForRefund(strict, order))
    await strict.control.clock.advance({ by: 'P1D' })
    expect((await strict.parley.refunds.get(id)).status).toBe('succeeded')
    await expect(strict.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'refund_limit_reached',
      problem: { interpretations: expect.arrayContaining(['INT-11']) },
    })
  })

  it('4.4.1 what is given back never adds up to more than was paid (S-25)', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await buyPro(own)
    for (const day of ['2026-09-06', '2026-09-11', '2026-09-16']) {
      await own.control.clock.advance({ to: `${day}T02:00:00Z` })
      const refund = await applyForRefund(own, order)
      await own.staff.refunds.startReview(refund.id)
      await own.staff.refunds.approve(refund.id, { finding: { fault: 'none' } }).result()
      await own.parley.refunds.withdraw(refund.id).result()
      await own.control.clock.advance({ by: 'P1D' })
    }
    const { refunds } = await own.control.payments.getTrade(payment.id)
    const total = refunds.reduce((sum, { amount }) => sum + amount.amount, 0)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(order.amount.amount)
    expect((await own.parley.orders.get(order.id)).refunded_amount.amount).toBe(total)
  })

  it('4.2.3 a refund that has ended moves no more', async () => {
    const { order } = await buyPro(world)
    const { id } = await world.parley.refunds.create({ order_id: order.id })
    await world.parley.refunds.withdraw(id)
    const moves = [
      world.parley.refunds.submit(id, application(order)),
      world.parley.refunds.withdraw(id),
      world.parley.refunds.provideInfo(id, { statement: 'Too late.' }),
      world.staff.refunds.startReview(id),
      world.staff.refunds.requestInfo(id, { question: 'Why?' }),
      world.staff.refunds.approve(id, { finding: { fault: 'none' } }),
      world.staff.refunds.reject(id, { clause: '4.3.1', explanation: 'Nothing remains.' }),
    ]
    for (const move of moves) {
      await expect(move).rejects.toMatchObject({
        status: 409,
        code: 'invalid_transition',
        problem: { state: 'withdrawn', allowed_events: [] },
      })
    }
  })
})

describe('evidence', () => {
  const upload = (bytes: Uint8Array<ArrayBuffer>, type: string, userId: string) =>
    world.parley.files.upload({
      file: new File([bytes], 'evidence', { type }),
      purpose: 'refund_evidence',
      user_id: userId,
    })

  it('4.2.2 a file over 5 MiB is refused', async () => {
    const { id } = await openAccount(world)
    const large = new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61)
    await expect(upload(large, 'text/plain', id)).rejects.toMatchObject({ status: 422, code: 'file_too_large' })
    const largest = await upload(large.subarray(1), 'text/plain', id)
    expect(largest).toMatchObject({ size: 5 * 1024 * 1024, media_type: 'text/plain' })
  })

  it.each([
    { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01], type: 'image/png' },
    { what: 'an archive', bytes: [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], type: 'application/pdf' },
    { what: 'a GIF', bytes: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x00], type: 'image/jpeg' },
    { what: 'text that is not UTF-8', bytes: [0x61, 0xff, 0xfe, 0x62], type: 'text/plain' },
  ])('4.2.2 $what is refused, whatever it is called', async ({ bytes, type }) => {
    const { id } = await openAccount(world)
    await expect(upload(Uint8Array.from(bytes), type, id)).rejects.toMatchObject({
      status: 422,
      code: 'file_type_not_accepted',
      problem: { clauses: expect.arrayContaining(['4.2.2']) },
    })
  })

  it('4.2.2 an empty file, and a file of nobody, are refused', async () => {
    const { id } = await openAccount(world)
    await expect(upload(new Uint8Array(0), 'text/plain', id)).rejects.toMatchObject({ code: 'validation_failed' })
    await expect(uploadEvidence(world, 'usr_01K5000000000000A80ZX3MKTB')).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/user_id', code: 'not_found' }] },
    })
  })
})

describe('webhook endpoints', () => {
  it.each([
    'http://shop.example/hook',
    'https://10.0.0.1/hook',
    'https://[fd00::1]/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://me:secret@shop.example/hook',
    'ftp://shop.example/hook',
  ])('%s is refused', async (url) => {
    const create = world.parley.webhookEndpoints.create({ url, events: ['*'] })
    await expect(create).rejects.toMatchObject({
      status: 422,
      code: 'webhook_url_refused',
      problem: { errors: [{ pointer: '/url' }] },
    })
  })

  it('there is a limit to them, and nothing is sent again to one that is off', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const url = 'http://127.0.0.1:9/nobody'
    const made: string[] = []
    for (;;) {
      const result = await own.parley.webhookEndpoints.create({ url, events: ['order.paid'] }).result()
      if (!result.ok) {
        expect(result.problem.code).toBe('webhook_endpoint_limit_reached')
        break
      }
      made.push(result.data.id)
      expect(made.length).toBeLessThanOrEqual(100)
    }
    const [first = ''] = made
    await own.parley.webhookEndpoints.delete(first)
    expect((await own.parley.webhookEndpoints.create({ url, events: ['order.paid'] })).status).toBe(
      'pending_verification',
    )
  })
})

describe('the clock', () => {
  it('goes forward only, and not beyond what is known of the calendar', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const back = own.control.clock.advance({ to: '2026-08-31T00:00:00Z' })
    await expect(back).rejects.toMatchObject({ status: 422, code: 'clock_moves_forward_only' })
    for (const by of ['P40Y', 'P999999Y']) {
      const far = own.control.clock.advance({ by })
      await expect(far).rejects.toMatchObject({ status: 422, code: 'clock_advance_too_far' })
    }
    expect((await own.control.clock.get()).now).toBe('2026-09-01T01:00:00.000Z')
  })
})
