import { reachOfHost } from '@parley/server/adapters/public-address'

/**
 * Refuses calls that name another host. A sandbox on this machine has well-known keys; without this, a web page whose
 * name is made to lead here (DNS rebinding) could use them from the visitor's browser.
 */
export function onlyLocalHosts(fetch: (request: Request) => Promise<Response>): typeof fetch {
  let known = ''
  return async (request) => {
    const host = request.headers.get('host') ?? ''
    if (host !== known) {
      if (reachOfHost(new URL(request.url).hostname) !== 'loopback') return misdirected()
      known = host
    }
    return fetch(request)
  }
}

function misdirected(): Response {
  const text =
    'This sandbox answers on its own machine only. Call it by 127.0.0.1 or localhost, or start it with --host.\n'
  return new Response(text, { status: 421, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
