import { inArray, or, sql } from 'drizzle-orm'
import type { Context } from '@parley/server/work/context'
import { channelRefunds, channelReports } from '../channels/table.ts'

/** Ids of what the channels will report about these payments and refunds. */
export async function listReportIds(ctx: Context, objects: readonly string[]): Promise<string[]> {
  const attempts = ctx.orm
    .select({ number: channelRefunds.attempt_number })
    .from(channelRefunds)
    .where(inArray(channelRefunds.refund_id, [...objects]))
  const rows = await ctx.orm
    .select({ id: channelReports.id })
    .from(channelReports)
    .where(or(inArray(channelReports.ref, [...objects]), sql`${channelReports.ref} in ${attempts}`))
  return rows.map(({ id }) => id)
}
