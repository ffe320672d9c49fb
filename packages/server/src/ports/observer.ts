/** What became of one request. Bodies are as they came and went: whoever keeps them has to redact them. */
export interface Answered {
  readonly request_id: string
  readonly method: string
  readonly pathname: string
  readonly search: string
  /** The operationId; `null` where the contract has no such path or method. */
  readonly operation: string | null
  readonly status: number
  /** The problem code; `null` for an answer in the affirmative. */
  readonly code: string | null
  /** By the observer's own clock. */
  readonly duration_ms: number
  /** When the request came, by the clock of the platform. */
  readonly at: number
  readonly caller: Caller
  readonly idempotency_key: string | null
  /** The answer of an earlier call with the same key was repeated. */
  readonly replayed: boolean
  /** How the platform's own answer broke the contract; `null` where it did not. */
  readonly violation: string | null
  /** JSON as it came; `null` where there was none, or none that was read as JSON. */
  readonly requestBody: Uint8Array | null
  /** JSON as it went; `null` for an answer that is none. */
  readonly responseBody: string | null
}

/** Who called, by the key; `anonymous` where none was good. */
export type Caller = 'anonymous' | 'app' | 'user' | 'staff' | 'control'

/** Watches what is answered. It is told in the middle of a request, so it must be quick and must not throw. */
export interface Observer {
  /** Milliseconds by a clock that only runs forward. */
  now(): number
  answered(answered: Answered): void
}
