import { describe, expect, it } from 'vitest'
import { bankCode, challengedAccount } from '../steps/challenge.ts'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes } from '../steps/observe.ts'
import { orderAndConfirm, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

const wrongCode = '000000'

describe.each(targets)('a card that is bound by a code of its bank, over $name', (target) => {
  it('3.1 is asked for, answered, bound and paid with (3.P.3)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const card = await challengedAccount(world, user)
    expect(card).toMatchObject({
      status: 'binding',
      challenge: {
        kind: 'sms_code',
        destination: '+86 138****0000',
        expires_at: '2026-09-01T01:05:00.000Z',
        tries_left: 3,
      },
    })
    expect(JSON.stringify(card)).not.toContain('reference')
    const [notice] = (await world.parley.users.listNotices(user.id, { type: 'payment_method_challenge' })).data
    expect(notice?.text).toContain('+86 138****0000')
    expect(notice?.text).not.toContain(bankCode)
    const order = await orderAndConfirm(world, user)
    await expect(pay(world, order, { payment_method_id: card.id })).rejects.toMatchObject({ code: 'method_not_bound' })

    await world.control.clock.advance({ by: 'PT4M59.999S' })
    const bound = await world.parley.paymentMethods.verify(card.id, { code: bankCode })
    expect(bound).toMatchObject({ status: 'bound', challenge: null, failure: null })
    await pay(world, order, { payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT10M' })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect(await eventTypes(world, card.id)).toEqual([
      'payment_method.binding_started',
      'payment_method.challenge_sent',
      'payment_method.bound',
    ])
  })

  it('3.1 three wrong codes end the binding, and nothing is charged', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const { id } = await challengedAccount(world, user)
    for (const left of [2, 1]) {
      await expect(world.parley.paymentMethods.verify(id, { code: wrongCode })).rejects.toMatchObject({
        status: 422,
        code: 'challenge_code_wrong',
        problem: {
          detail: expect.stringContaining(`Tries left: ${left}`),
          clauses: ['3.1'],
          errors: [{ pointer: '/code' }],
        },
      })
      expect((await world.parley.paymentMethods.get(id)).challenge).toMatchObject({ tries_left: left })
    }
    const last = world.parley.paymentMethods.verify(id, { code: wrongCode })
    await expect(last).rejects.toMatchObject({ code: 'challenge_code_wrong' })
    expect(await world.parley.paymentMethods.get(id)).toMatchObject({
      status: 'invalid',
      challenge: null,
      failure: { code: 'challenge_failed', reason: 'authentication_failed' },
    })
    await expect(world.parley.paymentMethods.verify(id, { code: bankCode })).rejects.toMatchObject({
      status: 409,
      code: 'invalid_transition',
      problem: { state: 'invalid' },
    })
    const order = await orderAndConfirm(world, user)
    await expect(pay(world, order, { payment_method_id: id })).rejects.toMatchObject({ code: 'method_not_bound' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
  })

  it('3.1 a wrong code that is sent twice by the same call is counted once', async () => {
    await using world = await target.open()
    const { id } = await challengedAccount(world, await openAccount(world))
    const answer = () =>
      world.parley.paymentMethods.verify(id, { code: wrongCode }, { idempotencyKey: 'once' }).result()
    const [first, again] = [await answer(), await answer()]
    if (first.ok || again.ok) throw new Error('The code is wrong')
    expect(again.problem).toEqual(first.problem)
    expect((await world.parley.paymentMethods.get(id)).challenge?.tries_left).toBe(2)
  })

  it('3.1 of codes that come together each uses up a try', async () => {
    await using world = await target.open()
    const { id } = await challengedAccount(world, await openAccount(world))
    const codes = [wrongCode, wrongCode, wrongCode, bankCode, bankCode]
    const answers = await Promise.all(codes.map((code) => world.parley.paymentMethods.verify(id, { code }).result()))
    const { status, history } = await world.parley.paymentMethods.get(id)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(status === 'bound' ? 1 : 0)
    expect(history.filter(({ event }) => event === 'miss' || event === 'fail').length).toBeLessThanOrEqual(3)
  })

  it('3.1 a code that is not given in five minutes is not good any more', async () => {
    await using world = await target.open()
    const { id } = await challengedAccount(world, await openAccount(world))
    await world.control.clock.advance({ by: 'PT5M' })
    expect(await world.parley.paymentMethods.get(id)).toMatchObject({
      status: 'invalid',
      failure: { code: 'challenge_expired', reason: 'timed_out' },
    })
    const late = { status: 422, code: 'challenge_expired', problem: { clauses: ['3.1'] } }
    await expect(world.parley.paymentMethods.verify(id, { code: bankCode })).rejects.toMatchObject(late)
    await expect(world.parley.paymentMethods.resendChallenge(id)).rejects.toMatchObject(late)
  })

  it('3.1 the code is sent again, a minute apart and three times in all', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id } = await challengedAccount(world, await openAccount(world))
    const wrong = world.parley.paymentMethods.verify(id, { code: wrongCode })
    await expect(wrong).rejects.toMatchObject({ code: 'challenge_code_wrong' })
    const resend = () => world.parley.paymentMethods.resendChallenge(id)
    const refused = { status: 422, code: 'challenge_resend_refused', problem: { clauses: ['3.1'] } }
    await expect(resend()).rejects.toMatchObject(refused)
    await world.control.clock.advance({ by: 'PT1M' })
    expect((await resend()).challenge).toMatchObject({ sendings_left: 1 })
    expect((await world.parley.paymentMethods.get(id)).challenge).toMatchObject({
      sent_at: '2026-09-01T01:01:00.000Z',
      expires_at: '2026-09-01T01:06:00.000Z',
      tries_left: 3,
      sendings_left: 1,
      resend_at: '2026-09-01T01:02:00.000Z',
    })
    await world.control.clock.advance({ by: 'PT4M' })
    expect((await resend()).challenge).toMatchObject({ sendings_left: 0, resend_at: null })
    await world.control.clock.advance({ by: 'PT2M' })
    await expect(resend()).rejects.toMatchObject(refused)
    expect((await world.parley.paymentMethods.verify(id, { code: bankCode })).status).toBe('bound')
    const sent = (await eventTypes(world, id)).filter((type) => type === 'payment_method.challenge_sent')
    expect(sent).toHaveLength(3)
  })

  it('3.1 an account that is bound already, or was unbound meanwhile, has nothing to answer', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const bound = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const { id } = await challengedAccount(world, user)
    await world.parley.paymentMethods.unbind(id)
    for (const [asked, state] of [
      [bound.id, 'bound'],
      [id, 'unbound'],
    ] as const) {
      const refused = { status: 409, code: 'invalid_transition', problem: { state } }
      await expect(world.parley.paymentMethods.verify(asked, { code: bankCode })).rejects.toMatchObject(refused)
      await expect(world.parley.paymentMethods.resendChallenge(asked)).rejects.toMatchObject(refused)
    }
    await world.control.clock.advance({ by: 'PT10M' })
    expect((await world.parley.paymentMethods.get(id)).status).toBe('unbound')
  })
})
