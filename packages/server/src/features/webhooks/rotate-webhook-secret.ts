import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { newSecret } from './new-secret.ts'
import { retireSecret } from './retire-secret.job.ts'
import { stepEndpoint } from './step-endpoint.ts'
import { rotationOverlap } from './valid-secrets.ts'
import { viewEndpointWithSecret } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

export const rotateWebhookSecret: PlatformHandler<'rotateWebhookSecret'> = async (ctx, { path }) => {
  const rotated = await rotateSecret(ctx, path.webhook_endpoint_id)
  if (!rotated.ok) return rotated
  const { saved } = rotated
  return { status: 200, body: viewEndpointWithSecret(saved), version: saved.version }
}

/** Gives an endpoint a new secret, beside which the one before it goes on signing for a while. */
export async function rotateSecret(ctx: Context, endpointId: string) {
  const endpoint = await loadEndpoint(ctx, endpointId)
  const found = stepEndpoint(endpoint, 'rotate_secret')
  if (!found.ok) return found
  const previous_valid_until = ctx.now + rotationOverlap
  const changes = { secret: newSecret(ctx), previous_secret: endpoint.secret, previous_valid_until }
  const saved = await advance(ctx, endpointKind, { before: endpoint, step: found.step, changes })
  await unschedule(ctx, retireSecret, endpoint.id)
  await schedule(ctx, retireSecret, { ref: endpoint.id, due_at: previous_valid_until })
  return { ok: true as const, saved }
}
