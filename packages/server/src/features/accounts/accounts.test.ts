import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'

const lin = { kind: 'individual', username: 'lin.xia', email: 'lin@example.com', region: 'CN', locale: 'zh-CN' }

describe('opening an account', () => {
  it('1.a stores the registration data, and tells of it', async () => {
    await using t = await createTestPlatform()
    const { status, body, headers } = await t.call('POST', '/v1/users', { body: lin })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...lin,
      object: 'user',
      status: 'active',
      history: [{ event: 'create', clauses: ['1.a', '7.5.1'] }],
    })
    expect(body.id).toMatch(/^usr_/)
    expect(headers.get('etag')).toBe('"1"')
    expect((await t.call('GET', `/v1/users/${body.id}`)).body).toEqual(body)
    const events = await t.call('GET', '/v1/events')
    expect(events.body.data).toMatchObject([
      { type: 'account.created', data: { object: { username: 'lin.xia' }, previous: null } },
    ])
  })

  it('7.5.1 refuses data that an account does not need', async () => {
    await using t = await createTestPlatform()
    const { status, body } = await t.call('POST', '/v1/users', { body: { ...lin, birthday: '2000-01-01' } })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'data_minimization', clauses: ['7.5.1'], errors: [{ pointer: '/birthday' }] })
    const user = (await t.call('POST', '/v1/users', { body: lin })).body
    const patched = await t.call('PATCH', `/v1/users/${user.id}`, { body: { phone: '123' } })
    expect(patched).toMatchObject({ status: 422, body: { code: 'data_minimization' } })
  })

  it('refuses a user name that is taken', async () => {
    await using t = await createTestPlatform()
    await t.call('POST', '/v1/users', { body: lin })
    const again = await t.call('POST', '/v1/users', { body: { ...lin, email: 'other@example.com' } })
    expect(again).toMatchObject({ status: 409, body: { code: 'username_taken' } })
  })

  it.each([
    ['username', 'li'],
    ['username', 'a'.repeat(41)],
    ['username', 'lin xia'],
    ['email', 'nobody'],
    ['region', 'cn'],
    ['region', 'CHN'],
    ['kind', 'robot'],
    ['locale', 'fr'],
  ])('points at a %s such as %j', async (field, value) => {
    await using t = await createTestPlatform()
    const { status, body } = await t.call('POST', '/v1/users', { body: { ...lin, [field]: value } })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: `/${field}` }] })
  })
})

describe('changing an account', () => {
  it('shows what changed, and only to whom saw the latest', async () => {
    await using t = await createTestPlatform()
    const user = (await t.call('POST', '/v1/users', { body: lin })).body
    const path = `/v1/users/${user.id}`
    const changed = await t.call('PATCH', path, { body: { region: 'SG' }, headers: { 'if-match': '"1"' } })
    expect(changed).toMatchObject({ status: 200, body: { region: 'SG', email: lin.email } })
    const stale = await t.call('PATCH', path, { body: { region: 'US' }, headers: { 'if-match': '"1"' } })
    expect(stale).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
    const events = await t.call('GET', '/v1/events?type=account.updated')
    expect(events.body.data).toMatchObject([{ data: { previous: { region: 'CN' } } }])
  })

  it('needs something to change', async () => {
    await using t = await createTestPlatform()
    const user = (await t.call('POST', '/v1/users', { body: lin })).body
    expect(await t.call('PATCH', `/v1/users/${user.id}`, { body: {} })).toMatchObject({ status: 422 })
  })
})

describe('listing accounts', () => {
  it('pages from the newest to the oldest', async () => {
    await using t = await createTestPlatform()
    for (const username of ['one', 'two', 'three']) await t.call('POST', '/v1/users', { body: { ...lin, username } })
    const first = (await t.call('GET', '/v1/users?limit=2')).body
    expect(first.data.map((user: { username: string }) => user.username)).toEqual(['three', 'two'])
    expect(first.has_more).toBe(true)
    const second = (await t.call('GET', `/v1/users?limit=2&after=${first.next_cursor}`)).body
    expect(second).toMatchObject({ data: [{ username: 'one' }], has_more: false, next_cursor: null })
    expect((await t.call('GET', '/v1/users?username=two')).body.data).toMatchObject([{ username: 'two' }])
  })
})

describe('the session of a user', () => {
  it('3.P.1 sees its own account for an hour, and no other', async () => {
    await using t = await createTestPlatform()
    const own = (await t.call('POST', '/v1/users', { body: lin })).body
    const other = (await t.call('POST', '/v1/users', { body: { ...lin, username: 'other' } })).body
    const session = await t.call('POST', `/v1/users/${own.id}/sessions`)
    expect(session).toMatchObject({ status: 201, body: { user_id: own.id, expires_at: '2026-09-01T02:00:00.000Z' } })
    const key = session.body.token
    expect(key).toMatch(/^ut_/)
    expect(session.body.last4).toBe(key.slice(-4))

    expect(await t.call('GET', `/v1/users/${own.id}`, { key })).toMatchObject({ status: 200 })
    expect(await t.call('GET', `/v1/users/${other.id}`, { key })).toMatchObject({ status: 404 })
    expect(await t.call('GET', '/v1/users', { key })).toMatchObject({ status: 403 })
    expect(await t.call('POST', '/v1/users', { key, body: lin })).toMatchObject({ status: 403 })
    expect(await t.call('POST', `/v1/users/${own.id}/sessions`, { key })).toMatchObject({ status: 403 })

    await t.advanceTo('2026-09-01T01:59:59.999Z')
    expect(await t.call('GET', `/v1/users/${own.id}`, { key })).toMatchObject({ status: 200 })
    await t.advanceTo('2026-09-01T02:00:00Z')
    expect(await t.call('GET', `/v1/users/${own.id}`, { key })).toMatchObject({ status: 401 })
  })

  it('is not given for a user who is not there', async () => {
    await using t = await createTestPlatform()
    expect(await t.call('POST', '/v1/users/usr_none/sessions')).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
  })
})

describe('accepting the terms', () => {
  it('9.2 records version, time, address and program', async () => {
    await using t = await createTestPlatform()
    const user = (await t.call('POST', '/v1/users', { body: lin })).body
    const path = `/v1/users/${user.id}/terms_acceptances`
    const body = { document: 'terms_of_service', version: '2026-01-01', ip: '203.0.113.7', user_agent: 'Example/1.0' }
    const accepted = await t.call('POST', path, { body })
    expect(accepted).toMatchObject({
      status: 201,
      body: { ...body, user_id: user.id, accepted_at: '2026-09-01T01:00:00.000Z' },
    })
    await t.call('POST', path, { body: { document: 'terms_of_service', version: '2026-01-01' } })
    expect((await t.call('GET', path)).body.data).toMatchObject([{ ip: null, user_agent: null }, accepted.body])
    const events = await t.call('GET', '/v1/events?type=terms.accepted')
    expect(events.body.data).toMatchObject([{ policy: { clauses: ['9.2'] } }, {}])
  })

  it('9.2 refuses a version that was never published, and names those that were', async () => {
    await using t = await createTestPlatform()
    const user = (await t.call('POST', '/v1/users', { body: lin })).body
    const body = { document: 'terms_of_service', version: '1' }
    const refused = await t.call('POST', `/v1/users/${user.id}/terms_acceptances`, { body })
    expect(refused).toMatchObject({ status: 422, body: { code: 'terms_version_unknown', clauses: ['9.2'] } })
    expect(refused.body.detail).toContain('2026-01-01')
  })
})
