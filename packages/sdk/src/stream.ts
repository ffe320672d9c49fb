import { AbortedError, ApiError, type CallFacts, ConnectionError, type Problem } from './errors.ts'
import { authorize, formatHeaders } from './headers.ts'
import type { Input, Operation, ResponseInfo } from './operation.ts'
import type { ClientOptions } from './options.ts'
import { encodeBody, formatUrl } from './request.ts'
import { describeResponse, readAnswer } from './response.ts'
import { readRetryAfter } from './retry.ts'
import { toSettings } from './settings.ts'

/** Opens answers that come line by line. What has begun cannot be sent again, so nothing is retried or timed out. */
export interface StreamTransport {
  /** The lines of an answer, each a JSON value. Leaving the loop early tells the server to stop. */
  lines(operation: Operation, input: Input): AsyncGenerator<unknown, void, undefined>
}

/** Makes a {@link StreamTransport} of a client's options. */
export const createStreamTransport = (options: ClientOptions): StreamTransport => {
  const settings = toSettings(options)
  return {
    lines: async function* (operation, input) {
      const { apiKey, baseUrl, fetch, now } = settings
      const { signal } = input.options ?? {}
      const facts: CallFacts = { operation: operation.id, attempts: 1, idempotencyKey: undefined }
      const key = await (typeof apiKey === 'function' ? apiKey() : apiKey)
      const headers = authorize(formatHeaders(settings, operation, input.options), key)
      const payload = await encodeBody(operation, input.body)
      if (payload !== undefined) headers.set('content-type', payload.type)
      try {
        const response = await fetch(formatUrl(baseUrl, operation, input), {
          method: operation.method,
          headers,
          ...(payload && { body: payload.body }),
          ...(signal && { signal }),
          redirect: 'manual',
        })
        if (response.ok && response.body !== null) {
          yield* linesOf(response.body)
          return
        }
        const answer = await readAnswer({ ...operation, accept: 'application/json' }, response)
        if (answer.ok) throw new ConnectionError('the answer has no lines', facts)
        const retryAfter = readRetryAfter(response.headers.get('retry-after'), now())
        const retryAt = retryAfter === undefined ? undefined : now() + retryAfter
        throw new ApiError(answer.problem, describeResponse(response), { ...facts, retryAt })
      } catch (error) {
        if (signal?.aborted) throw new AbortedError('stopped by the caller', facts, { cause: signal.reason })
        if (error instanceof ApiError || error instanceof ConnectionError) throw error
        throw new ConnectionError('the connection failed', facts, { cause: error })
      }
    },
  }
}

/** The error of a problem that came as a line, when the answer had begun. */
export const lineError = (operation: Pick<Operation, 'id'>, problem: Problem): ApiError => {
  const response: ResponseInfo = {
    status: problem.status,
    requestId: problem.request_id,
    idempotentReplayed: false,
    etag: undefined,
    headers: new Headers(),
  }
  const facts = { operation: operation.id, attempts: 1, idempotencyKey: undefined, retryAt: undefined }
  return new ApiError(problem, response, facts)
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = `${rest}${decoder.decode(read.value, { stream: true })}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
