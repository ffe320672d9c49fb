import { and, desc, eq, lt } from 'drizzle-orm'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { quotes } from './table.ts'
import type { QuoteRow } from './view.ts'

export interface QuoteFilter {
  limit: number
  after?: string | undefined
  user_id?: string | undefined
  status?: QuoteRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listQuoteRows(ctx: Context, filter: QuoteFilter): Promise<QuoteRow[]> {
  const own = ctx.actor.type === 'user' ? eq(quotes.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(quotes)
    .where(
      and(
        lt(quotes.id, idOf(filter.after)),
        own,
        filter.user_id === undefined ? undefined : eq(quotes.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(quotes.status, filter.status),
      ),
    )
    .orderBy(desc(quotes.id))
    .limit(filter.limit + 1)
}
