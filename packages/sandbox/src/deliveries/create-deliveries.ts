import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import { deliveryJobKind, listScheduledDeliveries } from '@parley/server/features/webhooks/index'
import type { ScheduledDelivery } from '@parley/server/features/webhooks/index'
import { readState, writeState } from '../state/store.ts'
import { isDeliveryMode } from './delivery-mode.ts'
import type { DeliveryMode } from './delivery-mode.ts'
import { shuffle } from './shuffle.ts'

export interface Deliveries {
  mode(): DeliveryMode
  /** Holds deliveries, or holds them no longer; what was held waits for the next run of jobs. */
  setMode(mode: DeliveryMode): Promise<void>
  /** What waits to be released, in the order in which it would go; nothing unless the mode is `collect`. */
  held(): Promise<ScheduledDelivery[]>
  /** Tries held deliveries now, one after the other. */
  release(held: readonly ScheduledDelivery[], now: number): Promise<void>
  /** Held deliveries in an order drawn from the seed, another one each time. */
  shuffled(held: readonly ScheduledDelivery[]): Promise<ScheduledDelivery[]>
}

/** The deliveries of a world, in the mode that it was left in; in that of the options where it is new. */
export async function createDeliveries(deps: {
  platform: Pick<Platform, 'jobs' | 'read'>
  database: Database
  seed: string
  mode: DeliveryMode
}): Promise<Deliveries> {
  const { platform, database, seed } = deps
  const kept = await readState(database, 'delivery_mode')
  let mode = isDeliveryMode(kept) ? kept : deps.mode
  const hold = () => platform.jobs.hold(mode === 'collect' ? [deliveryJobKind] : [])
  hold()

  return {
    mode: () => mode,
    setMode: async (wanted) => {
      await writeState(database, 'delivery_mode', wanted)
      mode = wanted
      hold()
    },
    held: () =>
      mode === 'collect' ? platform.read((ctx) => listScheduledDeliveries(ctx, deliveryJobKind)) : Promise.resolve([]),
    release: async (held, now) => {
      await platform.jobs.runNow(
        held.map(({ job_id }) => job_id),
        now,
      )
    },
    shuffled: async (held) => {
      const round = Number((await readState(database, 'shuffles')) ?? 0) + 1
      await writeState(database, 'shuffles', String(round))
      const byId = new Map(held.map((one) => [one.delivery.id, one]))
      return shuffle([...byId.keys()], { seed, round }).flatMap((id) => byId.get(id) ?? [])
    },
  }
}
