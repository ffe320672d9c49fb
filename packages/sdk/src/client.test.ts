import { describe, expect, it } from 'vitest'
import { createBackofficeClient } from './backoffice.ts'
import { createClient } from './client.ts'
import { submitRefund } from './generated/refunds.ts'
import { createSandboxClient } from './sandbox.ts'
import { json, scriptedFetch } from './testing/scripted-fetch.ts'

const body = {
  channel: 'website_personal_center',
  reason: 'user_cancelled',
  statement: 'The team no longer needs the service.',
  order_information: { order_id: 'ord_1', paid: { amount: 29_900, currency: 'CNY' } },
} as const

describe('createClient', () => {
  it('puts each operation under its resource', async () => {
    const { fetch, requests, bodies } = scriptedFetch(json({ id: 'ref_1' }))
    const client = createClient({ apiKey: 'sk_test', fetch })
    await client.refunds.submit('ref_1', body, { ifMatch: '"1"' })
    expect(requests[0]).toMatchObject({ method: 'POST', url: 'http://127.0.0.1:4010/v1/refunds/ref_1/submit' })
    expect(requests[0]?.headers.get('if-match')).toBe('"1"')
    expect(JSON.parse(bodies[0] ?? '')).toEqual(body)
  })

  it('is itself what the single functions take', async () => {
    const { fetch, requests } = scriptedFetch(json({ id: 'ref_1' }))
    await submitRefund(createClient({ apiKey: 'sk_test', fetch }), 'ref_1', body)
    expect(requests[0]?.url).toMatch(/\/v1\/refunds\/ref_1\/submit$/)
  })

  it('lists with a query and iterates', async () => {
    const { fetch, requests } = scriptedFetch(json({ data: [{ id: 'ref_1' }], has_more: false, next_cursor: null }))
    const client = createClient({ apiKey: 'sk_test', fetch })
    const ids: string[] = []
    for await (const refund of client.refunds.list({ status: 'submitted', limit: 5 })) ids.push(refund.id)
    expect(ids).toEqual(['ref_1'])
    expect(requests[0]?.url).toMatch(/\/v1\/refunds\?status=submitted&limit=5$/)
  })
})

describe('the other two clients', () => {
  it('speak to their own paths', async () => {
    const { fetch, requests } = scriptedFetch(json({}))
    await createBackofficeClient({ apiKey: 'bk_test', fetch }).refunds.startReview('ref_1')
    await createSandboxClient({ apiKey: 'ck_test', fetch }).clock.advance({ by: 'PT48H' })
    expect(requests.map(({ url, headers }) => [new URL(url).pathname, headers.get('authorization')])).toEqual([
      ['/backoffice/v1/refunds/ref_1/start_review', 'Bearer bk_test'],
      ['/sandbox/v1/clock/advance', 'Bearer ck_test'],
    ])
  })
})
