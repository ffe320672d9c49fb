import { inGoodHealth } from '@parley/policy/webhooks/endpoint-health'
import type { Context } from '../../work/context.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { challengeEndpoint } from './challenge-endpoint.job.ts'

/** What a new challenge changes of an endpoint: what went wrong before is forgotten. */
export const newChallenge = (ctx: Context) => ({
  challenge: ctx.ids.secret(32),
  failed_challenges: 0,
  failure: null,
  ...inGoodHealth,
})

/** Sends the challenge now, in place of one that waits for its next try. */
export async function askChallenge(ctx: Context, endpointId: string): Promise<void> {
  await unschedule(ctx, challengeEndpoint, endpointId)
  await schedule(ctx, challengeEndpoint, { ref: endpointId, due_at: ctx.now, queue: endpointId })
}
