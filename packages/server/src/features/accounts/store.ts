import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { termsAcceptances, users } from './table.ts'
import type { AcceptanceRow, UserRow } from './view.ts'

const byUsername = prepared((orm) =>
  orm
    .select({ id: users.id })
    .from(users)
    .where(eq(users.username, sql.placeholder('username')))
    .prepare(),
)

export async function isUsernameTaken(ctx: Context, username: string): Promise<boolean> {
  return (await byUsername(ctx.orm).get({ username })) !== undefined
}

export interface UserFilter {
  limit: number
  after?: string | undefined
  username?: string | undefined
}

/** One row more than a page holds, newest first. */
export async function listUserRows(ctx: Context, filter: UserFilter): Promise<UserRow[]> {
  const named = filter.username === undefined ? undefined : eq(users.username, filter.username)
  return ctx.orm
    .select()
    .from(users)
    .where(and(lt(users.id, idOf(filter.after)), named))
    .orderBy(desc(users.id))
    .limit(filter.limit + 1)
}

/** Those of the ids that name users, whoever asks. */
export async function listUserIds(ctx: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.orm
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...ids]))
  return rows.map(({ id }) => id)
}

export async function insertAcceptance(ctx: Context, row: AcceptanceRow): Promise<void> {
  await insertRow(ctx.orm, termsAcceptances, row)
}

export async function findAcceptance(ctx: Context, id: string): Promise<AcceptanceRow | undefined> {
  const [row] = await ctx.orm.select().from(termsAcceptances).where(eq(termsAcceptances.id, id))
  return row
}

/** One row more than a page holds, newest first. */
export async function listAcceptanceRows(
  ctx: Context,
  page: { user_id: string; limit: number; after?: string | undefined },
): Promise<AcceptanceRow[]> {
  return ctx.orm
    .select()
    .from(termsAcceptances)
    .where(and(eq(termsAcceptances.user_id, page.user_id), lt(termsAcceptances.id, idOf(page.after))))
    .orderBy(desc(termsAcceptances.id))
    .limit(page.limit + 1)
}

const versionsByUser = prepared((orm) =>
  orm
    .select({ version: termsAcceptances.document_version })
    .from(termsAcceptances)
    .where(
      and(
        eq(termsAcceptances.user_id, sql.placeholder('user_id')),
        eq(termsAcceptances.document, sql.placeholder('document')),
      ),
    )
    .prepare(),
)

/** The versions of the terms of service that a user accepted (9.2). */
export async function acceptedTermsOf(ctx: Context, userId: string): Promise<string[]> {
  const rows = await versionsByUser(ctx.orm).all({ user_id: userId, document: 'terms_of_service' })
  return rows.map(({ version }) => version)
}
