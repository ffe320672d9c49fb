import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'

/** Four seats of Pro, two of which are an administrator's and a member's, and a session of each who has to do with it. */
async function team(allowed?: readonly string[]) {
  const shop = await createCheckout({ parameters: allowed === undefined ? {} : { 'authz.refund': [...allowed] } })
  const { order } = await shop.buy({ seats: 4 })
  const [subscription] = (await shop.get('/v1/subscriptions')).data
  const post = (path: string, body?: unknown, key?: string) =>
    shop.t.call('POST', path, { ...(body === undefined ? {} : { body }), ...(key === undefined ? {} : { key }) })
  const colleague = async (username: string, role?: string) => {
    const account = { kind: 'individual', username, email: `${username}@example.com`, region: 'CN', locale: 'en' }
    const { body } = await post('/v1/users', account)
    if (role !== undefined) {
      const seat = { user_id: body.id, ...(role === 'default' ? {} : { role }) }
      expect((await post(`/v1/subscriptions/${subscription.id}/seats`, seat)).status).toBe(201)
    }
    return body.id
  }
  const ids = {
    payer: shop.user.id,
    org_admin: await colleague('lin.admin', 'admin'),
    member: await colleague('lin.member', 'default'),
    stranger: await colleague('lin.stranger'),
  }
  const keys: Record<string, string> = {}
  for (const [who, id] of Object.entries(ids)) keys[who] = (await post(`/v1/users/${id}/sessions`)).body.token
  const create = (who: string) => post('/v1/refunds', { order_id: order.id }, keys[who])
  return {
    shop,
    order,
    subscription,
    ids,
    keys,
    post,
    create,
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  }
}

const notAllowed = 'refund_applicant_not_allowed'
const table: [string, readonly string[] | undefined, Record<string, string>][] = [
  [
    'unless told otherwise',
    undefined,
    { payer: '201', org_admin: '201', member: `403 ${notAllowed}`, stranger: '422 order_not_refundable' },
  ],
  [
    'all',
    ['payer', 'org_admin', 'member'],
    { payer: '201', org_admin: '201', member: '201', stranger: '422 order_not_refundable' },
  ],
  [
    'administrators alone',
    ['org_admin'],
    {
      payer: `403 ${notAllowed}`,
      org_admin: '201',
      member: `403 ${notAllowed}`,
      stranger: '422 order_not_refundable',
    },
  ],
]

describe('who applies for a refund (INT-42)', () => {
  it.each(table)('%s', async (_, allowed, expected) => {
    await using t = await team(allowed)
    const seen: Record<string, string> = {}
    for (const who of Object.keys(expected)) {
      const { status, body } = await t.create(who)
      seen[who] = status === 201 ? '201' : `${status} ${body.code}`
      if (status === 201) await t.post(`/v1/refunds/${body.id}/withdraw`)
    }
    expect(seen).toEqual(expected)
  })

  it('4.2.1 an administrator takes it to the end for whoever paid, whose refund it stays', async () => {
    await using t = await team()
    const key = t.keys['org_admin'] ?? ''
    const preview = await t.post('/v1/refunds/preview', { order_id: t.order.id, reason: 'user_cancelled' }, key)
    expect(preview.body).toMatchObject({ refundable: true })
    const { body: draft } = await t.create('org_admin')
    expect(draft).toMatchObject({ user_id: t.ids.payer, history: [{ actor: { type: 'user', id: t.ids.org_admin } }] })
    const upload = new FormData()
    upload.set('file', new File(['Nobody could join.'], 'note.txt', { type: 'text/plain' }))
    upload.set('purpose', 'refund_evidence')
    const { body: file } = await t.shop.t.call('POST', '/v1/files', { body: upload, key })
    const application = {
      channel: 'client',
      reason: 'service_unusable',
      statement: 'Nobody could join.',
      order_information: { order_id: t.order.id, paid: t.order.amount },
      evidence: [file.id],
    }
    const submitted = await t.post(`/v1/refunds/${draft.id}/submit`, application, key)
    expect(submitted.body).toMatchObject({ status: 'submitted', evidence: [{ file_id: file.id, sha256: file.sha256 }] })
    const notices = await t.shop.get(`/v1/users/${t.ids.payer}/notices?limit=100`)
    expect(notices.data.map(({ type }: { type: string }) => type)).toContain('refund_submitted')
    expect((await t.shop.t.call('GET', `/v1/refunds/${draft.id}`, { key })).status).toBe(200)
    expect((await t.post(`/v1/refunds/${draft.id}/withdraw`, undefined, key)).body.status).toBe('withdrawn')
  })

  it('4.2.1 whoever may not apply finds no refund of the order, and whoever paid always does', async () => {
    await using t = await team(['org_admin'])
    const { body: draft } = await t.create('org_admin')
    const read = (who: string) => t.shop.t.call('GET', `/v1/refunds/${draft.id}`, { key: t.keys[who] ?? '' })
    expect((await read('payer')).status).toBe(200)
    for (const who of ['member', 'stranger']) {
      expect((await read(who)).status).toBe(404)
      expect((await t.post(`/v1/refunds/${draft.id}/withdraw`, undefined, t.keys[who])).status).toBe(404)
    }
    expect((await t.post(`/v1/refunds/${draft.id}/withdraw`, undefined, t.keys['payer'])).body).toMatchObject({
      status: 403,
      code: notAllowed,
      clauses: ['4.2.1'],
      interpretations: ['INT-42'],
    })
  })

  it('INT-42 the role is told with the seat, and ends with it', async () => {
    await using t = await team()
    const seats = await t.shop.get(`/v1/subscriptions/${t.subscription.id}/seats`)
    expect(seats.data.map(({ role }: { role: string }) => role)).toEqual(['member', 'admin'])
    await t.shop.t.call('DELETE', `/v1/subscriptions/${t.subscription.id}/seats/${t.ids.org_admin}`)
    expect((await t.create('org_admin')).body.code).toBe('order_not_refundable')
  })
})
