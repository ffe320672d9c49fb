import { events } from '@parley/contract/events'
import type { EventType } from '@parley/contract/events'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import { findEventObjects } from './event-objects.ts'
import { fanOut } from './features/webhooks/index.ts'
import { appendEvent } from './outbox/record-event.ts'
import type { RecordedEvent } from './outbox/table.ts'
import type { Context } from './work/context.ts'

interface Catalogued {
  readonly object: string
  readonly clauses: readonly ClauseId[]
  readonly interpretations?: readonly InterpretationId[]
}

/** `mismatch` where the event is about another kind of object; `kinds` are the ones that the id stands for. */
export type Announced =
  | { readonly result: 'announced'; readonly event: RecordedEvent }
  | { readonly result: 'unknown_object' }
  | { readonly result: 'mismatch'; readonly kinds: readonly string[] }

/**
 * Records an event about an object as it is now and sends it to the webhook endpoints that ask for it. Nothing else
 * follows from it: it says what the object is like, not that it became so.
 */
export async function announce(
  ctx: Context,
  { type, object_id }: { type: EventType; object_id: string },
): Promise<Announced> {
  const found = await findEventObjects(ctx, object_id)
  if (found.size === 0) return { result: 'unknown_object' }
  const named: Catalogued = events[type]
  const object = found.get(named.object)
  if (object === undefined) return { result: 'mismatch', kinds: [...found.keys()] }
  const { clauses, interpretations = [] } = named
  const event = await appendEvent(ctx, { type, object, before: null, clauses, interpretations })
  await fanOut(ctx, event)
  return { result: 'announced', event }
}
