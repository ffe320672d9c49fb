import { eq, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { insertRow } from '../db/rows.ts'
import type { Context } from '../work/context.ts'
import { keys } from './table.ts'
import type { KeyKind } from './table.ts'

export type KeyRow = typeof keys.$inferSelect

const byHash = prepared((orm) =>
  orm
    .select()
    .from(keys)
    .where(eq(keys.hash, sql.placeholder('hash')))
    .prepare(),
)

export async function findKey(orm: Orm, hash: string): Promise<KeyRow | undefined> {
  return byHash(orm).get({ hash })
}

export interface KeyGrant {
  kind: KeyKind
  text: string
  user_id?: string
  roles?: string[]
  expires_at?: number
}

/** Makes a key valid. Returns what may be shown of it later. */
export async function grantKey(ctx: Context, grant: KeyGrant): Promise<KeyRow> {
  const row: KeyRow = {
    hash: ctx.keyHash(grant.text),
    id: ctx.ids.next('key', ctx.now),
    kind: grant.kind,
    last4: grant.text.slice(-4),
    user_id: grant.user_id ?? '',
    roles: grant.roles ?? [],
    created_at: ctx.now,
    expires_at: grant.expires_at ?? 0,
  }
  await insertRow(ctx.orm, keys, row)
  return row
}
