import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)

let t: TestPlatform
let user: { id: string }

beforeEach(async () => {
  t = await createTestPlatform()
  user = await newUser('li.wei')
})
afterEach(() => t[Symbol.asyncDispose]())

async function newUser(username: string): Promise<{ id: string }> {
  const body = { kind: 'individual', username, email: `${username}@example.com`, region: 'CN', locale: 'en' }
  return (await t.call('POST', '/v1/users', { body })).body
}

async function sessionOf(owner: { id: string }): Promise<string> {
  return (await t.call('POST', `/v1/users/${owner.id}/sessions`)).body.token
}

function form(fields: Record<string, string | Blob>, name = 'room.png'): FormData {
  const data = new FormData()
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string') data.append(field, value)
    else data.append(field, value, name)
  }
  return data
}

const upload = (
  fields: Record<string, string | Blob>,
  options: { key?: string; name?: string; headers?: Record<string, string> } = {},
) => {
  const { name, ...rest } = options
  return t.call('POST', '/v1/files', {
    body: form({ purpose: 'refund_evidence', user_id: user.id, ...fields }, name),
    ...rest,
  })
}

describe('POST /v1/files', () => {
  it('4.2.2 takes a picture and tells what it is by its bytes', async () => {
    const { status, body } = await upload(
      { file: new Blob([png], { type: 'text/html' }) },
      { name: '../../ro\tom.png' },
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({
      object: 'file',
      user_id: user.id,
      purpose: 'refund_evidence',
      name: 'room.png',
      media_type: 'image/png',
      size: 11,
      sha256: '7f47b756761a46e6d4a4d96f0d8a4448f8449235009d1f3ad1493f5c773c19e8',
      created_at: '2026-09-01T01:00:00.000Z',
    })
  })

  it.each([
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)],
    ['application/pdf', new TextEncoder().encode('%PDF-1.7\n\u0000')],
    ['text/plain', new TextEncoder().encode('会议室 7 整天黑屏。\r\n\tSince 09:00.')],
    ['text/plain', new TextEncoder().encode('<script>alert(1)</script>')],
  ])('4.2.2 takes %s', async (type, bytes) => {
    expect((await upload({ file: new Blob([bytes]) })).body).toMatchObject({ media_type: type, size: bytes.length })
  })

  it.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['a picture of another kind', new TextEncoder().encode('GIF89a\u0001')],
    ['text that is not UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
    ['a picture cut before its eighth byte', png.slice(0, 7)],
  ])('4.2.2 refuses %s, whatever its name says', async (_, bytes) => {
    const { status, body } = await upload({ file: new Blob([bytes], { type: 'image/png' }) })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'file_type_not_accepted', clauses: ['4.2.2'], errors: [{ pointer: '/file' }] })
  })

  it('4.2.2 takes 5 MiB and refuses a byte more; far more is not even read', async () => {
    const largest = 'x'.repeat(5 * 1024 * 1024)
    expect((await upload({ file: new Blob([largest]) })).status).toBe(201)
    expect((await upload({ file: new Blob([largest, 'x']) })).body).toMatchObject({
      status: 422,
      code: 'file_too_large',
    })
    expect((await upload({ file: new Blob([largest, largest]) })).body).toMatchObject({
      status: 413,
      code: 'payload_too_large',
    })
  })

  it.each([
    ['/file', { file: new Blob([]) }, 'empty'],
    ['/file', { file: 'no file but text' }, 'required'],
    ['/purpose', { file: new Blob(['a']), purpose: 'avatar' }, 'enum'],
    ['/user_id', { file: new Blob(['a']), user_id: '' }, 'required'],
    ['/user_id', { file: new Blob(['a']), user_id: 'usr_nobody' }, 'not_found'],
    ['/a~1b', { file: new Blob(['a']), 'a/b': 'c' }, 'unknown_field'],
    ['/__proto__', { file: new Blob(['a']), ['__proto__']: new Blob(['b']) }, 'unknown_field'],
  ])('points at %s of %o: %s', async (pointer, fields, code) => {
    const { status, body } = await upload(fields)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ pointer, code }] })
  })

  it('takes multipart only, and each field once', async () => {
    expect((await t.call('POST', '/v1/files', { body: { file: 'x' } })).body.code).toBe('unsupported_media_type')
    const twice = form({ file: new Blob(['a']), purpose: 'refund_evidence' })
    twice.append('purpose', 'refund_evidence')
    expect((await t.call('POST', '/v1/files', { body: twice })).body.code).toBe('malformed_json')
  })

  it('S-09 knows a repeated upload, though every sending has another boundary and order', async () => {
    const headers = { 'idempotency-key': 'once' }
    const first = await upload({ file: new Blob([png]) }, { headers })
    const body = form({ file: new Blob([png]), user_id: user.id, purpose: 'refund_evidence' })
    const again = await t.call('POST', '/v1/files', { body, headers })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
    const other = await upload({ file: new Blob([png, 'x']) }, { headers })
    expect(other.body.code).toBe('idempotency_key_reused')
    const renamed = await upload({ file: new Blob([png]) }, { headers, name: 'other.png' })
    expect(renamed.body.code).toBe('idempotency_key_reused')
  })
})

