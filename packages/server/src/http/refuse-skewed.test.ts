import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../testing/test-platform.ts'
import { refuseSkewed } from './refuse-skewed.ts'

const now = Date.parse('2026-09-01T01:00:00.750Z')
const seconds = Math.floor(now / 1000)
const off = (by: number) => refuseSkewed(String(seconds + by), now)

describe('the time of a request (S-12)', () => {
  it('is not looked at unless it is told', () => {
    expect(refuseSkewed(null, now)).toBeNull()
  })

  it('may differ by five minutes, that second included', () => {
    expect([off(-300), off(0), off(300)]).toEqual([null, null, null])
    expect(off(-301)).toMatchObject({
      refused: 'request_timestamp_skewed',
      detail: expect.stringContaining('301 s behind the server'),
      server_time: '2026-09-01T01:00:00.750Z',
    })
    expect(off(301)).toMatchObject({ detail: expect.stringContaining('301 s ahead of the server') })
  })

  it.each(['', 'now', '1.5', '-1', '9'.repeat(13), '2026-09-01T01:00:00Z'])('cannot be %j', (header) => {
    expect(refuseSkewed(header, now)).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: 'Parley-Timestamp' }],
    })
  })

  it('is judged before the key, and a refused call leaves nothing behind', async () => {
    await using t = await createTestPlatform()
    const body = { kind: 'individual', username: 'lin.xia', email: 'lin@example.com', region: 'CN', locale: 'en' }
    const at = (by: number) => ({ 'parley-timestamp': String(t.now() / 1000 + by), 'idempotency-key': 'once' })
    expect(await t.call('POST', '/v1/users', { body, headers: at(-360), key: 'sk_wrong' })).toMatchObject({
      status: 401,
      body: { code: 'request_timestamp_skewed', server_time: '2026-09-01T01:00:00.000Z' },
    })
    expect(await t.call('POST', '/v1/users', { body, headers: at(-360) })).toMatchObject({ status: 401 })
    expect((await t.call('GET', '/v1/users')).body.data).toEqual([])
    expect(await t.call('POST', '/v1/users', { body, headers: at(300) })).toMatchObject({ status: 201 })
  })
})
