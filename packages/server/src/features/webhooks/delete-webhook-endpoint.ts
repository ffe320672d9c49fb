import type { PlatformHandler } from '../../http/handlers.ts'
import { unschedule } from '../../jobs/schedule.ts'
import { advance } from '../../work/transition.ts'
import { challengeEndpoint } from './challenge-endpoint.job.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { retireSecret } from './retire-secret.job.ts'
import { stepEndpoint } from './step-endpoint.ts'
import { endpointKind } from './webhook-kinds.ts'

/** The row stays for its deliveries; what could sign does not. */
export const deleteWebhookEndpoint: PlatformHandler<'deleteWebhookEndpoint'> = async (ctx, { path }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  const found = stepEndpoint(endpoint, 'delete')
  if (!found.ok) throw new RangeError('An endpoint that is there can be deleted in every state')
  const changes = { secret: '', previous_secret: null, previous_valid_until: null, challenge: '' }
  await advance(ctx, endpointKind, { before: endpoint, step: found.step, changes })
  await unschedule(ctx, challengeEndpoint, endpoint.id)
  await unschedule(ctx, retireSecret, endpoint.id)
  return { status: 204, body: undefined }
}
