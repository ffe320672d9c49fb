import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'
import { listOutagesIn } from './index.ts'

let t: TestPlatform
beforeEach(async () => {
  t = await createTestPlatform()
})
afterEach(() => t[Symbol.asyncDispose]())

const declare = (body: Record<string, unknown>) =>
  t.call('POST', '/backoffice/v1/outages', {
    body: { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.', ...body },
  })
const eventTypes = async () => (await t.call('GET', '/v1/events')).body.data.map(({ type }: { type: string }) => type)

describe('declaring and ending an outage', () => {
  it('4.1.3 is declared, then ended now', async () => {
    const declared = await declare({ regions: ['CN'] })
    expect(declared.status).toBe(201)
    expect(declared.body).toMatchObject({
      status: 'declared',
      ends_at: null,
      regions: ['CN'],
      decision: { interpretations: ['INT-05'] },
    })
    await t.advanceTo('2026-09-02T01:00:00Z')
    const ended = await t.call('POST', `/backoffice/v1/outages/${declared.body.id}/end`)
    expect(ended.body).toMatchObject({ status: 'ended', ends_at: '2026-09-02T01:00:00.000Z' })
    expect(ended.body.history).toMatchObject([
      { from: null, to: 'declared', event: 'declare', actor: { type: 'staff' }, clauses: ['4.1.3', '4.3.1'] },
      { from: 'declared', to: 'ended', event: 'end' },
    ])
    expect((await t.call('GET', `/backoffice/v1/outages/${declared.body.id}`)).body).toEqual(ended.body)
    expect(await eventTypes()).toEqual(['outage.declared', 'outage.ended'])
  })

  it('4.1.3 takes both ends of one that is over, and tells of both', async () => {
    const { status, body } = await declare({ ends_at: '2026-09-01T00:30:00Z' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'ended', regions: [], decision: { outcome: 'outage_ended' } })
    expect(await eventTypes()).toEqual(['outage.declared', 'outage.ended'])
  })

  it.each([
    ['/starts_at', { starts_at: '2026-09-01T01:00:00.001Z' }],
    ['/ends_at', { ends_at: '2026-09-01T00:00:00Z' }],
    ['/ends_at', { ends_at: '2026-08-31T00:00:00Z' }],
    ['/ends_at', { ends_at: '2026-09-01T01:00:01Z' }],
  ])('4.1.3 refuses an interval that cannot be, at %s', async (pointer, body) => {
    const refused = await declare(body)
    expect(refused.body).toMatchObject({
      status: 422,
      code: 'outage_interval_invalid',
      clauses: ['4.1.3', '4.3.1'],
      errors: [{ pointer }],
    })
    expect(await eventTypes()).toEqual([])
  })

  it('4.1.3 is of features that plans have, and points at those that none has', async () => {
    expect((await declare({ features: ['webinar', 'on_site_support'] })).body.features).toEqual([
      'webinar',
      'on_site_support',
    ])
    expect((await declare({ features: ['webinar', 'telepathy', 'levitation'] })).body).toMatchObject({
      status: 422,
      code: 'outage_feature_unknown',
      clauses: ['4.1.3', '4.3.1'],
      errors: [{ pointer: '/features/1' }, { pointer: '/features/2' }],
    })
  })

  it('refuses to end it twice, or from a version that has changed', async () => {
    const { body, headers } = await declare({})
    const end = (etag?: string) =>
      t.call(
        'POST',
        `/backoffice/v1/outages/${body.id}/end`,
        etag === undefined ? {} : { headers: { 'if-match': etag } },
      )
    expect((await end('"7"')).status).toBe(412)
    expect((await end(headers.get('etag') ?? '')).status).toBe(200)
    expect((await end()).body).toMatchObject({
      status: 409,
      code: 'invalid_transition',
      state: 'ended',
      allowed_events: [],
    })
  })

  it('is for staff, not for apps', async () => {
    expect((await t.call('GET', '/backoffice/v1/outages', { key: t.keys.secret })).status).toBe(403)
  })
})

describe('finding outages', () => {
  it('lists them newest first, page by page and by status', async () => {
    const made = [await declare({}), await declare({ ends_at: '2026-09-01T00:10:00Z' }), await declare({})].map(
      ({ body }) => body.id,
    )
    const first = await t.call('GET', '/backoffice/v1/outages?limit=2')
    expect(first.body).toMatchObject({ data: [{ id: made[2] }, { id: made[1] }], has_more: true })
    const second = await t.call('GET', `/backoffice/v1/outages?limit=2&after=${first.body.next_cursor}`)
    expect(second.body).toMatchObject({ data: [{ id: made[0] }], has_more: false, next_cursor: null })
    expect((await t.call('GET', '/backoffice/v1/outages?status=ended')).body.data).toMatchObject([{ id: made[1] }])
  })

  it('S-26 finds those that touch a period of a region: its own and those of everywhere', async () => {
    await declare({ regions: ['DE'], description: 'elsewhere' })
    await declare({ regions: ['CN', 'HK'], ends_at: '2026-09-01T00:30:00Z', description: 'here' })
    await declare({ features: ['webinar'], description: 'webinars' })
    await declare({ description: 'everywhere, still' })
    const found = async (from: string, to: string) => {
      const rows = await t.platform.work((ctx) =>
        listOutagesIn(ctx, { from: Date.parse(from), to: Date.parse(to), region: 'CN', features: ['video_call'] }),
      )
      return rows.map(({ description }) => description)
    }
    expect(await found('2026-08-31T16:00:00Z', '2026-09-30T16:00:00Z')).toEqual(['here', 'everywhere, still'])
    expect(await found('2026-09-01T00:30:00Z', '2026-09-30T16:00:00Z')).toEqual(['everywhere, still'])
    expect(await found('2026-08-01T00:00:00Z', '2026-09-01T00:00:00Z')).toEqual([])
  })
})
