import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { prepared } from '@parley/server/db/prepared'
import { insertRow } from '@parley/server/db/rows'
import type { Context } from '@parley/server/work/context'
import { idOf } from '@parley/server/work/page'
import type { ChannelShape } from '../channel-shape.ts'
import { channelScripts, scriptedCalls } from '../table.ts'

export type ScriptRow = typeof channelScripts.$inferSelect
export type ScriptedCallRow = typeof scriptedCalls.$inferSelect

export async function insertScript(ctx: Context, row: ScriptRow): Promise<void> {
  await insertRow(ctx.orm, channelScripts, row)
}

/** One row more than a page holds, newest first. */
export async function listScriptRows(
  ctx: Context,
  page: { limit: number; after?: string | undefined },
): Promise<ScriptRow[]> {
  return ctx.orm
    .select()
    .from(channelScripts)
    .where(lt(channelScripts.id, idOf(page.after)))
    .orderBy(desc(channelScripts.id))
    .limit(page.limit + 1)
}

/** Removes a script; false where there was none. */
export async function removeScript(ctx: Context, id: string): Promise<boolean> {
  const gone = await ctx.orm
    .delete(channelScripts)
    .where(eq(channelScripts.id, id))
    .returning({ id: channelScripts.id })
  return gone.length > 0
}

const scriptsFor = prepared((orm) => {
  const { payment_id, method } = channelScripts
  return orm
    .select()
    .from(channelScripts)
    .where(
      or(
        eq(payment_id, sql.placeholder('payment_id')),
        and(isNull(payment_id), eq(method, sql.placeholder('method'))),
        and(isNull(payment_id), isNull(method)),
      ),
    )
    .orderBy(desc(channelScripts.id))
    .prepare()
})

/** The scripts that speak of a payment, of its method or of all, newest first. */
export async function listScriptsFor(
  ctx: Context,
  { payment_id, method }: { payment_id: string; method: ChannelShape['method'] },
): Promise<ScriptRow[]> {
  return scriptsFor(ctx.orm).all({ payment_id, method })
}

export async function findScriptedCall(ctx: Context, id: string): Promise<ScriptedCallRow | undefined> {
  const [row] = await ctx.orm.select().from(scriptedCalls).where(eq(scriptedCalls.id, id))
  return row
}

export async function saveScriptedCall(ctx: Context, row: ScriptedCallRow): Promise<void> {
  const { id: _, ...counts } = row
  await ctx.orm.insert(scriptedCalls).values(row).onConflictDoUpdate({ target: scriptedCalls.id, set: counts })
}
