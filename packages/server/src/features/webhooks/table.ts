import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EventType } from '@parley/contract/events'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['WebhookEndpointStatus']>().notNull(),
    url: text().notNull(),
    events: json<string[]>().notNull(),
    ordering: text().$type<PlatformSchemas['WebhookOrdering']>().notNull(),
    description: text(),
    /** Signing keys are needed in clear; no answer shows them again. */
    secret: text().notNull(),
    previous_secret: text(),
    previous_valid_until: integer(),
    /** What the endpoint has to answer, and how often it has failed to. */
    challenge: text().notNull(),
    failed_challenges: integer().notNull(),
    verified_at: integer(),
    failure: text(),
    failing_since: integer(),
    exhausted_in_a_row: integer().notNull(),
  },
  (table) => [index('webhook_endpoints_by_status').on(table.status)],
)

export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    ...objectColumns(),
    status: text().$type<PlatformSchemas['WebhookDeliveryStatus']>().notNull(),
    webhook_endpoint_id: text().notNull(),
    event_id: text().notNull(),
    event_type: text().$type<EventType>().notNull(),
    object_id: text().notNull(),
    sequence: integer().notNull(),
    attempt_count: integer().notNull(),
    /** Failed tries of the present ladder; a redelivery begins a new one. */
    failed_tries: integer().notNull(),
    next_attempt_at: integer(),
  },
  (table) => [
    index('webhook_deliveries_by_endpoint').on(table.webhook_endpoint_id, table.id),
    index('webhook_deliveries_by_sequence').on(table.webhook_endpoint_id, table.sequence),
    index('webhook_deliveries_by_object').on(table.webhook_endpoint_id, table.object_id, table.sequence),
  ],
)

export const webhookAttempts = sqliteTable(
  'webhook_attempts',
  {
    webhook_delivery_id: text().notNull(),
    number: integer().notNull(),
    attempted_at: integer().notNull(),
    url: text().notNull(),
    headers: json<Record<string, string>>().notNull(),
    /** What the endpoint answered; 0 where nothing came back. */
    status: integer().notNull(),
    succeeded: integer({ mode: 'boolean' }).notNull(),
    latency_ms: integer().notNull(),
    response_body: text().notNull(),
    /** Empty where the try succeeded. */
    failure: text().notNull(),
    next_attempt_at: integer(),
  },
  (table) => [primaryKey({ columns: [table.webhook_delivery_id, table.number] })],
)
