import { signWebhook } from '../../outbox/sign-webhook.ts'
import type { TransportRequest } from '../../ports/transport.ts'
import type { Context } from '../../work/context.ts'
import { listEndpointsAt } from './store.ts'

/** For whom a message was signed, and with which secrets. */
export interface Signer {
  webhook_endpoint_id: string
  secrets: string[]
}

/** The endpoint that a signed message is on its way to; its signature tells it from others with the same address. */
export async function findSigner(ctx: Context, { url, headers, body }: TransportRequest): Promise<Signer | undefined> {
  const message = { id: headers['webhook-id'] ?? '', timestamp: Number(headers['webhook-timestamp']), body }
  const signatures = headers['webhook-signature']?.split(' ') ?? []
  for (const { id, secret, previous_secret } of await listEndpointsAt(ctx, url)) {
    const known = previous_secret === null ? [secret] : [secret, previous_secret]
    const secrets = known.filter((one) => signatures.includes(signWebhook(message, [one])['webhook-signature']))
    if (secrets.length > 0) return { webhook_endpoint_id: id, secrets }
  }
  return undefined
}
