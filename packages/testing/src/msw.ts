import { http, HttpResponse } from 'msw'
import type { HttpHandler } from 'msw'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { ConnectionLost } from '@parley/sandbox/faults/connection-lost'

/** Where the application under test believes the platform to be. */
export interface ParleyHandlerOptions {
  /** Without a slash at its end; `http://127.0.0.1:4010`, where the SDK looks by default, unless given. */
  readonly baseUrl?: string
}

/**
 * Request handlers for MSW that answer every call below `baseUrl` from a sandbox in this process, so that an
 * application can be tested without a port and without a change to how it makes its client.
 * @example
 * const sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' } })
 * const server = setupServer(...parleyHandlers(sandbox, { baseUrl: 'https://api.parley.example' }))
 * server.listen({ onUnhandledFrame: 'error' })
 */
export function parleyHandlers(sandbox: Pick<Sandbox, 'fetch'>, options: ParleyHandlerOptions = {}): HttpHandler[] {
  const { baseUrl = 'http://127.0.0.1:4010' } = options
  return [http.all(`${baseUrl}/*`, ({ request }) => sandbox.fetch(request).catch(networkError))]
}

/** A connection that a fault plan breaks is a network error to the application under test. */
function networkError(error: unknown): Response {
  if (error instanceof ConnectionLost) return HttpResponse.error()
  throw error
}
