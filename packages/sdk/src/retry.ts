/** Why an attempt gave nothing that can be handed on. */
export interface AttemptFailure {
  readonly reason: 'status' | 'network' | 'timeout'
  readonly status?: number
  readonly code?: string
  /** What the server asked for, in milliseconds. */
  readonly retryAfter?: number | undefined
}

/** What the caller allows; all times in milliseconds. */
export interface RetryLimits {
  /** A GET, a HEAD, a POST that changes nothing, or a write that carries an Idempotency-Key. */
  readonly repeatable: boolean
  /** Attempts made so far. */
  readonly attempts: number
  readonly maxRetries: number
  readonly maxRetryAfter: number
  /** What is left of the whole call's time. */
  readonly remaining: number
  readonly random: () => number
}

const FIRST_BACKOFF = 500
const LONGEST_BACKOFF = 8_000

const isPassing = ({ status, code }: AttemptFailure): boolean =>
  status === undefined ||
  status === 408 ||
  status === 429 ||
  status >= 500 ||
  code === 'idempotency_in_progress' ||
  code === 'request_timestamp_skewed'

/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must be none. The server's `Retry-After` is
 * obeyed to the millisecond or not at all: coming back early is what it asked us not to do.
 */
export const retryDelay = (failure: AttemptFailure, limits: RetryLimits): number | undefined => {
  if (limits.attempts > limits.maxRetries || !isPassing(failure)) return undefined
  // Nothing was done, the clock is right by now, and no time has to pass.
  if (failure.code === 'request_timestamp_skewed') return 0
  if (!limits.repeatable) return undefined
  const asked = failure.retryAfter
  if (asked !== undefined && asked > limits.maxRetryAfter) return undefined
  const ceiling = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (limits.attempts - 1))
  const delay = asked ?? limits.random() * ceiling
  return delay < limits.remaining ? delay : undefined
}

/** Reads `Retry-After`, seconds or an HTTP date, as milliseconds from `now`; `undefined` when absent or malformed. */
export const readRetryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Math.ceil(Number(header) * 1000)
  // Every form of HTTP date begins with the name of a day; Date.parse alone would accept far more.
  const at = /^\s*[A-Z][a-z]{2}/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
