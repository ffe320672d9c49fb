import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'

describe('the plans', () => {
  it('2.1 to 2.4 are four, with what they hold and how they are bought', async () => {
    await using t = await createTestPlatform()
    const { status, body } = await t.call('GET', '/v1/plans')
    expect(status).toBe(200)
    expect(body.data).toMatchObject([
      { id: 'basic', pricing: 'free', purchasable: false, prices: [], limits: { max_meeting_minutes: null } },
      { id: 'pro', pricing: 'list_price', purchasable: true, includes: 'basic' },
      { id: 'enterprise', pricing: 'quote', purchasable: false, account_kinds: ['enterprise'], prices: [] },
      {
        id: 'flagship',
        pricing: 'by_tier',
        purchasable: true,
        tiers: [
          { id: 'flagship_standard', pricing: 'list_price' },
          { id: 'flagship_tailored', pricing: 'quote', features: ['on_site_support', 'custom_integration'] },
        ],
      },
    ])
  })

  it('2.2 cost what the region costs', async () => {
    await using t = await createTestPlatform()
    const { body } = await t.call('GET', '/v1/plans/pro?region=SG')
    expect(body.prices).toEqual([
      { item: 'pro', interval: 'month', region: 'SG', unit: 'seat', unit_amount: { amount: 5900, currency: 'SGD' } },
      { item: 'pro', interval: 'year', region: 'SG', unit: 'seat', unit_amount: { amount: 59000, currency: 'SGD' } },
    ])
    expect(body.add_ons[0].prices).toHaveLength(2)
    expect((await t.call('GET', '/v1/plans/pro?region=FR')).body.prices).toEqual([])
  })

  it('are named in the language of the reader', async () => {
    await using t = await createTestPlatform()
    const { body } = await t.call('GET', '/v1/plans/pro', { headers: { 'accept-language': 'zh-CN' } })
    expect(body.name).toBe('专业版')
  })

  it('come in pages', async () => {
    await using t = await createTestPlatform()
    const first = (await t.call('GET', '/v1/plans?limit=3')).body
    expect(first.has_more).toBe(true)
    const second = (await t.call('GET', `/v1/plans?limit=3&after=${first.next_cursor}`)).body
    expect(second).toMatchObject({ data: [{ id: 'flagship' }], has_more: false, next_cursor: null })
  })

  it('are missed where there is none of the name', async () => {
    await using t = await createTestPlatform()
    expect(await t.call('GET', '/v1/plans/gold')).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})

describe('the price book', () => {
  it('2.E is the same by version and as the current one', async () => {
    await using t = await createTestPlatform()
    const current = await t.call('GET', '/v1/price_books/current')
    expect(current).toMatchObject({ status: 200, body: { object: 'price_book', version: '2026-01-01' } })
    expect((await t.call('GET', '/v1/price_books/2026-01-01')).body).toEqual(current.body)
    expect(await t.call('GET', '/v1/price_books/1999-01-01')).toMatchObject({ status: 404 })
  })
})