describe('the scanner (4.2.2)', () => {
  it('keeps a file out in which it finds something, and one that it could not look at', async () => {
    for (const [scan, status, code] of [
      [async () => ({ clean: false, threat: 'Test.Worm' }) as const, 422, 'file_infected'],
      [() => Promise.reject(new Error('The scanner is down')), 503, 'service_unavailable'],
    ] as const) {
      await using scanned = await createTestPlatform({ fileScanner: { scan } })
      const account = { kind: 'individual', username: 'li.na', email: 'li.na@example.com', region: 'CN', locale: 'en' }
      const { body: owner } = await scanned.call('POST', '/v1/users', { body: account })
      const body = form({ file: new Blob([png]), purpose: 'refund_evidence', user_id: owner.id })
      expect(await scanned.call('POST', '/v1/files', { body })).toMatchObject({ status, body: { code } })
    }
  })
})

describe('a session of the personal centre', () => {
  it('uploads for its own user, and sees no file of others', async () => {
    const key = await sessionOf(user)
    const stranger = await newUser('zhang.min')
    const mine = await t.call('POST', '/v1/files', {
      key,
      body: form({ file: new Blob(['mine']), purpose: 'refund_evidence' }),
    })
    expect(mine.body).toMatchObject({ user_id: user.id })
    const theirs = await upload({ file: new Blob(['theirs']), user_id: stranger.id })
    expect((await t.call('GET', `/v1/files/${mine.body.id}`, { key })).status).toBe(200)
    expect((await t.call('GET', `/v1/files/${theirs.body.id}`, { key })).body.code).toBe('not_found')
    expect((await upload({ file: new Blob(['a']), user_id: stranger.id }, { key })).body.errors).toMatchObject([
      { pointer: '/user_id', code: 'not_found' },
    ])
  })
})

describe('the back office', () => {
  it('4.2.2 hands the bytes to the reviewer, as an attachment that no browser guesses at', async () => {
    const { body: file } = await upload({ file: new Blob([png]) }, { name: '证据 "1".png' })
    expect((await t.call('GET', `/backoffice/v1/files/${file.id}`)).body).toEqual(file)
    const request = new Request(`http://platform.test/backoffice/v1/files/${file.id}/content`, {
      headers: { authorization: `Bearer ${t.keys.staff}` },
    })
    const response = await t.platform.fetch(request)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="__ _1_.png"; filename*=UTF-8''%E8%AF%81%E6%8D%AE%20%221%22.png`,
    })
  })

  it('answers 404 for a file that is not there, and 403 to an app', async () => {
    expect((await t.call('GET', '/backoffice/v1/files/fil_none/content')).status).toBe(404)
    expect((await t.call('GET', '/backoffice/v1/files/fil_none/content', { key: t.keys.secret })).status).toBe(403)
  })
})
