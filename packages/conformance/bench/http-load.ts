import { Agent, request } from 'node:http'
import { timingOf } from './measure.ts'
import type { Timing } from './measure.ts'

export interface Load {
  url: string
  method: string
  headers: Record<string, string>
  /** The body of the n-th request. */
  body?: (n: number) => string
  /** Headers of the n-th request alone. */
  headersOf?: (n: number) => Record<string, string>
  seconds: number
  connections: number
}

export interface LoadResult extends Timing {
  perSecond: number
  failed: number
}

/** Sends requests over a few kept-alive connections, each as soon as the one before it is answered. */
export async function httpLoad(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const samples: number[] = []
  let sent = 0
  let failed = 0
  const started = performance.now()
  const end = started + load.seconds * 1000
  const loop = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      const status = await send(load, agent, sent++)
      samples.push(performance.now() - begun)
      if (status >= 300) failed += 1
    }
  }
  await Promise.all(Array.from({ length: load.connections }, loop))
  const elapsed = (performance.now() - started) / 1000
  agent.destroy()
  return { ...timingOf(samples), perSecond: Math.round(samples.length / elapsed), failed }
}

function send(load: Load, agent: Agent, n: number): Promise<number> {
  const body = load.body?.(n)
  const headers = {
    ...load.headers,
    ...load.headersOf?.(n),
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  }
  return new Promise((resolve, reject) => {
    const outgoing = request(load.url, { agent, method: load.method, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
