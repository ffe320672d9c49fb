import { expectNotice } from '@parley/testing/inbox'
import { describe, expect, it } from 'vitest'
import { openAccount, registerOnly, sessionOf } from '../steps/customer.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { overHttp } from '../targets/targets.ts'

const english = { locale: 'en' } as const

describe('the inbox of a sandbox', () => {
  it('holds what every user received by every channel, oldest first', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const first = await registerOnly(world, english)
    const second = await openAccount(world)
    const all = await world.control.inbox.list({ limit: 2 }).toArray({ limit: 100 })
    expect(all.map(({ user_id, type, channel }) => [user_id, type, channel])).toEqual([
      [first.id, 'welcome', 'website_notice'],
      [first.id, 'welcome', 'email'],
      [second.id, 'welcome', 'website_notice'],
      [second.id, 'welcome', 'email'],
      [second.id, 'terms_accepted', 'website_notice'],
    ])
    expect(all[1]).toMatchObject({ recipient: first.email, title: 'Your account is open' })
    expect(all[3]?.title).toBe('您的账户已开通')

    const byMail = await world.control.inbox.list({ user: second.id, channel: 'email' })
    expect(byMail.data).toEqual([all[3]])
    const later = await world.control.inbox.list({ after: byMail.next_cursor ?? '' })
    expect(later.data).toEqual([all[4]])
  })

  it('waits for a match, and wakes with it', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const user = await registerOnly(world)
    const waiting = Promise.resolve(world.control.inbox.list({ user: user.id, type: 'terms_accepted', wait: '25s' }))
    await world.control.clock.get()
    await world.parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
    expect((await waiting).data).toMatchObject([{ type: 'terms_accepted', channel: 'website_notice' }])
  })

  it('answers an empty page when the wait is over, from which the next one goes on', async () => {
    await using world = await overHttp.open()
    await registerOnly(world)
    const { next_cursor } = await world.control.inbox.list({})
    const page = await world.control.inbox.list({ after: next_cursor ?? '', wait: '1s' })
    expect(page).toEqual({ data: [], has_more: false, next_cursor })
  })

  it.each([
    ['a wait without a unit', { wait: '10' }],
    ['a type that is none', { type: 'refund_vanished' }],
    ['a channel that is none', { channel: 'pigeon' }],
    ['a cursor of something else', { after: 'b3JkXzE' }],
  ])('refuses %s', async (_, query) => {
    await using world = await overHttp.open()
    const result = await world.control.inbox.list(query as never).result()
    expect(result).toMatchObject({ ok: false, problem: { code: 'validation_failed' } })
  })

  it('shows nothing of another sandbox', async () => {
    await using world = await overHttp.open({ seed: 'one' })
    await using other = await overHttp.open({ seed: 'two' })
    const user = await registerOnly(world)
    expect((await other.control.inbox.list({})).data).toEqual([])
    expect((await other.control.inbox.list({ user: user.id })).data).toEqual([])
  })
})

describe('a notice of a type reached a user by a channel before an instant', () => {
  it('4.2.3 through a refund, with its arithmetic and a way to it', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world, english)
    const { order } = await buyPro(world, { user })
    await expectNotice(world.control, { type: 'payment_received', user: user.id, channel: 'client_prompt' })
    const refund = await approve(world, await applyForRefund(world, order))
    const email = await expectNotice(world.control, { type: 'refund_approved', user: user.id, channel: 'email' })
    expect(email.attachments[0]?.content).toContain('Decision: refund_approved')
    expect(email.links).toEqual([{ label: 'Open the refund', url: `/personal_center/refunds/${refund.id}` }])

    await world.control.clock.advance({ by: 'P1D' })
    const before = refund.payout?.due_at ?? ''
    const done = await expectNotice(world.control, { type: 'refund_succeeded', user: user.id, channel: 'sms', before })
      .then(() => 'by sms')
      .catch((error: Error) => error.message)
    expect(done).toMatch(/Expected a notice refund_succeeded .* by sms.*refund_succeeded by email/)
    const notice = await expectNotice(world.control, {
      type: 'refund_succeeded',
      user: user.id,
      channel: 'email',
      before,
    })
    expect(notice.text).toContain(order.id)
  })

  it('3.P.3 leads the payer to the page of the channel', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { user, payment } = await beginPayment(world)
    const type = 'payment_action_required'
    const { links } = await expectNotice(world.control, { type, user: user.id, channel: 'client_prompt' })
    expect(links[0]?.url).toContain(`/pay/${payment.id}`)
  })

  it('is in the personal centre of the user, and of no other', async () => {
    await using world = await overHttp.open()
    const user = await registerOnly(world)
    const other = await registerOnly(world)
    const session = await sessionOf(world, user)
    const { data } = await session.users.listNotices(user.id, { channel: 'website_notice' })
    expect(data).toMatchObject([{ user_id: user.id, type: 'welcome' }])
    const foreign = await session.users.listNotices(other.id).result()
    expect(foreign).toMatchObject({ ok: false, problem: { code: 'not_found' } })
  })
})
