import { verifyWebhook } from '@parley/sdk/webhooks'
import { describe, expect, it } from 'vitest'
import { signWebhook } from './sign-webhook.ts'

const now = 1_788_224_400_000
const body = JSON.stringify({ type: 'order.paid', data: { object: { id: 'ord_1' } } })
const oldSecret = `whsec_${'old0'.repeat(11)}`
const newSecret = `whsec_${'new1'.repeat(11)}`
const message = { id: 'evt_1', timestamp: now / 1000, body }

describe('the signature of a webhook', () => {
  it('is the one of the Standard Webhooks test vector', () => {
    const headers = signWebhook(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    )
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('S-11 is accepted by the verifier of the SDK with either secret during a rotation, and with both', async () => {
    const headers = signWebhook(message, [newSecret, oldSecret])
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    for (const secrets of [oldSecret, newSecret, [oldSecret, newSecret]]) {
      await expect(verifyWebhook({ payload: body, headers, secrets, now })).resolves.toMatchObject({
        type: 'order.paid',
      })
    }
  })

  it('S-11 is refused by the verifier with another secret, another body, and after five minutes', async () => {
    const headers = signWebhook(message, [newSecret])
    const delivery = { payload: body, headers, secrets: newSecret, now }
    await expect(verifyWebhook({ ...delivery, secrets: oldSecret })).rejects.toMatchObject({
      code: 'no_matching_signature',
    })
    await expect(verifyWebhook({ ...delivery, payload: `${body} ` })).rejects.toMatchObject({
      code: 'no_matching_signature',
    })
    await expect(verifyWebhook({ ...delivery, now: now + 301_000 })).rejects.toMatchObject({
      code: 'timestamp_too_old',
    })
  })
})
