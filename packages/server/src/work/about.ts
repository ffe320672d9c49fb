import { findRow } from '../db/rows.ts'
import type { JobSubject } from '../jobs/job.ts'
import type { Context } from './context.ts'
import type { LifecycleTable, ObjectKind } from './object-kind.ts'

/** Tells whom a job concerns whose `ref` is the id of an object of one kind; `null` where that is gone. */
export function about<T extends LifecycleTable>(
  kind: ObjectKind<T>,
): (ctx: Context, ref: string) => Promise<JobSubject | null> {
  return async (ctx, ref) => {
    const row = await findRow(ctx.orm, kind.table, ref)
    return row === undefined ? null : { object_id: ref, user_id: kind.owner(row) }
  }
}
