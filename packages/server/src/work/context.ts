import type { EventType } from '@parley/contract/events'
import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import type { Parameters } from '@parley/policy/kernel/parameters'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'
import type { WorkdayCalendar } from '@parley/policy/kernel/workdays'
import type { Orm } from '../db/database.ts'
import type { CausedEvent } from '../jobs/fired-job.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { Ids } from '../ports/id-source.ts'
import type { KeyHash } from '../keys/key-hash.ts'
import type { PaymentChannels } from '../ports/payment-channel.ts'
import type { Transport } from '../ports/transport.ts'
import type { RecordedEvent } from '../outbox/table.ts'

/** Who acts. `app` holds a secret key, `user` a session of the personal centre, `staff` a staff key. */
export type Actor =
  | { type: 'app'; id: string }
  | { type: 'user'; id: string }
  | { type: 'staff'; id: string; roles: readonly string[] }
  | { type: 'channel' }
  | { type: 'system' }

/** What the platform was set up with. */
export interface Settings {
  readonly parameters: Parameters
  readonly calendar: WorkdayCalendar
  /** The holiday tables that the calendar was made with, by year; the shipped ones alone unless given. */
  readonly holidays?: HolidayTables
  readonly policyVersion: string
  /** Part of every key made here, by which a host of many sandboxes finds this one; none unless given. */
  readonly keyTag?: string
  /** The secret of new webhook endpoints; a random one each unless given. */
  readonly webhookSecret?: string
}

/** What follows from an event in the same transaction, whoever caused it. */
export type Reaction = (ctx: Context, event: RecordedEvent) => Promise<void>
export type Reactions = { readonly [Type in EventType]?: readonly Reaction[] } & {
  readonly every?: readonly Reaction[]
}

/** One unit of work: one transaction, one instant, one actor. */
export interface Context {
  readonly orm: Orm
  /** Epoch ms; read once, when the work began. */
  readonly now: number
  readonly ids: Ids
  readonly actor: Actor
  readonly settings: Settings
  readonly channels: PaymentChannels
  /** Says which addresses events may be sent to; sending is for jobs. */
  readonly transport: Pick<Transport, 'refuse'>
  readonly reactions: Reactions
  readonly board: JobBoard
  readonly keyHash: KeyHash
  /** Language of texts meant for people. */
  readonly locale: PolicyLocale
  /** The `If-Match` of the request, and the id of the object that it speaks of. */
  readonly ifMatch: { id: string; etag: string } | null
  /** The events recorded so far, for the ledger of what fired. */
  readonly recorded: CausedEvent[]
}
