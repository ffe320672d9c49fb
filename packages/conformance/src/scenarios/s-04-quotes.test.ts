import { describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { bindAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventsOf, eventTypes } from '../steps/observe.ts'
import { orderPro, pay } from '../steps/purchase.ts'
import { acceptedQuote, issuedQuote, offerTerms, orderQuote, quotedTotal, requestQuote } from '../steps/quote.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('S-04 an enterprise buys by quote, over $name', (target) => {
  it('2.3 is refused at the till, asks, accepts, and pays the total of the quote (2.S.3)', async () => {
    await using world = await target.open()
    const user = await openAccount(world, { kind: 'enterprise' })
    await expect(orderPro(world, user, { plan_id: 'enterprise' })).rejects.toMatchObject({ code: 'quote_required' })

    const requested = await requestQuote(world, { user_id: user.id, needs: ['Rooms in three offices'] })
    expect(requested).toMatchObject({ status: 'requested', offer: null, needs: ['Rooms in three offices'] })
    await world.staff.quotes.issue(requested.id, await offerTerms(world, 260_000))
    const revised = await world.staff.quotes.revise(requested.id, await offerTerms(world))
    expect(revised).toMatchObject({
      status: 'issued',
      offer: { revision: 2, total: quotedTotal },
      earlier_offers: [{ revision: 1, total: { amount: 5_200_000 } }],
    })
    await world.parley.quotes.accept(revised.id, { revision: 2 })

    const order = await orderQuote(world, revised)
    expect(order).toMatchObject({ quote_id: revised.id, plan_id: 'enterprise', seats: 20, amount: quotedTotal })
    expect(order.lines).toEqual(revised.offer?.lines)
    expect(order.decision.clauses).toContain('2.S.3')
    const { confirmation_digest } = order
    const confirmed = await world.parley.orders.confirm(order.id, { confirmation_digest })
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    await pay(world, confirmed, { payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT0S' })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(quotedTotal.amount)
    const entitlements = await world.parley.entitlements.get(user.id)
    expect(entitlements).toMatchObject({ plan_id: 'enterprise', sources: [{}, { seats: 20 }] })
    expect(entitlements.features).toEqual(
      expect.arrayContaining(['room_booking', 'participant_management', 'meeting_statistics']),
    )
    const types = (await eventsOf(world, revised.id)).map(({ type }) => type)
    expect(types).toEqual(['quote.requested', 'quote.issued', 'quote.issued', 'quote.accepted'])
  })

  it('2.S.3 an offer expires at its instant, with a notice, and no order is made of it', async () => {
    await using world = await target.open()
    const quote = await issuedQuote(world)
    const until = quote.offer?.valid_until ?? ''
    await world.control.clock.advance({ to: until })
    expect((await world.parley.quotes.get(quote.id)).status).toBe('expired')
    const refused = { status: 422, code: 'quote_expired', problem: { clauses: expect.arrayContaining(['2.S.3']) } }
    await expect(world.parley.quotes.accept(quote.id, { revision: 1 })).rejects.toMatchObject(refused)
    await expect(orderQuote(world, quote)).rejects.toMatchObject(refused)
    await expect(world.staff.quotes.revise(quote.id, await offerTerms(world))).rejects.toMatchObject(refused)
    const notices = (await world.parley.users.listNotices(quote.user_id)).data.map(({ type }) => type)
    expect(notices).toEqual(expect.arrayContaining(['quote_issued', 'quote_expired']))
    expect((await world.parley.orders.list({ user_id: quote.user_id })).data).toEqual([])
  })

  it('2.S.3 the user is reminded three days before an offer ends, by a deadline that can be seen', async () => {
    await using world = await target.open()
    const quote = await issuedQuote(world)
    const end = Date.parse(quote.offer?.valid_until ?? '')
    const due = async () =>
      (await world.control.deadlines.list()).data
        .filter(({ object_id }) => object_id === quote.id)
        .map(({ kind, due_at }) => [kind, due_at])
    const reminder = new Date(end - 3 * 86_400_000).toISOString()
    expect(await due()).toEqual([
      ['quote.remind', reminder],
      ['quote.expire', quote.offer?.valid_until],
    ])
    await world.control.clock.advance({ to: reminder })
    expect(await eventTypes(world, quote.id)).toEqual(['quote.requested', 'quote.issued', 'quote.expiring'])
    const notices = (await world.parley.users.listNotices(quote.user_id, { type: 'quote_expiring' })).data
    expect(notices.map(({ channel }) => channel).toSorted()).toEqual(['client_prompt', 'email', 'website_notice'])
    expect((await world.parley.quotes.accept(quote.id, { revision: 1 })).status).toBe('accepted')
    expect(await due()).toEqual([])
  })

  it('2.S.3 nobody is reminded of an offer that was accepted, withdrawn or revised', async () => {
    await using world = await target.open()
    const accepted = await acceptedQuote(world)
    const withdrawn = await issuedQuote(world)
    await world.staff.quotes.withdraw(withdrawn.id)
    const revised = await issuedQuote(world)
    await world.control.clock.advance({ by: 'P20D' })
    await world.staff.quotes.revise(revised.id, await offerTerms(world))
    await world.control.clock.advance({ by: 'P26D' })
    for (const { id } of [accepted, withdrawn, revised])
      expect(await eventTypes(world, id)).not.toContain('quote.expiring')
    await world.control.clock.advance({ by: 'P1D' })
    expect(await eventTypes(world, revised.id)).toContain('quote.expiring')
  })

  it('2.S.3 the quote of another user, one that is not accepted, and one that was ordered make no order', async () => {
    await using world = await target.open()
    const quote = await issuedQuote(world)
    await expect(orderQuote(world, quote)).rejects.toMatchObject({ code: 'quote_not_accepted' })
    await world.parley.quotes.accept(quote.id, { revision: 1 })
    const other = await openAccount(world, { kind: 'enterprise' })
    const stolen = orderQuote(world, quote, { user_id: other.id })
    await expect(stolen).rejects.toMatchObject({ code: 'quote_of_another_user' })
    const session = await sessionOf(world, other)
    await expect(session.quotes.get(quote.id)).rejects.toMatchObject({ status: 404 })
    const first = await orderQuote(world, quote)
    await expect(orderQuote(world, quote)).rejects.toMatchObject({ code: 'quote_already_ordered' })
    await world.parley.orders.cancel(first.id)
    expect((await orderQuote(world, quote)).amount).toEqual(quotedTotal)
  })

  it('2.S.3 of two orders at once one takes the quote', async () => {
    await using world = await target.open()
    const quote = await acceptedQuote(world)
    const both = await Promise.allSettled([orderQuote(world, quote), orderQuote(world, quote)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await world.parley.orders.list({ user_id: quote.user_id })).data).toHaveLength(1)
  })

  it('2.S.4 the flagship is quoted by tier', async () => {
    await using world = await target.open()
    const quote = await requestQuote(world, { plan_id: 'flagship', tier: 'flagship_tailored' })
    expect(quote).toMatchObject({ plan_id: 'flagship', tier: 'flagship_tailored' })
    await expect(requestQuote(world, { plan_id: 'flagship', tier: 'gold' })).rejects.toMatchObject({
      code: 'tier_not_offered',
      problem: { clauses: expect.arrayContaining(['2.S.4']), errors: [{ pointer: '/tier' }] },
    })
  })

  it('2.1 2.2 2.3 free and listed plans, and individuals, get no quote of enterprise', async () => {
    await using world = await target.open()
    for (const plan_id of ['basic', 'pro']) {
      await expect(requestQuote(world, { plan_id })).rejects.toMatchObject({ status: 422, code: 'quote_not_offered' })
    }
    const { id: user_id } = await openAccount(world)
    await expect(requestQuote(world, { user_id })).rejects.toMatchObject({ code: 'plan_requires_enterprise' })
    const { id: abroad } = await openAccount(world, { kind: 'enterprise', region: 'FR' })
    await expect(requestQuote(world, { user_id: abroad })).rejects.toMatchObject({ code: 'region_not_priced' })
  })

  it('2.2 2.S.3 an offer has the currency of the region, a price, and time to accept it', async () => {
    await using world = await target.open()
    const { id } = await requestQuote(world)
    const terms = await offerTerms(world)
    const line = { label: 'Enterprise', quantity: 1, unit_amount: { amount: 1, currency: 'USD' } }
    const refusedAt = (pointer: string) => ({ code: 'quote_terms_invalid', problem: { errors: [{ pointer }] } })
    const issue = (changes: Partial<typeof terms>) => world.staff.quotes.issue(id, { ...terms, ...changes })
    await expect(issue({ lines: [line] })).rejects.toMatchObject(refusedAt('/lines/0/unit_amount/currency'))
    const free = { ...line, unit_amount: { amount: 0, currency: 'CNY' } }
    await expect(issue({ lines: [free] })).rejects.toMatchObject(refusedAt('/lines'))
    const { now } = await world.control.clock.get()
    await expect(issue({ valid_until: now })).rejects.toMatchObject(refusedAt('/valid_until'))
    expect((await world.parley.quotes.get(id)).status).toBe('requested')
  })

  it('2.E an offer that was revised meanwhile is not accepted unseen; an accepted one never changes', async () => {
    await using world = await target.open()
    const { id } = await issuedQuote(world)
    await world.staff.quotes.revise(id, await offerTerms(world, 250_000))
    await expect(world.parley.quotes.accept(id, { revision: 1 })).rejects.toMatchObject({
      code: 'quote_revision_stale',
    })
    await world.parley.quotes.accept(id, { revision: 2 })
    const change = world.staff.quotes.revise(id, await offerTerms(world))
    await expect(change).rejects.toMatchObject({ status: 409, code: 'invalid_transition' })
    await expect(world.staff.quotes.withdraw(id)).rejects.toMatchObject({ status: 409, code: 'invalid_transition' })
  })

  it('2.S.3 an order says nothing else than its quote', async () => {
    await using world = await target.open()
    const quote = await acceptedQuote(world)
    await expect(orderQuote(world, quote, { seats: 21, add_ons: ['webinar_500'] })).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/seats' }, { pointer: '/add_ons' }] },
    })
    const order = await orderQuote(world, quote, { plan_id: 'enterprise', interval: 'year', seats: 20 })
    const changed = await world.parley.orders.update(order.id, { method: 'alipay' })
    expect(changed).toMatchObject({ method: 'alipay', amount: quotedTotal, quote_id: quote.id })
    await expect(world.parley.orders.update(order.id, { seats: 40 })).rejects.toMatchObject({ status: 422 })
    const bare = { user_id: quote.user_id, method: 'alipay', entry: 'personal_center' } as const
    await expect(world.parley.orders.create(bare)).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/plan_id' }, { pointer: '/interval' }] },
    })
    await expect(world.parley.orders.create({ ...bare, quote_id: 'quo_unknown' })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/quote_id' }] },
    })
  })
})
