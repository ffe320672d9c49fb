import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { promotionMachine } from './promotion-machine.ts'
import type { PromotionStatus, PromotionStep } from './promotion-machine.ts'

/** Starts a promotion, ends it, or lets coupons be issued for it (2.E, 4.3.3). */
export function decidePromotionMove(
  promotion: { readonly status: PromotionStatus },
  event: 'start' | 'end' | 'issue_coupons',
): Accepted<PromotionStep> | InvalidTransition {
  const found = stepOf(promotionMachine, { name: 'promotion', status: promotion.status }, event)
  if (!found.ok) return found
  const { clauses, interpretations = [] } = found.step
  const why = explain()
    .clause(...clauses)
    .interpretation(...interpretations)
    .step('state before', promotion.status, 'text')
  return { ok: true, step: found.step, decision: why.outcome(`promotion_${event}`) }
}
