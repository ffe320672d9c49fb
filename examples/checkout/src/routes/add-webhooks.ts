import type { Schemas } from '@parley/sdk'
import { verifyWebhook, WebhookVerificationError } from '@parley/sdk/webhooks'
import type { WebhookEvent } from '@parley/sdk/webhooks'
import type { Hono } from 'hono'
import { onEvent } from '../on-event.ts'
import type { Shop } from '../shop.ts'

type Message = WebhookEvent | Schemas['WebhookChallenge']

/** Takes what the platform posts: the challenge at registration, then events. */
export function addWebhooks(app: Hono, { purchases, secrets }: Shop): void {
  app.post('/webhooks', async (context) => {
    const payload = await context.req.text()
    const known = secrets()
    if (known.length === 0) {
      // The challenge may overtake the answer with the secret; to send its token back gives nothing away.
      const challenge = challengeIn(payload)
      return challenge === null ? context.text('Not registered yet', 503) : context.json({ challenge })
    }
    const message = await verify({ payload, headers: context.req.raw.headers, secrets: known })
    if (message === null) return context.text('The signature does not hold', 400)
    if (message.type === 'webhook_endpoint.verification') return context.json({ challenge: message.data.challenge })
    purchases.once(message.id, () => onEvent(purchases, message))
    return context.body(null, 204)
  })
}

/** The message, once its signature holds; `null` for one that anybody could have sent. */
async function verify(delivery: Parameters<typeof verifyWebhook>[0]): Promise<Message | null> {
  try {
    return await verifyWebhook<Message>(delivery)
  } catch (error) {
    if (error instanceof WebhookVerificationError) return null
    throw error
  }
}

function challengeIn(payload: string): string | null {
  try {
    const message: Partial<Schemas['WebhookChallenge']> = JSON.parse(payload)
    return message.type === 'webhook_endpoint.verification' ? (message.data?.challenge ?? null) : null
  } catch {
    return null
  }
}
