import { firstStep } from '@parley/policy/kernel/verdict'
import { webhookEndpointMachine } from '@parley/policy/webhooks/webhook-endpoint-machine'
import type { PlatformHandler } from '../../http/handlers.ts'
import { begin } from '../../work/transition.ts'
import { askChallenge, newChallenge } from './ask-challenge.ts'
import { checkEndpoint } from './check-endpoint.ts'
import { newSecret } from './new-secret.ts'
import { countEndpoints } from './store.ts'
import { viewEndpointWithSecret } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

/** Every event is written once per endpoint, so that there is a limit to them. */
const mostEndpoints = 16

export const createWebhookEndpoint: PlatformHandler<'createWebhookEndpoint'> = async (ctx, { body }) => {
  const refusal = checkEndpoint(ctx, body)
  if (refusal !== null) return refusal
  if ((await countEndpoints(ctx)) >= mostEndpoints) {
    return {
      refused: 'webhook_endpoint_limit_reached',
      detail: `There are ${mostEndpoints} endpoints, as many as there may be. Delete one that is not needed.`,
    }
  }
  const row = {
    id: ctx.ids.next('we', ctx.now),
    url: body.url,
    events: body.events,
    ordering: body.ordering ?? 'none',
    description: body.description ?? null,
    secret: ctx.settings.webhookSecret ?? newSecret(ctx),
    previous_secret: null,
    previous_valid_until: null,
    verified_at: null,
    ...newChallenge(ctx),
  }
  const endpoint = await begin(ctx, endpointKind, { step: firstStep(webhookEndpointMachine, 'create'), row })
  await askChallenge(ctx, endpoint.id)
  return { status: 201, body: viewEndpointWithSecret(endpoint), version: endpoint.version }
}
