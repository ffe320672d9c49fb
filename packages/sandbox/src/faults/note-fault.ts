import type { RequestLog } from '../request-log/create-request-log.ts'
import type { Serve } from '../world/layer.ts'
import type { FaultyRequest } from './fits.ts'

export interface NotedRequest extends FaultyRequest {
  search: string
  idempotency_key: string | null
  /** When it came, by the clock of the sandbox. */
  at: number
}

/** Writes a fault down in the request log, with what the caller was sent instead of the platform's answer. */
export function noteFault(log: RequestLog, request: NotedRequest, fault: { id: string; requestId: () => string }) {
  let served: string | null = null
  const began = log.observer.now()
  return {
    /** Minds under which id the platform answered, if it was asked at all. */
    minding:
      (serve: Serve): Serve =>
      async (asked) => {
        const answer = await serve(asked)
        served = answer.headers.get('parley-request-id')
        return answer
      },
    /** `null` where the caller was sent nothing. */
    sent: (answer: Response | null): void => {
      const status = answer?.status ?? 0
      const known = served === null ? undefined : log.find(served)
      if (known !== undefined) {
        if (known.status !== status) known.code = codes.get(status) ?? null
        known.status = status
        known.fault = fault.id
        return
      }
      const { method, path, search, operation, idempotency_key, at } = request
      log.add({
        method,
        search,
        idempotency_key,
        at,
        status,
        requestBody: null,
        responseBody: null,
        request_id: answer?.headers.get('parley-request-id') ?? fault.requestId(),
        pathname: path,
        operation: operation?.id ?? null,
        code: codes.get(status) ?? null,
        duration_ms: log.observer.now() - began,
        caller: 'anonymous',
        replayed: false,
        violation: null,
        fault: fault.id,
      })
    },
  }
}

/** What faults answer by themselves. */
const codes: ReadonlyMap<number, string> = new Map([
  [429, 'too_many_requests'],
  [500, 'internal_error'],
  [503, 'service_unavailable'],
])
