import { ServerResponse } from 'node:http'
import { partOf } from '../faults/broken-body.ts'
import { ConnectionLost } from '../faults/connection-lost.ts'

/** What `getRequestListener` of @hono/node-server takes. */
export interface FaultyListener {
  fetch(request: Request, env: { outgoing: unknown }): Promise<Response>
  /** Gives no answer where the connection is gone already. */
  errorHandler(error: unknown): Response | undefined
}

/**
 * Has a fault plan reach the wire: behind Node's HTTP server a lost connection is a socket that closes or is reset, not
 * a 500.
 *
 * @example
 * const { fetch, errorHandler } = serveFaults((request) => sandbox.fetch(request))
 * const listener = getRequestListener(fetch, { errorHandler })
 */
export function serveFaults(fetch: (request: Request) => Promise<Response>): FaultyListener {
  return {
    fetch: async (request, { outgoing }) => {
      if (!(outgoing instanceof ServerResponse)) return fetch(request)
      try {
        const response = await fetch(request)
        const part = partOf(response)
        if (part === undefined) return response
        await sendPart(outgoing, response, part)
        throw new ConnectionLost('', 'closed')
      } catch (error) {
        if (error instanceof ConnectionLost) breakOff(outgoing, error)
        throw error
      }
    },
    errorHandler: (error) => (error instanceof ConnectionLost ? undefined : new Response(null, { status: 500 })),
  }
}

function sendPart(outgoing: ServerResponse, { status, headers }: Response, part: Uint8Array): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers))
  return new Promise((sent) => outgoing.write(part, () => sent()))
}

function breakOff(outgoing: ServerResponse, { how }: ConnectionLost): void {
  if (how === 'reset') outgoing.socket?.resetAndDestroy()
  else outgoing.socket?.destroy()
}
