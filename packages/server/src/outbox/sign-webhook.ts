import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** What is signed: the id without a dot, epoch seconds of the wall clock, and the body as it is sent. */
export interface WebhookMessage {
  readonly id: string
  readonly timestamp: number
  readonly body: string
}

export type WebhookHeaders = Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>

/**
 * The headers of a delivery as Standard Webhooks prescribe: one signature for each secret, so that both are good while
 * one replaces the other.
 *
 * @example
 * signWebhook({ id: 'evt_1', timestamp: 1_767_225_600, body: '{}' }, ['whsec_…']) // { 'webhook-id': 'evt_1', … }
 */
export function signWebhook({ id, timestamp, body }: WebhookMessage, secrets: readonly string[]): WebhookHeaders {
  const signed = utf8ToBytes(`${id}.${timestamp}.${body}`)
  const signatures = secrets.map((secret) => `v1,${base64(hmac(sha256, keyOf(secret), signed))}`)
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

/** The signing key is what follows `whsec_`, in base64. */
function keyOf(secret: string): Uint8Array {
  return Uint8Array.from(atob(secret.slice('whsec_'.length)), (character) => character.charCodeAt(0))
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
