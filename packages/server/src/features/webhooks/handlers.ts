import { createWebhookEndpoint } from './create-webhook-endpoint.ts'
import { deleteWebhookEndpoint } from './delete-webhook-endpoint.ts'
import { getWebhookDelivery } from './get-webhook-delivery.ts'
import { getWebhookEndpoint } from './get-webhook-endpoint.ts'
import { listWebhookDeliveries } from './list-webhook-deliveries.ts'
import { listWebhookEndpoints } from './list-webhook-endpoints.ts'
import { redeliverWebhook } from './redeliver-webhook.ts'
import { redeliverWebhooksSince } from './redeliver-webhooks-since.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { updateWebhookEndpoint } from './update-webhook-endpoint.ts'
import { verifyWebhookEndpoint } from './verify-webhook-endpoint.ts'

export const platformWebhookHandlers = {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliverWebhook,
  redeliverWebhooksSince,
  rotateWebhookSecret,
  updateWebhookEndpoint,
  verifyWebhookEndpoint,
}
