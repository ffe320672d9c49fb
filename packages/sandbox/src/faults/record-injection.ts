import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import { recordEvent } from '@parley/server/outbox/record-event'
import type { Context } from '@parley/server/work/context'
import type { FaultyDelivery, FaultyRequest } from './fits.ts'
import type { FaultRow } from './store.ts'

type Injection = PlatformSchemas['FaultInjection']

/** What was struck. */
export type Target = { request: FaultyRequest } | { delivery: FaultyDelivery }

/** Tells of a fault that was injected, by an event like any other. */
export async function recordInjection(ctx: Context, fault: FaultRow, target: Target): Promise<void> {
  const injection: Injection = {
    object: 'fault_injection',
    id: ctx.ids.next('fin', ctx.now),
    fault_id: fault.id,
    effect: fault.effect.type,
    ...aboutTarget(target),
    at: instantText(ctx.now),
  }
  const rests = { clauses: [], interpretations: [] }
  await recordEvent(ctx, { type: 'sandbox.fault_injected', object: injection, before: null, ...rests })
}

function aboutTarget(target: Target): Omit<Injection, 'object' | 'id' | 'fault_id' | 'effect' | 'at'> {
  const nothing = { method: null, path: null, operation: null }
  if ('delivery' in target) return { ...nothing, ...target.delivery }
  const { method, path, operation } = target.request
  const about = { method, path, operation: operation?.id ?? null }
  return { ...about, webhook_id: null, event_type: null, webhook_endpoint_id: null }
}
