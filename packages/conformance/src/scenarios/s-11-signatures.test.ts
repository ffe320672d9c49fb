import { signWebhook, verifyWebhook } from '@parley/sdk/webhooks'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import type { ReceivedWebhook } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

const another = `whsec_${btoa('a secret of somebody else, 32 b.')}`

/** A delivery as it came in, with the secret of its endpoint. */
async function delivered(world: World) {
  const receiver = await listenForWebhooks()
  const { id, secret } = await receiver.subscribe(world.parley, ['account.created'])
  await openAccount(world)
  const received = await receiver.waitFor('account.created')
  return { receiver, id, secret, received }
}

const verify = ({ payload, headers }: ReceivedWebhook, secrets: string | string[], ahead = 0) =>
  verifyWebhook({ payload, headers, secrets, now: Number(headers['webhook-timestamp']) * 1_000 + ahead })

describe.each(targets)('S-11 signatures, over $name', (target) => {
  it('verifies what the platform signed', async () => {
    await using world = await target.open()
    const { receiver, secret, received } = await delivered(world)
    const event = await verify(received, secret)
    expect(event).toMatchObject({ type: 'account.created', id: received.headers['webhook-id'] })
    await receiver.close()
  })

  it('refuses another secret, other bytes and another id', async () => {
    await using world = await target.open()
    const { receiver, secret, received } = await delivered(world)
    const refused = { name: 'WebhookVerificationError', code: 'no_matching_signature' }
    await expect(verify(received, another)).rejects.toMatchObject(refused)
    const altered = { ...received, payload: received.payload.replace('"region":"CN"', '"region":"US"') }
    expect(altered.payload).not.toBe(received.payload)
    await expect(verify(altered, secret)).rejects.toMatchObject(refused)
    const renamed = { ...received, headers: { ...received.headers, 'webhook-id': 'evt_another' } }
    await expect(verify(renamed, secret)).rejects.toMatchObject(refused)
    await receiver.close()
  })

  it('takes a delivery of five minutes, and none that is older', async () => {
    await using world = await target.open()
    const { receiver, secret, received } = await delivered(world)
    await expect(verify(received, secret, 300_000)).resolves.toMatchObject({ type: 'account.created' })
    await expect(verify(received, secret, 301_000)).rejects.toMatchObject({ code: 'timestamp_too_old' })
    await expect(verify(received, secret, -301_000)).rejects.toMatchObject({ code: 'timestamp_too_new' })
    await receiver.close()
  })

  it('refuses a replay to which a new timestamp was given', async () => {
    await using world = await target.open()
    const { receiver, secret, received } = await delivered(world)
    const timestamp = Number(received.headers['webhook-timestamp']) + 600
    const headers = { ...received.headers, 'webhook-timestamp': String(timestamp) }
    const replayed = verifyWebhook({ payload: received.payload, headers, secrets: secret, now: timestamp * 1_000 })
    await expect(replayed).rejects.toMatchObject({ code: 'no_matching_signature' })
    await receiver.close()
  })

  it('refuses a forged event, however well formed', async () => {
    await using world = await target.open()
    const { receiver, secret, received } = await delivered(world)
    const { payload } = received
    const timestamp = Number(received.headers['webhook-timestamp'])
    const forged = await signWebhook({ id: received.id, timestamp, payload, secret: another })
    const verified = verifyWebhook({ payload, headers: forged, secrets: secret, now: timestamp * 1_000 })
    await expect(verified).rejects.toMatchObject({ code: 'no_matching_signature' })
    await receiver.close()
  })

  it('signs with both secrets for a day after a rotation, then with the new one alone', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { receiver, id, secret: old } = await delivered(world)
    const { secret: fresh, previous_secret } = await world.parley.webhookEndpoints.rotateSecret(id)
    expect(fresh).not.toBe(old)
    expect(previous_secret).toEqual({ last4: old.slice(-4), valid_until: '2026-09-02T01:00:00.000Z' })

    await openAccount(world)
    const during = receiver.received.at(-1)
    if (during === undefined) throw new Error('There was a delivery')
    for (const secrets of [old, fresh, [old, fresh]]) {
      await expect(verify(during, secrets)).resolves.toMatchObject({ type: 'account.created' })
    }

    await world.control.clock.advance({ by: 'P1D' })
    receiver.trust(fresh)
    await openAccount(world)
    const after = receiver.received.at(-1)
    if (after === undefined) throw new Error('There was a delivery')
    expect(after.answered).toBe(200)
    await expect(verify(after, old)).rejects.toMatchObject({ code: 'no_matching_signature' })
    expect((await world.parley.webhookEndpoints.get(id)).previous_secret).toBeNull()
    await receiver.close()
  })

  it('shows a secret once', async () => {
    await using world = await target.open()
    const { receiver, id, secret } = await delivered(world)
    const shown = JSON.stringify([
      await world.parley.webhookEndpoints.get(id),
      await world.parley.webhookEndpoints.list(),
      await world.parley.webhookEndpoints.update(id, { description: 'shop' }),
    ])
    expect(shown).not.toContain(secret)
    expect(shown).toContain(secret.slice(-4))
    await receiver.close()
  })
})
