import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'

/** Whose steps are taken, and where. */
export interface Played {
  readonly world: World
  readonly user: Schemas['User']
  /** A card that waits to be told. */
  readonly card: string
  /** Campaigns that orders name, each with a rule for refunds of its own. */
  readonly campaigns: readonly string[]
}

/** What a step comes to; nothing where there was nothing to take it with. */
export type Answer = { ok: true } | { ok: false; problem: { status: number } } | undefined

/** One of the list, which is newest first; nothing where it is empty. */
export const one = <T>(list: readonly T[], position: number): T | undefined => list[position % Math.max(1, list.length)]
