import { findPlan } from '@parley/policy/plans/plan-table'
import type { PlatformHandler } from '../../http/handlers.ts'
import { loadBookInForce } from './load-price-book.ts'
import { viewPlan } from './view.ts'

export const getPlan: PlatformHandler<'getPlan'> = async (ctx, { path, query }) => {
  const plan = findPlan(path.plan_id)
  if (plan === undefined) {
    const named = JSON.stringify(path.plan_id.slice(0, 64))
    return { refused: 'not_found', detail: `There is no plan ${named}. GET /v1/plans lists the plans.` }
  }
  return { status: 200, body: viewPlan(ctx, plan, { book: await loadBookInForce(ctx), region: query.region }) }
}
