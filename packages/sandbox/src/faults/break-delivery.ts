import { durationToMs } from '@parley/policy/kernel/duration'
import { signWebhook } from '@parley/server/outbox/sign-webhook'
import { TransportFailure } from '@parley/server/ports/transport'
import type { Transport, TransportRequest, TransportResponse } from '@parley/server/ports/transport'
import type { EffectType } from './effects.ts'
import type { FaultRow } from './store.ts'

export interface HoldOptions {
  /** ISO 8601, by the clock of the sandbox. */
  for: string
  /** Passed on behind the next delivery for the address, if that is sooner. */
  behindNext: boolean
}

/** A try of a delivery that a fault was injected into. */
export interface StruckDelivery {
  sent: TransportRequest
  fault: FaultRow
  send: Transport['send']
  /** The secrets that signed it; empty where its endpoint is gone. */
  secrets: readonly string[]
  /** Keeps it back; gives the instant by which it is passed on at the latest, as text. */
  hold(options: HoldOptions): Promise<string>
  rotateSecret(): Promise<void>
}

type DeliveryEffect = Extract<EffectType, `delivery_${string}`>

/** What each effect does; the answer is what the platform believes the endpoint said. */
const effects: Readonly<Record<DeliveryEffect, (struck: StruckDelivery) => Promise<TransportResponse>>> = {
  delivery_drop: async ({ fault }) => {
    throw new TransportFailure(`The delivery did not arrive: fault ${fault.id}.`)
  },
  delivery_timeout: async ({ sent, send, fault }) => {
    await send(sent).catch(() => undefined)
    throw new TransportFailure(`The endpoint did not answer in time: fault ${fault.id}.`)
  },
  delivery_duplicate: async ({ sent, send }) => {
    const first = await send(sent)
    await send(sent).catch(() => undefined)
    return first
  },
  delivery_delay: async (struck) => held(struck, { for: struck.fault.effect.delay ?? 'PT0S', behindNext: false }),
  delivery_reorder: async (struck) => held(struck, { for: struck.fault.effect.delay ?? 'PT1H', behindNext: true }),
  delivery_bad_signature: async ({ sent, send }) =>
    send({ ...sent, headers: { ...sent.headers, 'webhook-signature': `v1,${btoa('\0'.repeat(32))}` } }),
  delivery_old_timestamp: async ({ sent, send, secrets, fault }) => {
    const age = Math.ceil(durationToMs(fault.effect.delay ?? 'PT10M') / 1000)
    const timestamp = Number(sent.headers['webhook-timestamp']) - age
    const message = { id: sent.headers['webhook-id'] ?? '', timestamp, body: sent.body }
    return send({ ...sent, headers: { ...sent.headers, ...signWebhook(message, secrets) } })
  },
  delivery_secret_rotation: async ({ sent, send, rotateSecret }) => {
    await rotateSecret()
    return send(sent)
  },
}

/** Sends a delivery as its fault has it. @throws TransportFailure where no answer comes */
export function breakDelivery(struck: StruckDelivery): Promise<TransportResponse> {
  return effects[struck.fault.effect.type as DeliveryEffect](struck)
}

/** A hop on the way takes it, so the platform has no reason to try again. */
async function held({ fault, hold }: StruckDelivery, options: HoldOptions): Promise<TransportResponse> {
  return { status: 202, body: `Fault ${fault.id} passes it on by ${await hold(options)}.` }
}
