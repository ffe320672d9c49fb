import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { createWebhookReceiver } from '@parley/testing/webhook-receiver'
import type { WebhookReceiver } from '@parley/testing/webhook-receiver'

type InProcess = ReturnType<typeof createWebhookReceiver>

/** Receivers of webhooks behind one port, so that a receiver made anew has the address of the one before it. */
export interface Switchboard extends AsyncDisposable {
  /** A receiver that has seen nothing yet; it takes the place of any other with its name. */
  connect(name: string): WebhookReceiver
}

export async function openSwitchboard(): Promise<Switchboard> {
  const receivers = new Map<string, InProcess>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const receiver = receivers.get(request.url ?? '')
    if (receiver === undefined) return void response.writeHead(404).end()
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
    )
    try {
      const { status, body } = await receiver.transport.send({ url: receiver.url, headers, body: await text(request) })
      response.writeHead(status).end(body)
    } catch {
      request.socket.destroy()
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address')
  return {
    connect: (name) => {
      const path = `/${name}`
      const receiver = createWebhookReceiver(`http://127.0.0.1:${address.port}${path}`)
      receivers.set(path, receiver)
      return receiver
    },
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}
