import type { Client } from '@parley/sdk'
import type { ReceiverCore } from './receiver.ts'

/** Reads of the endpoint before it counts as stuck; each gives the delivery in the background a turn. */
const mostReads = 500
const aTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

/**
 * Registers an address, trusts its secret and answers once the endpoint is enabled.
 * @throws Error when the challenge was not met
 */
export async function subscribe(
  parley: Pick<Client, 'webhookEndpoints'>,
  receiver: Pick<ReceiverCore, 'trust'> & { readonly url: string },
  events: readonly string[],
): Promise<{ id: string; secret: string }> {
  const { id, secret } = await parley.webhookEndpoints.create({ url: receiver.url, events: [...events] })
  receiver.trust(secret)
  for (let reads = 0; reads < mostReads; reads += 1) {
    await aTurn()
    const { status, failure } = await parley.webhookEndpoints.get(id)
    if (status === 'enabled') return { id, secret }
    if (status !== 'pending_verification' || failure !== null) {
      throw new Error(`The endpoint is ${status}: ${failure ?? 'it was changed meanwhile'}`)
    }
  }
  throw new Error('The endpoint was sent no challenge: on a frozen clock, settle the sandbox first')
}
