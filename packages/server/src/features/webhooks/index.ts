import { challengeEndpoint } from './challenge-endpoint.job.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import { retireSecret } from './retire-secret.job.ts'

export { listScheduledDeliveries } from './store.ts'
export type { ScheduledDelivery } from './store.ts'
export { findLatestTry } from './find-latest-try.ts'
export { fanOut } from './fan-out.ts'
export { deliveryKind, endpointKind } from './webhook-kinds.ts'
export { findSigner } from './find-signer.ts'
export { rotateSecret } from './rotate-webhook-secret.ts'

/** Tries of events; challenges are jobs of another kind. */
export const deliveryJobKind = deliverWebhook.kind

export const webhookJobs = [challengeEndpoint, deliverWebhook, retireSecret]
