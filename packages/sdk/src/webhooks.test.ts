import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signWebhook, verifyWebhook } from './webhooks.ts'

const secretOf = (fill: number): string => `whsec_${btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)))}`
const OLD = secretOf(1)
const NEW = secretOf(2)
const SECONDS = 1_767_225_600
const now = SECONDS * 1000
const payload = '{"id":"evt_1","type":"refund.succeeded","data":{"object":{"id":"ref_1"}}}'

const delivered = (secret: string | string[] = NEW, timestamp = SECONDS) =>
  signWebhook({ id: 'evt_1', timestamp, payload, secret })

describe('verifyWebhook', () => {
  it('agrees with the published test vector of Standard Webhooks', async () => {
    const headers = await signWebhook({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      payload: '{"test": 2432232314}',
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    })
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('accepts a good delivery, as text and as bytes', async () => {
    const headers = await delivered()
    const bytes = new TextEncoder().encode(payload)
    expect(await verifyWebhook({ payload, headers, secrets: NEW, now })).toMatchObject({
      id: 'evt_1',
      type: 'refund.succeeded',
    })
    expect(await verifyWebhook({ payload: bytes, headers, secrets: NEW, now })).toMatchObject({ id: 'evt_1' })
  })

  it('finds headers in a Headers object and in a record of any case', async () => {
    const headers = await delivered()
    const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]))
    await expect(verifyWebhook({ payload, headers: new Headers(headers), secrets: NEW, now })).resolves.toBeDefined()
    await expect(verifyWebhook({ payload, headers: shouted, secrets: NEW, now })).resolves.toBeDefined()
  })

  it.each([
    ['signed with the old secret, old and new known', OLD, [OLD, NEW]],
    ['signed with the new secret, old and new known', NEW, [OLD, NEW]],
    ['signed with both, only the old known', [OLD, NEW], OLD],
    ['signed with both, only the new known', [OLD, NEW], NEW],
  ])('accepts during a rotation: %s', async (_, secret, secrets) => {
    await expect(verifyWebhook({ payload, headers: await delivered(secret), secrets, now })).resolves.toBeDefined()
  })

  it('refuses once the old secret is gone', async () => {
    const verified = verifyWebhook({ payload, headers: await delivered(OLD), secrets: NEW, now })
    await expect(verified).rejects.toMatchObject({ name: 'WebhookVerificationError', code: 'no_matching_signature' })
  })

  it('refuses a body, an id or a timestamp that was altered', async () => {
    const headers = await delivered()
    const altered = [
      { payload: payload.replace('ref_1', 'ref_2'), headers },
      { payload: ` ${payload}`, headers },
      { payload, headers: { ...headers, 'webhook-id': 'evt_2' } },
      { payload, headers: { ...headers, 'webhook-timestamp': String(SECONDS + 1) } },
    ]
    for (const one of altered) {
      await expect(verifyWebhook({ ...one, secrets: NEW, now })).rejects.toMatchObject({
        code: 'no_matching_signature',
      })
    }
  })

  it.each([-300, 0, 300])('accepts a delivery stamped %i s from now', async (shift) => {
    const headers = await delivered(NEW, SECONDS + shift)
    await expect(verifyWebhook({ payload, headers, secrets: NEW, now })).resolves.toBeDefined()
  })

  it.each([
    [-301, 'timestamp_too_old'],
    [301, 'timestamp_too_new'],
  ])('refuses a delivery stamped %i s from now: %s', async (shift, code) => {
    const headers = await delivered(NEW, SECONDS + shift)
    await expect(verifyWebhook({ payload, headers, secrets: NEW, now })).rejects.toMatchObject({ code })
  })

  it('refuses a replay after the tolerance that was set', async () => {
    const headers = await delivered()
    const replay = { payload, headers, secrets: NEW, tolerance: 10 }
    await expect(verifyWebhook({ ...replay, now: now + 10_000 })).resolves.toBeDefined()
    await expect(verifyWebhook({ ...replay, now: now + 10_001 })).rejects.toMatchObject({ code: 'timestamp_too_old' })
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('refuses a delivery without %s', async (name) => {
    const headers = { ...(await delivered()), [name]: undefined }
    await expect(verifyWebhook({ payload, headers, secrets: NEW, now })).rejects.toMatchObject({
      code: 'missing_headers',
    })
  })

  it.each(['soon', '1.5', '-1', '1e9', ' 1', '0x10'])('refuses the timestamp %j', async (timestamp) => {
    const headers = { ...(await delivered()), 'webhook-timestamp': timestamp }
    await expect(verifyWebhook({ payload, headers, secrets: NEW, now })).rejects.toMatchObject({
      code: 'invalid_timestamp',
    })
  })

  it.each(['v1,', 'v1,@@@', 'v2,AAAA', 'nonsense', 'v1,AAAA'])('refuses the signature %j', async (signature) => {
    const headers = { ...(await delivered()), 'webhook-signature': signature }
    await expect(verifyWebhook({ payload, headers, secrets: NEW, now })).rejects.toMatchObject({
      code: 'no_matching_signature',
    })
  })

  it('looks at no more than eight signatures', async () => {
    const headers = await delivered()
    const filler = `v1,${btoa('x'.repeat(32))} `
    const stuffed = (count: number) => ({
      ...headers,
      'webhook-signature': filler.repeat(count) + headers['webhook-signature'],
    })
    await expect(verifyWebhook({ payload, headers: stuffed(7), secrets: NEW, now })).resolves.toBeDefined()
    await expect(verifyWebhook({ payload, headers: stuffed(8), secrets: NEW, now })).rejects.toMatchObject({
      code: 'no_matching_signature',
    })
  })

  it.each(['not json', '[]', 'null', '"x"', '{}', '{"type":1}'])('refuses the signed payload %j', async (text) => {
    const headers = await signWebhook({ id: 'evt_1', timestamp: SECONDS, payload: text, secret: NEW })
    await expect(verifyWebhook({ payload: text, headers, secrets: NEW, now })).rejects.toMatchObject({
      code: 'malformed_payload',
    })
  })

  it('refuses a signed payload that is not UTF-8', async () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0x7d)
    const headers = await signWebhook({ id: 'evt_1', timestamp: SECONDS, payload: bytes, secret: NEW })
    await expect(verifyWebhook({ payload: bytes, headers, secrets: NEW, now })).rejects.toMatchObject({
      code: 'malformed_payload',
    })
  })

  it.each(['', 'whsec_', 'secret', `whsec_${btoa('short')}`, 'whsec_@@'])(
    'does not work with the secret %j, nor quote it',
    async (secret) => {
      const error = await verifyWebhook({ payload, headers: await delivered(), secrets: [secret], now }).catch(
        (reason) => reason,
      )
      expect(error).toMatchObject({
        name: 'ParleyError',
        message: 'a webhook secret is whsec_ and 24 to 64 bytes in base64',
      })
    },
  )

  it('does not work without a secret', async () => {
    await expect(verifyWebhook({ payload, headers: await delivered(), secrets: [], now })).rejects.toThrow(
      'at least one secret',
    )
  })
})

describe('signWebhook', () => {
  it.each(['', 'evt.1'])('refuses the id %j', async (id) => {
    await expect(signWebhook({ id, timestamp: SECONDS, payload, secret: NEW })).rejects.toThrow('no dot')
  })

  it('signs what verifyWebhook accepts, and one changed byte is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ type: fc.string(), data: fc.jsonValue() }),
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.record({ id: fc.stringMatching(/^[\w-]{1,40}$/), position: fc.nat() }),
        async (event, key, { id, position }) => {
          const secret = `whsec_${btoa(String.fromCharCode(...key))}`
          const bytes = new TextEncoder().encode(JSON.stringify(event))
          const headers = await signWebhook({ id, timestamp: SECONDS, payload: bytes, secret })
          expect(await verifyWebhook({ payload: bytes, headers, secrets: secret, now })).toEqual(
            JSON.parse(JSON.stringify(event)),
          )
          const altered = bytes.map((byte, index) => (index === position % bytes.length ? byte ^ 1 : byte))
          const verified = verifyWebhook({ payload: altered, headers, secrets: secret, now })
          await expect(verified).rejects.toMatchObject({ code: 'no_matching_signature' })
        },
      ),
      { numRuns: 50 },
    )
  })
})
