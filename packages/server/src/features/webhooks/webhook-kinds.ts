import type { PlatformSchemas } from '@parley/contract/platform'
import type { ObjectKind } from '../../work/object-kind.ts'
import { webhookDeliveries, webhookEndpoints } from './table.ts'
import { viewDelivery, viewEndpoint } from './view.ts'

export const endpointKind: ObjectKind<typeof webhookEndpoints, PlatformSchemas['WebhookEndpoint']> = {
  name: 'webhook endpoint',
  table: webhookEndpoints,
  view: viewEndpoint,
  owner: () => null,
}

export const deliveryKind: ObjectKind<typeof webhookDeliveries, PlatformSchemas['WebhookDelivery']> = {
  name: 'webhook delivery',
  table: webhookDeliveries,
  view: viewDelivery,
  owner: () => null,
}
