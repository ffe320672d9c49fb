import type { EventType } from '@parley/contract/events'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import type { Context } from '../work/context.ts'
import { insertEvent } from './store.ts'
import type { RecordedEvent } from './table.ts'

/** The object of an event, as the API shows it. */
export type EventObject = { readonly id: string }

export interface EventInput {
  type: EventType
  object: EventObject
  /** The object before, as the API showed it; `null` for a new one. */
  before: EventObject | null
  clauses: readonly ClauseId[]
  interpretations: readonly InterpretationId[]
}

/** Writes an event in the transaction of what caused it, then lets everything that follows from it happen. */
export async function recordEvent(ctx: Context, input: EventInput): Promise<void> {
  const event = await appendEvent(ctx, input)
  // What every event sets off comes first, so that a cause is delivered before its consequences.
  for (const react of [...(ctx.reactions.every ?? []), ...(ctx.reactions[input.type] ?? [])]) await react(ctx, event)
}

/** Writes an event, and nothing follows from it. */
export async function appendEvent(ctx: Context, input: EventInput): Promise<RecordedEvent> {
  const row = {
    id: ctx.ids.next('evt', ctx.now),
    type: input.type,
    object_id: input.object.id,
    occurred_at: ctx.now,
    policy_version: ctx.settings.policyVersion,
    clauses: [...input.clauses],
    interpretations: [...input.interpretations],
    object: { ...input.object },
    previous: input.before === null ? null : changedFields(input.before, input.object),
  }
  const sequence = await insertEvent(ctx.orm, row)
  ctx.recorded.push({ type: input.type, object_id: input.object.id })
  return { ...row, sequence }
}

/** Fields that differ, with their former values; what changes with every event is left out. */
function changedFields(before: EventObject, after: EventObject): Record<string, unknown> {
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(was).filter(
      ([field, value]) =>
        field !== 'history' && field !== 'updated_at' && JSON.stringify(value) !== JSON.stringify(is[field]),
    ),
  )
}
