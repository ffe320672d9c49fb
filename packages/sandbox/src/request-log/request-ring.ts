import type { Answered } from '@parley/server/ports/observer'

/** One request as the log holds it. Its bodies are redacted when they are read, which costs a request nothing. */
export interface LoggedRequest extends Omit<Answered, 'requestBody' | 'responseBody'> {
  requestBody: Uint8Array | null
  responseBody: string | null
  /** These may change after the platform has answered, where a fault is injected on the way out. */
  status: number
  code: string | null
  fault: string | null
}

export interface RingSize {
  /** Requests held. */
  readonly requests: number
  /** Characters and bytes of bodies held; those of older requests are dropped beyond it. */
  readonly bodies: number
}

export interface RequestRing {
  add(request: LoggedRequest): void
  /** From the newest to the oldest. */
  newestFirst(): IterableIterator<LoggedRequest>
  /** How many requests it held. */
  clear(): number
}

/** The last requests, in bounded memory. */
export function createRequestRing(size: RingSize): RequestRing {
  let slots: LoggedRequest[] = []
  /** Requests so far; the newest stands in slot `next - 1`, by the remainder. */
  let next = 0
  /** The oldest request that may still have its bodies. */
  let oldestBody = 0
  let bodies = 0

  const dropBodies = (request: LoggedRequest | undefined) => {
    if (request === undefined) return
    bodies -= lengthOf(request)
    request.requestBody = null
    request.responseBody = null
  }
  return {
    add: (request) => {
      const slot = next % size.requests
      dropBodies(slots[slot])
      slots[slot] = request
      next += 1
      bodies += lengthOf(request)
      oldestBody = Math.max(oldestBody, next - size.requests)
      for (; bodies > size.bodies && oldestBody < next; oldestBody += 1) dropBodies(slots[oldestBody % size.requests])
    },
    newestFirst: function* () {
      for (let at = next - 1; at >= Math.max(0, next - size.requests); at -= 1) {
        const request = slots[at % size.requests]
        if (request !== undefined) yield request
      }
    },
    clear: () => {
      const held = Math.min(next, size.requests)
      slots = []
      next = 0
      oldestBody = 0
      bodies = 0
      return held
    },
  }
}

function lengthOf({ requestBody, responseBody }: LoggedRequest): number {
  return (requestBody?.length ?? 0) + (responseBody?.length ?? 0)
}
