import { addDuration } from '@parley/policy/kernel/duration'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import { findSigner, rotateSecret } from '@parley/server/features/webhooks/index'
import type { Job } from '@parley/server/jobs/job'
import { schedule } from '@parley/server/jobs/schedule'
import type { Transport, TransportRequest } from '@parley/server/ports/transport'
import { breakDelivery } from './break-delivery.ts'
import type { HoldOptions } from './break-delivery.ts'
import type { Chooser } from './chooser.ts'
import { fitsDelivery } from './fits.ts'
import type { FaultyDelivery } from './fits.ts'
import { recordInjection } from './record-injection.ts'
import { insertHeld, listWaiting, takeHeld } from './store.ts'
import type { FaultRow } from './store.ts'

export interface TransportDeps {
  chooser: Chooser
  database: Database
  /** Sends for good. */
  transport: Transport
  passOn: Job
  platform(): Platform
}

/** A transport that breaks the deliveries whose turn it is. The server knows it as any other. */
export function faultyTransport(deps: TransportDeps): Transport {
  const { chooser, database, transport, passOn, platform } = deps
  const deliver: Transport['send'] = (sent) => transport.send(sent)
  /** Whether a delivery may be waiting to follow another one; nothing is known of a database that was just opened. */
  let mayWait = true

  const hold = (sent: TransportRequest, options: HoldOptions): Promise<string> => {
    mayWait ||= options.behindNext
    return platform().work(async (ctx) => {
      const id = ctx.ids.next('hld', ctx.now)
      const due_at = addDuration(ctx.now, options.for)
      const webhook_id = sent.headers['webhook-id'] ?? ''
      await insertHeld(ctx.orm, { id, ...sent, webhook_id, behind_next: options.behindNext })
      await schedule(ctx, passOn, { ref: id, due_at })
      return instantText(due_at)
    }, 'delivery')
  }

  /** Ids of the deliveries that are to follow this one; another try of the same event is not the next one. */
  const waitingFor = async (url: string, webhookId: string): Promise<string[]> => {
    if (!mayWait) return []
    const waiting = await database.read(listWaiting)
    mayWait = waiting.length > 0
    return waiting.filter((one) => one.url === url && one.webhook_id !== webhookId).map(({ id }) => id)
  }

  const passOnNow = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const held = await database.write((orm) => takeHeld(orm, id))
      if (held !== undefined) await deliver(held).catch(() => undefined)
    }
  }

  const rotate = async (webhook_endpoint_id: string | null): Promise<void> => {
    if (webhook_endpoint_id === null) return
    await platform().work((ctx) => rotateSecret(ctx, webhook_endpoint_id), 'delivery')
  }

  const choose = async (
    sent: TransportRequest,
    event: Pick<FaultyDelivery, 'webhook_id' | 'event_type'>,
    isNext: boolean,
  ) => {
    const signer = await platform().read((ctx) => findSigner(ctx, sent))
    const delivery: FaultyDelivery = { ...event, webhook_endpoint_id: signer?.webhook_endpoint_id ?? null }
    // Two that swap places: what another one waits for is not held back itself.
    const canFit = (fault: FaultRow) =>
      !(isNext && fault.effect.type === 'delivery_reorder') && fitsDelivery(fault, delivery)
    return { delivery, secrets: signer?.secrets ?? [], fault: await chooser.choose(canFit) }
  }

  return {
    refuse: (url) => transport.refuse(url),
    send: async (sent) => {
      const planned = (await chooser.plan()).some(({ effect }) => effect.type.startsWith('delivery_'))
      const event = planned || mayWait ? eventOf(sent) : null
      if (event === null) return deliver(sent)
      const waiting = await waitingFor(sent.url, event.webhook_id)
      const { fault, delivery, secrets } = await choose(sent, event, waiting.length > 0)
      try {
        if (fault === null) return await deliver(sent)
        const holding = (options: HoldOptions) => hold(sent, options)
        const rotating = () => rotate(delivery.webhook_endpoint_id)
        return await breakDelivery({ sent, fault, send: deliver, secrets, hold: holding, rotateSecret: rotating })
      } finally {
        await passOnNow(waiting)
        if (fault !== null) await platform().work((ctx) => recordInjection(ctx, fault, { delivery }), 'delivery')
      }
    },
  }
}

/** The event that is delivered; `null` for a challenge and for what tells of faults, which are never broken. */
function eventOf({ headers, body }: TransportRequest): Pick<FaultyDelivery, 'webhook_id' | 'event_type'> | null {
  const { type, object }: { type?: unknown; object?: unknown } = JSON.parse(body)
  if (typeof type !== 'string' || object === 'webhook_challenge' || type === 'sandbox.fault_injected') return null
  return { webhook_id: headers['webhook-id'] ?? '', event_type: type }
}
