import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { webhookAttempts, webhookDeliveries, webhookEndpoints } from './table.ts'

export type EndpointRow = typeof webhookEndpoints.$inferSelect
export type DeliveryRow = typeof webhookDeliveries.$inferSelect
export type AttemptRow = typeof webhookAttempts.$inferSelect

/** An endpoint as the API shows it, without its secret. */
export function viewEndpoint(row: EndpointRow): PlatformSchemas['WebhookEndpoint'] {
  return {
    id: row.id,
    object: 'webhook_endpoint',
    status: row.status,
    url: row.url,
    events: row.events,
    ordering: row.ordering,
    description: row.description,
    secret_last4: row.secret.slice(-4),
    previous_secret: viewPrevious(row),
    verified_at: textOrNull(row.verified_at),
    failure: row.failure,
    failing_since: textOrNull(row.failing_since),
    exhausted_in_a_row: row.exhausted_in_a_row,
    policy_version: row.policy_version,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

/** An endpoint with its new secret: shown once, in the answer to the call that made it. */
export function viewEndpointWithSecret(row: EndpointRow): PlatformSchemas['WebhookEndpointWithSecret'] {
  return { ...viewEndpoint(row), secret: row.secret }
}

export function viewDelivery(row: DeliveryRow): PlatformSchemas['WebhookDelivery'] {
  return {
    id: row.id,
    object: 'webhook_delivery',
    status: row.status,
    webhook_endpoint_id: row.webhook_endpoint_id,
    event_id: row.event_id,
    event_type: row.event_type,
    object_id: row.object_id,
    sequence: row.sequence,
    attempt_count: row.attempt_count,
    next_attempt_at: textOrNull(row.next_attempt_at),
    policy_version: row.policy_version,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

/** A try, with the body that every try of the delivery sent. */
export function viewAttempt(row: AttemptRow, body: string): PlatformSchemas['WebhookAttempt'] {
  return {
    number: row.number,
    attempted_at: instantText(row.attempted_at),
    request: { url: row.url, headers: row.headers, body },
    status: row.status === 0 ? null : row.status,
    succeeded: row.succeeded,
    latency_ms: row.latency_ms,
    response_body: row.response_body,
    failure: row.failure === '' ? null : row.failure,
    next_attempt_at: textOrNull(row.next_attempt_at),
  }
}

function viewPrevious({
  previous_secret,
  previous_valid_until,
}: EndpointRow): PlatformSchemas['WebhookEndpoint']['previous_secret'] {
  if (previous_secret === null || previous_valid_until === null) return null
  return { last4: previous_secret.slice(-4), valid_until: instantText(previous_valid_until) }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
