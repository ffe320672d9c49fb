import { priceBook20260101 } from '../../plans/price-books/2026-01-01.ts'
import type { OrderChoice, OrderFacts, OrderRequest } from '../weigh-choice.ts'

/** One seat of Pro by the month, for an individual in China who accepted the terms. */
export function proMonth(changes: { choice?: Partial<OrderChoice>; facts?: Partial<OrderFacts> } = {}): OrderRequest {
  return {
    choice: { plan_id: 'pro', tier: null, interval: 'month', seats: 1, add_ons: [], ...changes.choice },
    facts: {
      kind: 'individual',
      billing_region: 'CN',
      accepted_terms: ['2026-01-01'],
      book: priceBook20260101,
      ...changes.facts,
    },
  }
}

export const now = Date.parse('2026-09-01T01:00:00Z')
