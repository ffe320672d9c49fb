import { healthAfter } from '@parley/policy/webhooks/endpoint-health'
import type { TryResult } from '@parley/policy/webhooks/endpoint-health'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { stepEndpoint } from './step-endpoint.ts'
import { setHealth } from './store.ts'
import { endpointKind } from './webhook-kinds.ts'

/** Keeps in mind how an endpoint does, and gives it up when it has done badly for too long. */
export async function tellHealth(ctx: Context, endpointId: string, result: TryResult): Promise<void> {
  const endpoint = await find(ctx, endpointKind, endpointId)
  if (endpoint === undefined) return
  const { health, gives_up } = healthAfter(endpoint, result, ctx.now)
  const given = gives_up === null ? null : stepEndpoint(endpoint, 'give_up')
  if (given?.ok === true) {
    const changes = { ...health, failure: gives_up }
    await advance(ctx, endpointKind, { before: endpoint, step: given.step, changes })
    return
  }
  const { failing_since, exhausted_in_a_row } = health
  const isNews = failing_since !== endpoint.failing_since || exhausted_in_a_row !== endpoint.exhausted_in_a_row
  if (isNews) await setHealth(ctx, endpointId, health)
}
