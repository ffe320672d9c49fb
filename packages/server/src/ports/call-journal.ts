import type { Orm } from '../db/database.ts'
import type { Actor } from '../work/context.ts'
import type { Caller } from './observer.ts'

/** A call that is about to change something, in the transaction that does. Bodies are as they came. */
export interface ChangingCall {
  /** The operationId. */
  readonly operation: string
  readonly method: string
  /** With the query string. */
  readonly path: string
  /** When it came, by the clock of the platform. */
  readonly at: number
  readonly caller: Caller
  readonly actor: Actor
  readonly headers: Headers
  readonly body: Uint8Array
  readonly status: number
  /** What is answered; `undefined` where an earlier answer is repeated. */
  readonly answer: unknown
}

/** Writes a call down in its own transaction, so that both last or neither. */
export type RecordCall = (orm: Orm, call: ChangingCall) => Promise<void>

/**
 * Keeps a record of what changes a platform, complete and in the order of the commits: an audit log, or a journal to
 * start again from.
 */
export interface CallJournal {
  /** Lets a call begin its transaction, at once or when a job has ended, and gives it what writes it down. */
  admit<T>(work: (record: RecordCall) => Promise<T>): Promise<T>
  /** Runs a job other than a delivery, while no call is in a transaction. */
  runJob<T>(at: number, work: () => Promise<T>): Promise<T>
}
