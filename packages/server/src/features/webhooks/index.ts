import { challengeEndpoint } from './challenge-endpoint.job.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import { retireSecret } from './retire-secret.job.ts'

export { fanOut } from './fan-out.ts'

export const webhookJobs = [challengeEndpoint, deliverWebhook, retireSecret]
