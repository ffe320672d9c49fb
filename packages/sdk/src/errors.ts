import type { PlatformSchemas } from '@parley/contract/platform'
import type { ResponseInfo } from './operation.ts'

/** RFC 9457 problem details as Parley's API answers them; `code` is closed for each operation. */
export type Problem<Code extends string = string> = Omit<PlatformSchemas['Problem'], 'code'> & { code: Code }

/** The base of every error that this package makes. */
export class ParleyError extends Error {
  override readonly name: string = 'ParleyError'
}

/** What every failed call tells. */
export interface CallFacts {
  /** The operationId. */
  readonly operation: string
  /** Attempts made, the failed ones included. */
  readonly attempts: number
  /** Pass it to a later call to make the same request safely again. */
  readonly idempotencyKey: string | undefined
}

/** The base of {@link ApiError}, {@link ConnectionError}, {@link TimeoutError} and {@link AbortedError}. */
export class CallError extends ParleyError implements CallFacts {
  override readonly name: string = 'CallError'
  readonly operation: string
  readonly attempts: number
  readonly idempotencyKey: string | undefined

  constructor(message: string, facts: CallFacts, options?: ErrorOptions) {
    super(`${facts.operation}: ${message}`, options)
    this.operation = facts.operation
    this.attempts = facts.attempts
    this.idempotencyKey = facts.idempotencyKey
  }
}

/** The server answered with a problem, or with something that is no answer of this API. */
export class ApiError<Code extends string = string> extends CallError {
  override readonly name = 'ApiError'
  /** The HTTP status. */
  readonly status: number
  /** The problem's code; `unexpected_response` when the body was no problem document. */
  readonly code: Code
  readonly problem: Problem<Code>
  readonly requestId: string | undefined
  /** When the server wants to be asked again, epoch ms; set where it sent `Retry-After`. */
  readonly retryAt: number | undefined
  readonly response: ResponseInfo

  constructor(problem: Problem<Code>, response: ResponseInfo, facts: CallFacts & Pick<ApiError, 'retryAt'>) {
    super(`${response.status} ${problem.code}: ${problem.detail}`, facts)
    this.status = response.status
    this.code = problem.code
    this.problem = problem
    this.requestId = response.requestId ?? (problem.request_id || undefined)
    this.retryAt = facts.retryAt
    this.response = response
  }

  /**
   * Whether `error` is an answer of the API with one of `codes` (with none given: any), narrowing `code`.
   * @example
   * if (ApiError.is(error, 'not_found', 'forbidden')) error.code // 'not_found' | 'forbidden'
   */
  static is<Code extends string = string>(error: unknown, ...codes: readonly Code[]): error is ApiError<Code> {
    return error instanceof ApiError && (codes.length === 0 || codes.some((code) => code === error.code))
  }
}

/** No answer came: the name did not resolve, the connection was refused, or it broke on the way. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError'
}

/** The time of the attempt or of the call ran out. It may have taken effect: repeat it with `idempotencyKey`. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
}

/** The caller's signal stopped the call; `cause` is the signal's reason. The request may have taken effect. */
export class AbortedError extends CallError {
  override readonly name = 'AbortedError'
}

/** Why a webhook was not accepted. */
export type WebhookErrorCode =
  | 'missing_headers'
  | 'invalid_timestamp'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'no_matching_signature'
  | 'malformed_payload'

/** The request is not a webhook of the holder of the secret; answer it with 400 and do nothing. */
export class WebhookVerificationError extends ParleyError {
  override readonly name = 'WebhookVerificationError'
  readonly code: WebhookErrorCode

  constructor(code: WebhookErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
