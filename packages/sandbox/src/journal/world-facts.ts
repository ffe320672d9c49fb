import type { Parameters } from '@parley/policy/kernel/parameters'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'
import type { RobotOptions } from '../robots/create-robots.ts'
import type { SandboxKeys } from '../sandbox-keys.ts'

/** What a world was set up with, as far as its course depends on it. */
export interface WorldFacts {
  readonly seed: string
  readonly baseUrl: string
  /** Addresses of this world alone, which its state hash overlooks. */
  readonly own: readonly string[]
  readonly parameters: Parameters
  readonly holidays: HolidayTables | null
  readonly webhookSecret: string | null
  readonly robots: RobotOptions
  readonly keys: SandboxKeys
}
