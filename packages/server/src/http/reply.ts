import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { ProblemCode } from '@parley/contract/problems'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { Decision } from '@parley/policy/kernel/decision'
import type { FileScanner } from '../ports/file-scanner.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import type { Context } from '../work/context.ts'

type FieldError = PlatformSchemas['FieldError']

/** An answer in the affirmative, with the status that the contract declares. */
export interface Answer<Status, Body> {
  status: Status
  body: Body
  /** Version of the object shown, for the `ETag`. */
  version?: number
  /** Headers besides those that every answer has. */
  headers?: Readonly<Record<string, string>>
}

/** A refusal by one of the codes that the operation declares. The transaction is rolled back, unless it `keeps`. */
export interface Refusal<Code extends string = string> {
  refused: Code
  /** What happened, and what to do next. */
  detail: string
  decision?: Decision
  errors?: FieldError[]
  state?: string
  allowed_events?: readonly string[]
  /** RFC 3339; where the caller's clock is wrong. */
  server_time?: string
  /** Instead of the clauses of the decision or of the problem code. */
  clauses?: readonly string[]
  /** What was written stays, as where a wrong code uses up a try. */
  keeps?: true
}

interface Row {
  readonly success: number
  readonly errors: readonly string[]
}

/** What a handler is given: path parameters, query with defaults filled in, validated body. */
export interface Args<Op> {
  path: PathOf<Op>
  query: QueryOf<Op>
  body: BodyOf<Op>
}

/** Exactly what the contract lets this operation answer: its success status with its body, or one of its codes. */
export type Reply<Op, R extends Row> =
  | (Op extends unknown ? Answer<R['success'], AnswerOf<Op, R['success']>> : never)
  | Refusal<R['errors'][number] & ProblemCode>

/** Who may be asked before a transaction opens. */
export interface Outside {
  readonly channels: PaymentChannels
  readonly fileScanner: FileScanner
}

export type Handler<Op, R extends Row> = (ctx: Context, args: Args<Op>) => Promise<Reply<Op, R>>

/**
 * A handler that has to hear from a channel or a scanner before it can answer: that happens before its transaction opens,
 * and what comes of it is the handler proper.
 */
export interface HandlerAfterCall<Op, R extends Row> {
  callOutside(outside: Outside, args: Args<Op>): Promise<(ctx: Context) => Promise<Reply<Op, R>>>
}

/** One handler for every operation of a document: a missing one does not compile. */
export type Handlers<Ops, Table extends { readonly [K in keyof Table]: Row }> = {
  readonly [K in keyof Table & keyof Ops]: Handler<Ops[K], Table[K]> | HandlerAfterCall<Ops[K], Table[K]>
}
