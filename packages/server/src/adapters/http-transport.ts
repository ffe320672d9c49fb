import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress, LookupAllOptions } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { TransportFailure } from '../ports/transport.ts'
import type { Transport, TransportRequest, TransportResponse } from '../ports/transport.ts'
import { reachOf, reachOfHost } from './public-address.ts'
import type { Reach } from './public-address.ts'

/** Resolves a name to all of its addresses, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface HttpTransportOptions {
  /** Lets events go to this machine, over plain HTTP too; never where strangers can register endpoints. */
  allowLoopback: boolean
  /** How long one try may take in all, in ms; 15 seconds unless given. */
  timeoutMs?: number
  resolve?: Resolve
}

const longestBody = 64 * 1024
/** At once to one endpoint. */
const socketsPerHost = 8

/**
 * Sends webhooks over HTTP to public addresses only: a literal address is held against the rule before anything is
 * sent, and of a name every address it resolves to, at the moment of connecting. Follows no redirect.
 *
 * @example
 * const transport = createHttpTransport({ allowLoopback: false })
 * transport.refuse(new URL('https://[::ffff:7f00:1]/')) // 'The address lies in a private network. …'
 */
export function createHttpTransport(options: HttpTransportOptions): Transport & { close(): void } {
  const { allowLoopback, timeoutMs = 15_000, resolve = systemLookup } = options
  const settings = { keepAlive: true, maxSockets: socketsPerHost }
  const agents = { 'http:': new http.Agent(settings), 'https:': new https.Agent(settings) }
  const allows = (reach: Reach) => reach === 'public' || (reach === 'loopback' && allowLoopback)

  const lookup: LookupFunction = (hostname, { family, hints }, done) => {
    const wanted = {
      all: true,
      ...(family === undefined ? {} : { family }),
      ...(hints === undefined ? {} : { hints }),
    } as const
    resolve(hostname, wanted, (error, addresses) => {
      if (error !== null) return done(error, [])
      const hidden = addresses.some(({ address }) => !allows(reachOf(address)))
      if (hidden || addresses.length === 0)
        return done(new TransportFailure(`${hostname} leads into a private network.`), [])
      done(null, addresses)
    })
  }

  const refuse = (url: URL): string | null => {
    const reach = reachOfHost(url.hostname)
    const isLocal = reach === 'loopback' && allowLoopback
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
      return 'Events are sent over HTTPS. Give an address that begins with https://.'
    if (url.username !== '' || url.password !== '')
      return 'The address holds a user name or a password. Check the signature of deliveries instead.'
    if (reach !== 'name' && !allows(reach))
      return 'The address lies in a private network. Give one that can be reached from the internet.'
    return null
  }

  return {
    refuse,
    send: async (request) => {
      const url = new URL(request.url)
      const complaint = refuse(url)
      if (complaint !== null) throw new TransportFailure(complaint)
      const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:']
      try {
        return await post(url, request, { agent, lookup, signal: AbortSignal.timeout(timeoutMs) })
      } catch (error) {
        throw failureOf(error, timeoutMs)
      }
    },
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

async function post(
  url: URL,
  { headers, body }: TransportRequest,
  options: http.RequestOptions,
): Promise<TransportResponse> {
  const { request } = url.protocol === 'https:' ? https : http
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const outgoing = request(url, { ...options, method: 'POST', headers: { ...headers, 'content-length': length } })
    outgoing.on('response', resolve)
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  return { status: response.statusCode ?? 0, body: await readSome(response) }
}

/** The beginning of an answer; the rest of a long one is not read. */
async function readSome(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= longestBody) break
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, longestBody))
}

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The name of the endpoint cannot be resolved.',
  EAI_AGAIN: 'The name of the endpoint cannot be resolved at present.',
  ECONNREFUSED: 'The endpoint refused the connection.',
  ECONNRESET: 'The endpoint closed the connection without an answer.',
  EHOSTUNREACH: 'There is no route to the endpoint.',
  ENETUNREACH: 'There is no route to the endpoint.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the endpoint is for another name.',
  CERT_HAS_EXPIRED: 'The certificate of the endpoint has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The endpoint signed its certificate itself.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the endpoint is signed by nobody known.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the endpoint is signed by nobody known.',
}

/** Words of our own for what went wrong: those of the system name addresses and files. */
function failureOf(error: unknown, timeoutMs: number): TransportFailure {
  if (error instanceof TransportFailure) return error
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError')
    return new TransportFailure(`The endpoint did not answer within ${timeoutMs / 1000} seconds.`)
  return new TransportFailure(failures[code] ?? 'The connection to the endpoint failed.')
}
