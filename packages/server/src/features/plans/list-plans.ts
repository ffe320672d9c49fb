import { plans } from '@parley/policy/plans/plan-table'
import type { PlatformHandler } from '../../http/handlers.ts'
import { cursorOf } from '../../work/page.ts'
import { loadBookInForce } from './load-price-book.ts'
import { viewPlan } from './view.ts'

export const listPlans: PlatformHandler<'listPlans'> = async (ctx, { query }) => {
  const book = await loadBookInForce(ctx)
  const limit = query.limit ?? 20
  const from = query.after === undefined ? 0 : plans.findIndex(({ id }) => cursorOf(id) === query.after) + 1
  const shown = plans.slice(from, from + limit)
  const last = shown.at(-1)
  const has_more = from + limit < plans.length
  return {
    status: 200,
    body: {
      data: shown.map((plan) => viewPlan(ctx, plan, { book, region: query.region })),
      has_more,
      next_cursor: has_more && last !== undefined ? cursorOf(last.id) : null,
    },
  }
}
