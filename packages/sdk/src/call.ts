import { ApiError, type Problem } from './errors.ts'
import type { Input, Operation, Reply, ResponseInfo, Transport } from './operation.ts'

/** Data, or a documented problem as a value; `problem.code` is closed, so that a `switch` over it can be exhaustive. */
export type Result<Data, Code extends string = string> =
  | { readonly ok: true; readonly data: Data; readonly response: ResponseInfo }
  | {
      readonly ok: false
      readonly problem: Problem<Code>
      readonly response: ResponseInfo
      /** The same refusal as the error that `await` would have thrown. */
      readonly error: ApiError<Code>
    }

/**
 * A call that is sent when it is first awaited (or asked for its result or response), and only once.
 * @example
 * const refund = await client.refunds.get(id)
 * const result = await client.refunds.submit(id, body).result()
 * if (!result.ok) result.problem.code // 'refund_window_expired' | …
 */
export interface Call<Data, Code extends string = string> extends PromiseLike<Data> {
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<Data | Other>
  finally(onFinally?: (() => void) | null): Promise<Data>
  /** Refusals of the request (4xx problems) as values; anything else, as a lost connection or a 5xx, still rejects. */
  result(): Promise<Result<Data, Code>>
  /** The data with the status, request id and `ETag` it came with. */
  withResponse(): Promise<Reply<Data>>
}

/** Makes a {@link Call} of an operation; what the generated functions are made of. */
export const call = <Data, Code extends string>(
  client: Transport,
  operation: Operation,
  input: Input,
): Call<Data, Code> => createCall<Data, Code>(() => client.execute<Data>(operation, input))

/** Makes a {@link Call} of anything that replies. Until it is asked for nothing runs, so nothing can go unhandled. */
export const createCall = <Data, Code extends string>(run: () => Promise<Reply<Data>>): Call<Data, Code> => {
  let started: Promise<Reply<Data>> | undefined
  const reply = (): Promise<Reply<Data>> => (started ??= run())
  const data = async (): Promise<Data> => (await reply()).data
  return {
    then: (onFulfilled, onRejected) => data().then(onFulfilled, onRejected),
    catch: (onRejected) => data().catch(onRejected),
    finally: (onFinally) => data().finally(onFinally),
    withResponse: reply,
    result: () => reply().then((value) => ({ ok: true, ...value }), toRefusal<Code>),
  }
}

const toRefusal = <Code extends string>(error: unknown): Result<never, Code> => {
  if (!ApiError.is<Code>(error) || error.status >= 500 || isUnexpected(error)) throw error
  return { ok: false, problem: error.problem, response: error.response, error }
}

const isUnexpected = (error: ApiError): boolean => error.code === 'unexpected_response'
