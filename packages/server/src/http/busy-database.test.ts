import { describe, expect, it } from 'vitest'
import { DatabaseBusyError } from '../db/once-free.ts'
import { createTestPlatform } from '../testing/test-platform.ts'

const account = { kind: 'individual', username: 'li.wei', email: 'li.wei@example.com', region: 'CN', locale: 'en' }

describe('a database that others keep to themselves for too long', () => {
  it('is answered by what to do next, and the call can be repeated', async () => {
    await using t = await createTestPlatform()
    const { write } = t.database
    t.database.write = async () => {
      throw new DatabaseBusyError('The database is in use')
    }
    const refused = await t.call('POST', '/v1/users', { body: account })
    expect(refused).toMatchObject({ status: 503, body: { code: 'service_unavailable' } })
    expect(refused.body.detail).toMatch(/Nothing was changed/)
    t.database.write = write
    expect((await t.call('POST', '/v1/users', { body: account })).status).toBe(201)
  })
})
