import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SandboxOptions } from '@parley/sandbox/create-sandbox'
import { createReceiverCore } from './receiver.ts'
import type { ReceiverCore, WebhookReceiver } from './receiver.ts'
import { subscribe } from './subscribe.ts'

export type { Behaviour, ReceivedWebhook, WebhookMatch, WebhookReceiver } from './receiver.ts'

/** What a sandbox delivers webhooks by. */
export type Transport = NonNullable<SandboxOptions['transport']>

/** A receiver that a sandbox reaches without a network, by way of its `transport`. */
export interface InProcessReceiver extends WebhookReceiver {
  /** Give it to `createSandbox`. It reaches this receiver and no other address. */
  readonly transport: Transport
}

/**
 * A webhook receiver in this process. Where it is told to hang, the sender is told at once that no answer came: nobody
 * waits for a time-out.
 * @example
 * const receiver = createWebhookReceiver()
 * await using sandbox = await createSandbox({ transport: receiver.transport })
 * await receiver.subscribe(parley, ['refund.succeeded'])
 * receiver.script({ status: 503 }) // the first try fails
 * const { event } = await receiver.waitFor('refund.succeeded')
 */
export function createWebhookReceiver(url = 'https://receiver.test/webhooks'): InProcessReceiver {
  const core = createReceiverCore()
  const transport: Transport = {
    refuse: (asked) => (asked.href === url ? null : `Only ${url} can be reached from this sandbox.`),
    send: async ({ url: to, headers, body }) => {
      if (to !== url) throw new Error(`Nobody listens at ${to}`)
      const reaction = await core.take({ headers, payload: body })
      if (typeof reaction === 'string') throw new Error('No answer came')
      return { status: reaction.status, body: reaction.body }
    },
  }
  return { ...asReceiver(core, { url, close: async () => undefined }), transport }
}

/**
 * A webhook receiver behind a port of the loopback interface, for a sandbox in another process. Hanging connections end
 * when the sender gives up or the receiver is closed.
 * @example
 * await using receiver = await listenForWebhooks()
 * await receiver.subscribe(parley, ['*'])
 * await receiver.waitFor('order.paid')
 */
export async function listenForWebhooks(): Promise<WebhookReceiver> {
  const core = createReceiverCore()
  const server = createServer((request, response) => {
    void answer(core, request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address')
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()))
    server.closeAllConnections()
    await closed
  }
  return asReceiver(core, { url: `http://127.0.0.1:${address.port}/webhooks`, close })
}

function asReceiver(core: ReceiverCore, way: Pick<WebhookReceiver, 'url' | 'close'>): WebhookReceiver {
  const { take: _, ...open } = core
  return {
    ...open,
    ...way,
    subscribe: (parley, events) => subscribe(parley, { trust: core.trust, url: way.url }, events),
    [Symbol.asyncDispose]: way.close,
  }
}

async function answer(core: ReceiverCore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
  const reaction = await core.take({ headers, payload: Buffer.concat(chunks).toString('utf8') })
  if (reaction === 'hang') return
  if (reaction === 'drop') return void request.socket.destroy()
  response.writeHead(reaction.status, reaction.headers).end(reaction.body)
}
