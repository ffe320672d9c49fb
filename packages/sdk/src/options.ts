/** What {@link createClient} takes; every field has a default but the key. */
export interface ClientOptions {
  /** The key, or a function that is asked for it before every attempt, so that a rotated key takes effect at once. */
  readonly apiKey: string | (() => string | Promise<string>)
  /** Where the API is. Default: `http://127.0.0.1:4010`, the local sandbox. */
  readonly baseUrl?: string
  /** The version of the API to speak, `YYYY-MM-DD`. Default: the one that this package was generated from. */
  readonly apiVersion?: string
  /** Sent as `Parley-Client`, `name/version (platform)`. Default: the name and version of this package. */
  readonly clientName?: string
  /** Milliseconds for one attempt, body included. Default 30,000. */
  readonly timeout?: number
  /** Milliseconds for the whole call, waits between attempts included. Default 90,000. */
  readonly totalTimeout?: number
  /** Attempts after the first. Default 2. */
  readonly maxRetries?: number
  /** The longest `Retry-After` to wait for, in milliseconds; above it the call fails with `retryAt`. Default 60,000. */
  readonly maxRetryAfter?: number
  /** A replacement for the global `fetch`, e.g. a sandbox in the same process. */
  readonly fetch?: Fetch
  /** Observers. One that throws is ignored: telemetry must not change the outcome of a call. */
  readonly on?: Observers
  /** Jitter, in [0, 1). Inject a seeded one to repeat a run exactly. */
  readonly random?: () => number
  /** Waits between attempts; must settle early or not at all once the signal aborts. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** The time in epoch milliseconds, for `Retry-After` dates and durations. */
  readonly now?: () => number
  /**
   * Sends `Parley-Timestamp` with every request, so that one that was held back on its way is refused. Where this
   * machine's clock is off, the client learns the server's time from the refusal and repeats the call. Default: false.
   */
  readonly sendTimestamp?: boolean
  /** Makes the Idempotency-Key of a call that was given none. */
  readonly newIdempotencyKey?: () => string
}

/**
 * What each single call takes as its last argument. `idempotencyKey` and `ifMatch` are there only where the operation
 * honours them: a precondition that nobody checks is worse than none.
 */
export type CallOptions<Extra extends keyof ExtraOptions = never> = BaseOptions & Pick<ExtraOptions, Extra>

/** What every call takes. */
export interface BaseOptions {
  /** Stops the call wherever it is: in flight, while the body is read, or between attempts. */
  readonly signal?: AbortSignal
  /** Milliseconds for one attempt, in place of the client's. */
  readonly timeout?: number
  /** Attempts after the first, in place of the client's. */
  readonly maxRetries?: number
  /** Extra headers; they win over those of the SDK. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What some calls take besides. */
export interface ExtraOptions {
  /** Sent as `Idempotency-Key` on every attempt. A POST without one gets a fresh one. */
  readonly idempotencyKey?: string
  /** The `ETag` the object had when it was read; a changed object answers 412. */
  readonly ifMatch?: string
}

/** The global `fetch`, or anything that answers a `Request` as it does. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Response | Promise<Response>

/** Told of every attempt. Events hold the path template and never a key, a header, a body or an id. */
export interface Observers {
  readonly request?: (event: RequestEvent) => void
  readonly retry?: (event: RetryEvent) => void
  readonly response?: (event: ResponseEvent) => void
}

/** An attempt is about to be sent. */
export interface RequestEvent {
  readonly operation: string
  readonly method: string
  readonly path: string
  /** 1 for the first. */
  readonly attempt: number
}

/** An attempt was answered and its body read. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  /** Milliseconds from sending to the end of the body. */
  readonly elapsed: number
}

/** An attempt failed and another follows after `delay` milliseconds. */
export interface RetryEvent extends RequestEvent {
  readonly reason: 'status' | 'network' | 'timeout'
  readonly status: number | undefined
  readonly delay: number
}
