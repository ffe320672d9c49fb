import { weighChoice } from '@parley/policy/orders/weigh-choice'
import { explain } from '@parley/policy/kernel/decision'
import type { PlatformHandler } from '../../http/handlers.ts'
import { findUser } from '../accounts/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { loadOrderFacts } from './load-order-facts.ts'
import { wishOf } from './promotion-wish.ts'
import { withPromotion } from './with-promotion.ts'

/** What a coupon or a campaign would do to an order, by the rule that makes it; nothing is held (4.3.3). */
export const previewPromotion: PlatformHandler<'previewPromotion'> = async (ctx, { body }) => {
  const user = await findUser(ctx, body.user_id)
  if (user === undefined) return refuse('/user_id', 'not_found', 'user_id names no user. Open the account first.')
  const wish = wishOf(body, null)
  if (wish === null || 'refused' in wish) {
    return refuse('/coupon_code', 'one_of', 'Name a coupon_code or a promotion_id, one of them.')
  }
  const { plan_id, tier = null, interval, seats = 1, add_ons = [] } = body
  const choice = { plan_id, tier, interval, seats, add_ons }
  const facts = await loadOrderFacts(ctx, user, { book: await loadBookInForce(ctx) })
  const price = weighChoice({ choice, facts }, ctx.settings.parameters, ctx.now)
  if (!price.ok) return price
  const promoted = await withPromotion(ctx, { wish, held: false, user, choice, price })
  const object = 'promotion_preview' as const
  if (promoted.ok) {
    const { promotion, price: agreed } = promoted
    const { lines, amount, decision } = agreed
    const seen = { applicable: true, problem: null, detail: null, promotion, lines, amount }
    return { status: 200, body: { object, ...seen, decision: { ...decision, outcome: 'promotion_applied' } } }
  }
  const { refused: problem, detail, decision } = promoted
  const seen = { applicable: false, problem, detail, promotion: null, lines: [], amount: null }
  return { status: 200, body: { object, ...seen, decision } }
}

function refuse(pointer: string, code: string, detail: string) {
  const decision = explain().outcome('validation_failed')
  return { refused: 'validation_failed' as const, detail, decision, errors: [{ pointer, code, detail }] }
}
