import type { RowOf } from '../db/rows.ts'
import { findRow } from '../db/rows.ts'
import type { Context } from './context.ts'
import type { LifecycleTable, ObjectKind } from './object-kind.ts'

/**
 * Thrown where a path names an object that is not there, or that changed since `If-Match`. Every operation whose path
 * names an object declares both codes, so that handlers need not.
 */
export class LoadRefusal extends Error {
  readonly code: 'not_found' | 'precondition_failed'
  constructor(code: 'not_found' | 'precondition_failed', detail: string) {
    super(detail)
    this.code = code
  }
}

/** The object that the path names, if it is there for this actor. */
export async function load<T extends LifecycleTable>(ctx: Context, kind: ObjectKind<T>, id: string): Promise<RowOf<T>> {
  const row = await find(ctx, kind, id)
  if (row === undefined) {
    throw new LoadRefusal(
      'not_found',
      `There is no ${kind.name} ${JSON.stringify(id.slice(0, 64))} here. Check the id, and that the key belongs to the same sandbox.`,
    )
  }
  const { version } = row as { version: number }
  if (ctx.ifMatch !== null && ctx.ifMatch.id === id && !matches(ctx.ifMatch.etag, version)) {
    throw new LoadRefusal(
      'precondition_failed',
      `The ${kind.name} is at version "${version}" by now. Read it again and decide anew.`,
    )
  }
  return row
}

/** The object with this id, if it is there for this actor: the session of a user finds that user's objects only. */
export async function find<T extends LifecycleTable>(
  ctx: Context,
  kind: ObjectKind<T>,
  id: string,
): Promise<RowOf<T> | undefined> {
  const row = await findRow(ctx.orm, kind.table, id)
  if (row === undefined) return undefined
  return ctx.actor.type === 'user' && kind.owner(row) !== ctx.actor.id ? undefined : row
}

function matches(etag: string, version: number): boolean {
  return etag === '*' || etag.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${version}"`)
}
