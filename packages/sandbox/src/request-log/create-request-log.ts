import type { Observer } from '@parley/server/ports/observer'
import { createRequestRing } from './request-ring.ts'
import type { LoggedRequest } from './request-ring.ts'

/** The requests that a world answered lately. */
export interface RequestLog {
  /** Is told by the platform of what it answered. */
  readonly observer: Observer
  /** From the newest to the oldest. */
  newestFirst(): Iterable<LoggedRequest>
  find(requestId: string): LoggedRequest | undefined
  /** Notes a request that never reached the platform. */
  add(request: LoggedRequest): void
  clear(): number
}

/** Most characters of bodies that one world keeps, whatever the number of its requests. */
const mostBodies = 2 * 1024 * 1024

/** Looking at the log does not change what it shows. */
const ofTheLog: ReadonlySet<string> = new Set(['listRequests', 'getRequest', 'clearRequests'])

/**
 * A log in memory: it begins anew with the process, and the file of the world does not grow.
 *
 * @param deps.limit requests held
 * @param deps.now milliseconds by a clock that only runs forward
 */
export function createRequestLog({ limit, now }: { limit: number; now: () => number }): RequestLog {
  const ring = createRequestRing({ requests: limit, bodies: mostBodies })
  return {
    observer: {
      now,
      answered: (answered) => {
        if (answered.operation === null || !ofTheLog.has(answered.operation)) ring.add({ ...answered, fault: null })
      },
    },
    newestFirst: () => ring.newestFirst(),
    find: (requestId) => {
      for (const request of ring.newestFirst()) if (request.request_id === requestId) return request
      return undefined
    },
    add: ring.add,
    clear: ring.clear,
  }
}
