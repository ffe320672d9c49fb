import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'

let t: TestPlatform
beforeEach(async () => {
  t = await createTestPlatform()
  for (const description of ['first', 'second', 'third']) {
    const body = { starts_at: '2026-09-01T00:00:00Z', ends_at: '2026-09-01T00:30:00Z', description }
    await t.call('POST', '/backoffice/v1/outages', { body })
  }
})
afterEach(() => t[Symbol.asyncDispose]())

const list = async (query = '') => (await t.call('GET', `/v1/events${query}`)).body
const sequences = ({ data }: { data: { sequence: number }[] }) => data.map(({ sequence }) => sequence)

describe('GET /v1/events', () => {
  it('S-10 gives events oldest first, without a gap, and catches up from a sequence', async () => {
    expect(sequences(await list())).toEqual([1, 2, 3, 4, 5, 6])
    expect(sequences(await list('?after_sequence=4'))).toEqual([5, 6])
    expect(await list('?after_sequence=6')).toEqual({ data: [], has_more: false, next_cursor: null })
  })

  it('goes on from page to page', async () => {
    const first = await list('?limit=4')
    expect(sequences(first)).toEqual([1, 2, 3, 4])
    expect(first.has_more).toBe(true)
    const second = await list(`?limit=4&after=${first.next_cursor}`)
    expect(sequences(second)).toEqual([5, 6])
    expect(second).toMatchObject({ has_more: false, next_cursor: null })
    expect(sequences(await list(`?after=${first.next_cursor}&after_sequence=5`))).toEqual([6])
  })

  it('filters by type and by object', async () => {
    const ended = await list('?type=outage.ended')
    expect(sequences(ended)).toEqual([2, 4, 6])
    expect(sequences(await list(`?object_id=${ended.data[1].data.object.id}`))).toEqual([3, 4])
    expect((await list('?type=order.vanished')).data).toEqual([])
  })

  it('refuses a cursor of something else', async () => {
    const { body } = await t.call('GET', `/v1/events?after=${btoa('out_01')}`)
    expect(body).toMatchObject({ status: 422, code: 'validation_failed', errors: [{ pointer: 'after' }] })
  })
})

describe('GET /v1/events/{event_id}', () => {
  it('gives one event, with what changed and the clauses that it rests on', async () => {
    const { data } = await list()
    const { status, body } = await t.call('GET', `/v1/events/${data[1].id}`)
    expect(status).toBe(200)
    expect(body).toEqual(data[1])
    expect(body).toMatchObject({
      object: 'event',
      type: 'outage.ended',
      timestamp: '2026-09-01T01:00:00.000Z',
      api_version: '2026-01-01',
      policy: { version: '2026-01-01', clauses: ['4.1.3', '4.3.1'], interpretations: ['INT-05'] },
      data: { object: { status: 'ended' }, previous: { status: 'declared', ends_at: null } },
    })
  })

  it('answers 404 for one that is not there', async () => {
    expect((await t.call('GET', '/v1/events/evt_none')).body).toMatchObject({ status: 404, code: 'not_found' })
  })
})
