import type { BoundaryCase, BoundaryFacts, BoundaryRule, World } from './boundary-case.ts'
import { feeCases } from './fee-cases.ts'
import { payoutCases } from './payout-cases.ts'
import { prorationCases } from './proration-cases.ts'
import { windowCases } from './window-cases.ts'

const generators: Readonly<Record<BoundaryRule, (facts: BoundaryFacts, world: World) => BoundaryCase[]>> = {
  window: windowCases,
  proration: prorationCases,
  payout: payoutCases,
  fee: feeCases,
}

/**
 * Cases before, at and after every edge of a rule, each with what the rule itself says of it: to be run against code that
 * follows the same policy (4.2.1, 4.2.3, 4.3.1, 4.4.1).
 *
 * @example
 * boundaryCases('window', facts, world).map(({ expect }) => expect.code) // [null, null, 'refund_window_expired', …]
 */
export function boundaryCases(rule: BoundaryRule, facts: BoundaryFacts, world: World): BoundaryCase[] {
  return generators[rule](facts, world)
}
