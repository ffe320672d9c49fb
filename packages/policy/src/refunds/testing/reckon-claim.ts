import { explain } from '../../kernel/decision.ts'
import type { Decision } from '../../kernel/decision.ts'
import { reckonAmount } from '../reckon-amount.ts'
import type { RefundAmount, RefundClaim, RefundFacts } from '../refund-facts.ts'
import { literalWorld } from './literal-world.ts'
import { noon, september } from './september.ts'

/** What a claim comes to, with its arithmetic; a cancellation on 11 September of a month of Pro unless told otherwise. */
export function reckonClaim(
  claim: Partial<RefundClaim>,
  facts: RefundFacts = september(),
  overrides: Record<string, unknown> = {},
): RefundAmount & { readonly decision: Decision } {
  const usual: RefundClaim = { reason: 'user_cancelled', fault: 'none', as_of: noon('2026-09-11'), unusable_days: [] }
  const why = explain()
  const amount = reckonAmount({ facts, claim: { ...usual, ...claim } }, literalWorld(overrides).parameters, why)
  return { ...amount, decision: why.outcome('test') }
}
