import type { PlatformHandler } from '../../http/handlers.ts'
import { advance } from '../../work/transition.ts'
import { askChallenge, newChallenge } from './ask-challenge.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { stepEndpoint } from './step-endpoint.ts'
import { viewEndpoint } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

export const verifyWebhookEndpoint: PlatformHandler<'verifyWebhookEndpoint'> = async (ctx, { path }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  const found = stepEndpoint(endpoint, 'challenge')
  if (!found.ok) return found
  const saved = await advance(ctx, endpointKind, { before: endpoint, step: found.step, changes: newChallenge(ctx) })
  await askChallenge(ctx, saved.id)
  return { status: 200, body: viewEndpoint(saved), version: saved.version }
}
