import type { Job } from '@parley/server/jobs/job'
import type { Context, Reactions } from '@parley/server/work/context'
import type { BackOffice } from './back-office.ts'
import type { RobotRole, RobotRow } from './store.ts'

/** A piece of work that waits for a member of the staff. */
export interface Waiting {
  /** The object to work on. */
  readonly ref: string
  /** Since when it waits, epoch ms. */
  readonly since: number
}

/** What a robot of one role does, and how it learns that there is something to do. */
export interface Role {
  readonly role: RobotRole
  /** Does the work, one object at a time. */
  readonly job: Job
  /** Takes work up as it comes in. */
  readonly reactions: Reactions
  /** What waits already when the robot is switched on. */
  waiting(office: BackOffice): Promise<readonly Waiting[]>
  /** Takes one piece of work up, to be done after the robot's delay. */
  takeUp(ctx: Context, robot: RobotRow, work: Waiting): Promise<void>
}
