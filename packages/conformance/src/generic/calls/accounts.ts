import { openAccount } from '../../steps/customer.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const record = async ({ world }: Stage) => {
  const { now } = await world.control.clock.get()
  const starts_at = new Date(Date.parse(now) - 3_600_000).toISOString()
  return { kind: 'locked', fault: 'platform', starts_at, description: 'A faulty check.' } as const
}

/** Calls of the back office about accounts. */
export const accountDeskCalls = {
  listAbnormalities: ({ user }) => ({ path: { user_id: user.id } }),
  recordAbnormality: async (stage) => {
    const { id } = await openAccount(stage.world)
    const body = await record(stage)
    return { path: { user_id: id }, body, otherBody: { ...body, fault: 'user' } }
  },
  endAbnormality: async (stage) => {
    const { id } = await openAccount(stage.world)
    const made = await stage.world.staff.accounts.recordAbnormality(id, await record(stage))
    return { path: { user_id: id, abnormality_id: made.id }, body: {}, otherBody: { fault: 'third_party' } }
  },
} satisfies Record<string, Prepare>
