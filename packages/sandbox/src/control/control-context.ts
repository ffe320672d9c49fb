import type { SandboxOperations } from '@parley/contract/sandbox'
import type { PolicyLocale } from '@parley/policy/catalogue/localized-text'
import type { Handlers, Reply, Args } from '@parley/server/http/reply'
import type { Platform } from '@parley/server/create-platform'
import type { WorldOperations } from './world-operations.ts'
import type { Deliveries } from '../deliveries/create-deliveries.ts'
import type { Inbox } from '../inbox/create-inbox.ts'
import type { Faults } from '../faults/create-faults.ts'
import type { Timekeeper, Watch } from '../clock/create-timekeeper.ts'
import type { SimulatedClock } from '../clock/simulated-clock.ts'
import type { RequestLog } from '../request-log/create-request-log.ts'
import type { Robots } from '../robots/create-robots.ts'
import type { JournalDesk } from '../journal/create-journal-desk.ts'
import type { Scenarios } from '../scenarios/create-scenarios.ts'

export interface Caller {
  /** Language of texts meant for people. */
  locale: PolicyLocale
  /** Where an advance is streamed. */
  watch?: Watch | undefined
}

/** What a control operation works with: a platform from outside, and the clock it reads. */
export interface Control {
  platform: Platform
  clock: SimulatedClock
  /** What the sandbox was asked lately, and what it answered. */
  requestLog: RequestLog
  /** Staff who act by themselves. */
  robots: Robots
  /** Moves the clock, and what falls due with it. */
  time: Timekeeper
  /** Of the request that is being answered. */
  caller: Caller
  /** What was done to the sandbox, and how to do it again. */
  journal: JournalDesk
  /** Takes the sandbox to starting points. */
  scenarios: Scenarios
  /** How webhooks leave. */
  deliveries: Deliveries
  /** What users received. */
  inbox: Inbox
  /** What is broken on purpose. */
  faults: Faults
  /** Runs what is due now. */
  settle(): Promise<void>
}

type Table = WorldOperations

/** The handler of one operation of the sandbox document, by its operationId. */
export type ControlHandler<K extends keyof Table & keyof SandboxOperations> = (
  control: Control,
  args: Args<SandboxOperations[K]>,
) => Promise<Reply<SandboxOperations[K], Table[K]>>

/** One handler for every operation of the sandbox document: a missing one does not compile. */
export type ControlHandlers = { readonly [K in keyof Handlers<SandboxOperations, Table>]: ControlHandler<K> }
