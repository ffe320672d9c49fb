import type { CallOptions } from './options.ts'

/** The little that the core must know of an operation; the generated functions each carry their own. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** It only asks, though with a body, and can be repeated without a key. */
  readonly readOnly?: true
  /** It takes an Idempotency-Key, so that a write can be repeated. */
  readonly idempotent?: true
  /** The body is sent as a form, so that it can hold files. */
  readonly multipart?: true
  /** The media type of a success that is not JSON: `text/…` is handed on as a string, anything else as a Blob. */
  readonly accept?: string
}

/** The arguments of one call. */
export interface Input {
  /** In the order of the path's placeholders. */
  readonly path?: readonly string[]
  readonly query?: object | undefined
  readonly body?: unknown
  readonly options?: CallOptions<'idempotencyKey' | 'ifMatch'> | undefined
}

/** What is known of a response besides its body. */
export interface ResponseInfo {
  readonly status: number
  readonly requestId: string | undefined
  /** The server had seen the Idempotency-Key and answered what it had stored. */
  readonly idempotentReplayed: boolean
  /** For `ifMatch` of a later call. */
  readonly etag: string | undefined
  readonly headers: Headers
}

/** A successful answer. */
export interface Reply<Data> {
  readonly data: Data
  readonly response: ResponseInfo
}

/** Executes operations; what a generated function needs of a client. */
export interface Transport {
  execute<Data>(operation: Operation, input: Input): Promise<Reply<Data>>
}
