import type { Timer } from '../adapters/timer.ts'
import { ConnectionLost } from './connection-lost.ts'

const pieces = 8
const cuts = new WeakMap<ReadableStream, Uint8Array<ArrayBuffer>>()
// To look at the body of an answer has Node build it in full, which no call pays for before the first cut.
let isAnyCut = false

/** The same answer, whose body takes so many ms to arrive. */
export async function slowed(answer: Response, { timer, ms }: { timer: Timer; ms: number }): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await timer.wait(ms / pieces)
      controller.enqueue(bytes.subarray(sent, sent + size))
      sent += size
      if (sent >= bytes.length) controller.close()
    },
  })
  return bytes.length === 0 ? answer : again(answer, body, bytes.length)
}

/** The same answer, whose connection breaks in the middle of the body: its length is announced and not kept. */
export async function truncated(answer: Response, fault: string): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (bytes.length === 0) throw new ConnectionLost(fault, 'closed')
  const part = bytes.slice(0, Math.floor(bytes.length / 2))
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isSent) return controller.error(new ConnectionLost(fault, 'closed'))
      isSent = true
      controller.enqueue(part)
    },
  })
  cuts.set(body, part)
  isAnyCut = true
  return again(answer, body, bytes.length)
}

/** How much of a truncated answer is to be sent; nothing for any other answer. */
export function partOf(answer: Response): Uint8Array | undefined {
  return isAnyCut && answer.body !== null ? cuts.get(answer.body) : undefined
}

function again({ status, headers }: Response, body: ReadableStream, length: number): Response {
  const copied = new Headers(headers)
  copied.set('content-length', String(length))
  return new Response(body, { status, headers: copied })
}
