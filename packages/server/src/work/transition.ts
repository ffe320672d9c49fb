import type { EventType } from '@parley/contract/events'
import type { Transition } from '@parley/policy/kernel/machine'
import type { HistoryEntry } from '../db/columns.ts'
import { insertRow, replaceRow } from '../db/rows.ts'
import type { RowOf } from '../db/rows.ts'
import { recordEvent } from '../outbox/record-event.ts'
import type { Actor, Context } from './context.ts'
import type { LifecycleRow, LifecycleTable, ObjectKind } from './object-kind.ts'

/** A row of a lifecycle table, as `next` gives it. */
export type Step = Transition<string, string, EventType>

/** Fields that `begin` and `advance` fill in themselves. */
type Managed = 'version' | 'status' | 'created_at' | 'updated_at' | 'policy_version' | 'history'

/** Stores a new object in its first state, with its history begun and its events recorded. */
export async function begin<T extends LifecycleTable>(
  ctx: Context,
  kind: ObjectKind<T>,
  made: { step: Step; row: Omit<RowOf<T>, Managed> & { id: string } },
): Promise<RowOf<T>> {
  const managed: Omit<LifecycleRow, 'id'> = {
    version: 1,
    status: made.step.to,
    created_at: ctx.now,
    updated_at: ctx.now,
    policy_version: ctx.settings.policyVersion,
    history: [historyEntry(ctx, made.step)],
  }
  const row = { ...made.row, ...managed } as RowOf<T>
  await insertRow(ctx.orm, kind.table, row)
  await publish(ctx, kind, { before: null, after: row, step: made.step })
  return row
}

/** Moves an object along one row of its lifecycle: state, history and events together, or none of them. */
export async function advance<T extends LifecycleTable>(
  ctx: Context,
  kind: ObjectKind<T>,
  moved: { before: RowOf<T>; step: Step; changes?: Partial<Omit<RowOf<T>, Managed | 'id'>> },
): Promise<RowOf<T>> {
  const { before, step } = moved
  const managed: Partial<LifecycleRow> = {
    version: before.version + 1,
    status: step.to,
    updated_at: ctx.now,
    history: [...before.history, historyEntry(ctx, step)],
  }
  const row = { ...before, ...moved.changes, ...managed } as RowOf<T> & { version: number }
  await replaceRow(ctx.orm, kind.table, row)
  await publish(ctx, kind, { before, after: row, step })
  return row
}

async function publish<T extends LifecycleTable>(
  ctx: Context,
  kind: ObjectKind<T>,
  change: { before: RowOf<T> | null; after: RowOf<T>; step: Step },
): Promise<void> {
  const before = change.before === null ? null : kind.view(change.before)
  const object = kind.view(change.after)
  for (const type of change.step.emits ?? []) {
    const { clauses, interpretations = [] } = change.step
    await recordEvent(ctx, { type, object, before, clauses, interpretations })
  }
}

function historyEntry(ctx: Context, step: Step): HistoryEntry {
  return {
    at: new Date(ctx.now).toISOString(),
    actor: shownActor(ctx.actor),
    from: step.from,
    to: step.to,
    event: step.event,
    clauses: [...step.clauses],
    interpretations: [...(step.interpretations ?? [])],
  }
}

function shownActor(actor: Actor): HistoryEntry['actor'] {
  return 'id' in actor ? { type: actor.type, id: actor.id } : { type: actor.type }
}
