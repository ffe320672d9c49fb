import { ParleyError, WebhookVerificationError } from './errors.ts'
import { runtime } from './runtime.ts'
import type { WebhookEvent } from './webhook-event.ts'

export { type WebhookErrorCode, WebhookVerificationError } from './errors.ts'
export type { WebhookEvent } from './webhook-event.ts'

/** A received delivery. */
export interface WebhookDelivery {
  /** The body as it came over the wire; a parsed and re-serialised one has other bytes and fails. */
  readonly payload: string | Uint8Array
  /** `Headers`, or a plain record such as Node's `request.headers`. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** `whsec_…`; during a rotation the old one and the new one. */
  readonly secrets: string | readonly string[]
  /** Seconds that the delivery's timestamp may lie before or after `now`. Default 300. */
  readonly tolerance?: number
  /** Epoch milliseconds. Default: the system clock, which signatures use also where a sandbox has another. */
  readonly now?: number
}

/** What is to be signed. */
export interface WebhookMessage {
  /** Unique for the event and the same for each delivery of it; without a dot. */
  readonly id: string
  /** Epoch seconds of the delivery. */
  readonly timestamp: number
  readonly payload: string | Uint8Array
  /** `whsec_…`; several give several signatures. */
  readonly secret: string | readonly string[]
}

/** The headers of a signed delivery, as Standard Webhooks 1.0 names them. */
export type WebhookHeaders = Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>

// A sender has two secrets at most; without a limit a forger decides how often a large body is hashed.
const MOST_SIGNATURES = 8
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Checks that a delivery comes from the holder of a secret and is fresh, and parses it. Deliveries repeat: drop those
 * whose `webhook-id` was seen before.
 * @throws {@link WebhookVerificationError} with one of its six codes.
 * @example
 * const event = await verifyWebhook({ payload: await request.text(), headers: request.headers, secrets })
 * if (event.type === 'refund.succeeded') settle(event.data.object)
 */
export const verifyWebhook = async <Event extends { type: string } = WebhookEvent>(
  delivery: WebhookDelivery,
): Promise<Event> => {
  const { payload, tolerance = 300, now = runtime.now() } = delivery
  const id = headerOf(delivery.headers, 'webhook-id')
  const timestamp = headerOf(delivery.headers, 'webhook-timestamp')
  const signature = headerOf(delivery.headers, 'webhook-signature')
  if (!id || !timestamp || !signature) {
    throw new WebhookVerificationError(
      'missing_headers',
      'webhook-id, webhook-timestamp and webhook-signature are required',
    )
  }
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookVerificationError('invalid_timestamp', 'webhook-timestamp must be whole epoch seconds')
  }
  const age = now / 1000 - Number(timestamp)
  if (age > tolerance) throw new WebhookVerificationError('timestamp_too_old', `sent more than ${tolerance} s ago`)
  if (age < -tolerance) throw new WebhookVerificationError('timestamp_too_new', `sent more than ${tolerance} s ahead`)
  const signatures = signature.split(' ').slice(0, MOST_SIGNATURES).flatMap(parseSignature)
  if (!(await matches(delivery.secrets, signatures, signedBytes(id, timestamp, payload)))) {
    throw new WebhookVerificationError('no_matching_signature', 'no signature was made with one of the secrets')
  }
  return parseEvent<Event>(payload)
}

/**
 * Signs a delivery as the platform does; for senders and for tests of receivers.
 * @example
 * const headers = await signWebhook({ id: 'evt_1', timestamp: 1_767_225_600, payload: '{}', secret })
 */
export const signWebhook = async ({ id, timestamp, payload, secret }: WebhookMessage): Promise<WebhookHeaders> => {
  if (id === '' || id.includes('.')) throw new ParleyError('the id of a webhook must be there and hold no dot')
  if (!Number.isSafeInteger(timestamp) || timestamp < 0)
    throw new ParleyError('the timestamp must be whole epoch seconds')
  const bytes = signedBytes(id, String(timestamp), payload)
  const sign = async (one: string): Promise<string> => {
    const mac = await crypto.subtle.sign('HMAC', await importSecret(one), bytes)
    return `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`
  }
  const signatures = await Promise.all([secret].flat().map(sign))
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

const headerOf = (headers: WebhookDelivery['headers'], name: string): string | undefined => {
  if (isHeaders(headers)) return headers.get(name) ?? undefined
  const values = Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []))
  return values.length === 1 ? values[0] : undefined
}

// Not `instanceof`: frameworks bring their own class.
const isHeaders = (headers: WebhookDelivery['headers']): headers is Headers => typeof headers['get'] === 'function'

const signedBytes = (id: string, timestamp: string, payload: string | Uint8Array): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder()
  const head = encoder.encode(`${id}.${timestamp}.`)
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}

const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

const parseSignature = (text: string): Uint8Array<ArrayBuffer>[] => {
  const bytes = text.startsWith('v1,') ? decodeBase64(text.slice(3)) : undefined
  return bytes?.length === 32 ? [bytes] : []
}

const importSecret = (secret: string) => {
  const bytes = secret.startsWith('whsec_') ? decodeBase64(secret.slice(6)) : undefined
  if (bytes === undefined || bytes.length < 24 || bytes.length > 64) {
    throw new ParleyError('a webhook secret is whsec_ and 24 to 64 bytes in base64')
  }
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['sign', 'verify'])
}

// subtle.verify compares in constant time; every pair is tried, so that the time does not tell which secret matched.
const matches = async (
  secrets: string | readonly string[],
  signatures: Uint8Array<ArrayBuffer>[],
  bytes: Uint8Array<ArrayBuffer>,
) => {
  const keys = await Promise.all([secrets].flat().map(importSecret))
  if (keys.length === 0) throw new ParleyError('verifying a webhook takes at least one secret')
  const pairs = keys.flatMap((key) =>
    signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, bytes)),
  )
  return (await Promise.all(pairs)).includes(true)
}

const parseEvent = <Event extends { type: string }>(payload: string | Uint8Array): Event => {
  try {
    const text = typeof payload === 'string' ? payload : new TextDecoder('utf-8', { fatal: true }).decode(payload)
    const event = JSON.parse(text)
    if (typeof event.type === 'string') return event
  } catch {}
  throw new WebhookVerificationError('malformed_payload', 'the payload is signed but is not an event')
}
