import type { SandboxOperations, sandboxOperations } from '@parley/contract/sandbox'
import type { Handlers, Reply, Args } from '@parley/server/http/reply'
import type { Platform } from '@parley/server/create-platform'
import type { FiredJob } from '@parley/server/jobs/runner'
import type { SimulatedClock } from '../clock/simulated-clock.ts'

/** What a control operation works with: a platform from outside, and the clock it reads. */
export interface Control {
  platform: Platform
  clock: SimulatedClock
  /** Runs everything due up to an instant, each job at its own, and moves the clock there. */
  advanceTo(instant: number): Promise<FiredJob[]>
  /** Runs what is due now. */
  settle(): Promise<void>
}

type Table = typeof sandboxOperations

/** The handler of one operation of the sandbox document, by its operationId. */
export type ControlHandler<K extends keyof Table & keyof SandboxOperations> = (
  control: Control,
  args: Args<SandboxOperations[K]>,
) => Promise<Reply<SandboxOperations[K], Table[K]>>

/** One handler for every operation of the sandbox document: a missing one does not compile. */
export type ControlHandlers = { readonly [K in keyof Handlers<SandboxOperations, Table>]: ControlHandler<K> }
