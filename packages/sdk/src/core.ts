import ky, { isNetworkError } from 'ky'
import { openScope, orAborted } from './abort.ts'
import {
  AbortedError,
  ApiError,
  type CallFacts,
  ConnectionError,
  ParleyError,
  type Problem,
  TimeoutError,
} from './errors.ts'
import { authorize, formatHeaders } from './headers.ts'
import type { Input, Operation, Reply, ResponseInfo, Transport } from './operation.ts'
import type { ClientOptions, RequestEvent } from './options.ts'
import { type RequestClock, requestClock } from './request-clock.ts'
import { encodeBody, formatUrl, type Payload } from './request.ts'
import { describeResponse, readAnswer } from './response.ts'
import { type AttemptFailure, readRetryAfter, retryDelay } from './retry.ts'
import { type Settings, toSettings } from './settings.ts'

export type { Transport } from './operation.ts'
export type { CallOptions, ClientOptions } from './options.ts'

/** What all calls of a client have in common. */
interface Client {
  readonly settings: Settings
  readonly clock: RequestClock
}

/** One call, prepared: what all its attempts have in common. */
interface Prepared extends Client {
  readonly operation: Operation
  readonly url: string
  readonly headers: Headers
  readonly payload: Payload | undefined
  readonly timeout: number
}

type Failure =
  | (AttemptFailure & { readonly reason: 'status'; readonly problem: Problem; readonly response: ResponseInfo })
  | (AttemptFailure & { readonly reason: 'network'; readonly cause: unknown })
  | (AttemptFailure & { readonly reason: 'timeout' })

/**
 * A client without resources, for the functions of `@parley/sdk/<resource>`: bundlers then keep only those in use.
 * @example
 * import { createTransport } from '@parley/sdk/core'
 * import { getRefund } from '@parley/sdk/refunds'
 * const refund = await getRefund(createTransport({ apiKey }), 'ref_01K5000000000000A80ZX3MKTB')
 */
export const createTransport = (options: ClientOptions): Transport => {
  const settings = toSettings(options)
  const client = { settings, clock: requestClock(settings.now) }
  return { execute: (operation, input) => execute(client, operation, input) }
}

// The loop is our own and ky's is off: ky clamps a long Retry-After where it must be refused, does not repeat what
// breaks while the body is read, and asks for the key once per call.
const execute = async <Data>(client: Client, operation: Operation, input: Input): Promise<Reply<Data>> => {
  const { settings } = client
  const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = input.options ?? {}
  const { maxRetryAfter, totalTimeout, now, on, random } = settings
  const url = formatUrl(settings.baseUrl, operation, input)
  const headers = formatHeaders(settings, operation, input.options)
  const idempotencyKey = headers.get('idempotency-key') ?? undefined
  const asks = operation.readOnly === true || operation.method === 'GET' || operation.method === 'HEAD'
  const repeatable = idempotencyKey !== undefined || asks
  const started = now()
  const scope = openScope(totalTimeout, signal)
  let attempts = 0
  let last: ParleyError | undefined
  const facts = (): CallFacts => ({ operation: operation.id, attempts, idempotencyKey })
  try {
    const payload = await orAborted(encodeBody(operation, input.body), scope.signal)
    const call: Prepared = { ...client, operation, url, headers, payload, timeout }
    for (;;) {
      const outcome = await attempt<Data>(call, (attempts += 1), scope.signal)
      if ('data' in outcome) return outcome
      last = toError(outcome, facts(), call)
      const remaining = totalTimeout - (now() - started)
      const delay = retryDelay(outcome, { repeatable, attempts, maxRetries, maxRetryAfter, remaining, random })
      if (delay === undefined) throw last
      notify(on.retry, { ...describe(operation, attempts), reason: outcome.reason, status: outcome.status, delay })
      await orAborted(settings.sleep(delay, scope.signal), scope.signal)
    }
  } catch (error) {
    if (error instanceof ParleyError) throw error
    if (scope.expired()) throw new TimeoutError(`not done within ${totalTimeout} ms`, facts(), { cause: last })
    if (signal?.aborted) throw new AbortedError('stopped by the caller', facts(), { cause: signal.reason })
    throw error
  } finally {
    scope.end()
  }
}

const attempt = async <Data>(call: Prepared, number: number, signal: AbortSignal): Promise<Reply<Data> | Failure> => {
  const { apiKey } = call.settings
  const scope = openScope(call.timeout, signal)
  try {
    const key = await orAborted(Promise.resolve(typeof apiKey === 'function' ? apiKey() : apiKey), scope.signal)
    const headers = authorize(call.headers, key)
    return await orAborted(send<Data>({ ...call, headers }, number, scope.signal), scope.signal)
  } catch (error) {
    if (scope.expired()) return { reason: 'timeout' }
    throw error
  } finally {
    scope.end()
  }
}

const send = async <Data>(call: Prepared, number: number, signal: AbortSignal): Promise<Reply<Data> | Failure> => {
  const { settings, operation, payload } = call
  const { fetch, now, on } = settings
  const event = describe(operation, number)
  const headers = new Headers(call.headers)
  if (settings.sendTimestamp) headers.set('parley-timestamp', call.clock.timestamp())
  if (payload !== undefined && !headers.has('content-type')) headers.set('content-type', payload.type)
  notify(on.request, event)
  const started = now()
  try {
    const answered = await ky(call.url, {
      method: operation.method,
      headers,
      ...(payload && { body: payload.body }),
      signal,
      // No operation answers a redirect; following one would carry the body somewhere else.
      redirect: 'manual',
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      fetch: async (request, init) => fetch(request, init),
    })
    const answer = await readAnswer<Data>(operation, answered)
    const response = describeResponse(answered)
    const { status, requestId } = response
    notify(on.response, { ...event, status, requestId, elapsed: now() - started })
    if (answer.ok) return { data: answer.data, response }
    call.clock.learn(answer.problem)
    const retryAfter = readRetryAfter(answered.headers.get('retry-after'), now())
    return { reason: 'status', status, code: answer.problem.code, problem: answer.problem, response, retryAfter }
  } catch (error) {
    // ky's error holds the request, and with it the key: only what it wraps goes on.
    return { reason: 'network', cause: isNetworkError(error) ? error.cause : error }
  }
}

const describe = (operation: Operation, attempt: number): RequestEvent => ({
  operation: operation.id,
  method: operation.method,
  path: operation.path,
  attempt,
})

const notify = <Event>(observer: ((event: Event) => void) | undefined, event: Event): void => {
  try {
    observer?.(event)
  } catch {}
}

const toError = (failure: Failure, facts: CallFacts, { settings, timeout }: Prepared): ParleyError => {
  if (failure.reason === 'network') return new ConnectionError('the connection failed', facts, { cause: failure.cause })
  if (failure.reason === 'timeout') return new TimeoutError(`no answer within ${timeout} ms`, facts)
  const retryAt = failure.retryAfter === undefined ? undefined : settings.now() + failure.retryAfter
  return new ApiError(failure.problem, failure.response, { ...facts, retryAt })
}
