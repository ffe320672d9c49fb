import { decideEndpointUpdate } from '@parley/policy/webhooks/decide-endpoint-update'
import type { PlatformHandler } from '../../http/handlers.ts'
import { advance } from '../../work/transition.ts'
import { askChallenge, newChallenge } from './ask-challenge.ts'
import { checkEndpoint } from './check-endpoint.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { viewEndpoint } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

export const updateWebhookEndpoint: PlatformHandler<'updateWebhookEndpoint'> = async (ctx, { path, body }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  const refusal = checkEndpoint(ctx, body)
  if (refusal !== null) return refusal
  const { url = endpoint.url, events = endpoint.events, ordering = endpoint.ordering } = body
  const { description = endpoint.description, enabled } = body
  const url_changed = url !== endpoint.url
  const decided = decideEndpointUpdate(endpoint.status, { url_changed, enabled })
  if (!decided.ok) throw new RangeError(decided.detail)
  const challenged = decided.step.event === 'challenge' || decided.step.event === 'change_url'
  const verified_at = url_changed ? null : endpoint.verified_at
  const changes = { url, events, ordering, description, verified_at, ...(challenged ? newChallenge(ctx) : {}) }
  const saved = await advance(ctx, endpointKind, { before: endpoint, step: decided.step, changes })
  if (challenged) await askChallenge(ctx, saved.id)
  return { status: 200, body: viewEndpoint(saved), version: saved.version }
}
