import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import type { LocalizedText } from '@parley/policy/catalogue/localized-text'
import type { Clock } from '../ports/clock.ts'
import type { Transport } from '../ports/transport.ts'
import type { TaxAuthority } from '../ports/tax-authority.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import type { Context } from '../work/context.ts'

interface JobCommon {
  /** `feature.what_it_does`. */
  kind: string
  /** What falls due, in words. */
  title: LocalizedText
  /** The clauses that ask for this job, and how they are read. */
  clauses: readonly ClauseId[]
  interpretations?: readonly InterpretationId[]
  /** Whom the job concerns, for lists of what is due; `ref` and nobody unless given. See `about`. */
  subject?: (ctx: Context, ref: string) => Promise<JobSubject | null>
}

/** The object whose deadline a job is, and the user to whom it belongs. */
export interface JobSubject {
  object_id: string
  user_id: string | null
}

/** A job that needs the database only: it runs in one transaction, with `ctx.now` at its due instant. */
export interface InsideJob extends JobCommon {
  run(ctx: Context, ref: string): Promise<void>
}

/**
 * A job that calls somebody outside. The call is made between two transactions and may be made twice, should the process
 * die between the call and `finish`.
 */
export interface OutsideJob<Input, Output> extends JobCommon {
  /** Deliveries may go on in the background; calls to channels are waited for. */
  lane: 'channel' | 'delivery'
  /** Reads what the call needs; `null` when there is nothing left to do. */
  prepare(ctx: Context, ref: string): Promise<Input | null>
  /** A rejection is tried again later, by the ladder of the runner. */
  perform(input: Input, outside: Outside): Promise<Output>
  /** Writes down the result; may give the instant at which to do it all again. */
  finish(ctx: Context, ref: string, output: Output): Promise<RunAgain | void>
}

export interface RunAgain {
  due_at: number
}

/** Whom jobs may call. */
export interface Outside {
  channels: PaymentChannels
  transport: Transport
  taxAuthority: TaxAuthority
  /** For timestamps that receivers check against their own clock. */
  wallClock: Clock
}

export type Job = InsideJob | OutsideJob<never, never>

/** Erases the types between `prepare`, `perform` and `finish`, which the runner hands on unseen. */
export function outsideJob<Input, Output>(job: OutsideJob<Input, Output>): Job {
  return job as unknown as OutsideJob<never, never>
}
