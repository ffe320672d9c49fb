import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { isKnownFeature } from '../plans/known-features.ts'
import { outageMachine } from './outage-machine.ts'
import type { OutageStep } from './outage-machine.ts'

/**
 * Puts an outage on record. It has begun, since a declaration states what happened; its days do not count as used
 * (4.1.3, INT-05).
 *
 * @example
 * decideDeclaration({ starts_at: now - 600_000, features: [] }, defaultParameters, now) // { ok: true, step: …, decision: … }
 */
export function decideDeclaration(
  outage: { readonly starts_at: Instant; readonly features: readonly string[] },
  parameters: Parameters,
  now: Instant,
): Accepted<OutageStep> | Refused<'outage_interval_invalid' | 'outage_feature_unknown'> {
  const why = explain()
    .clause('4.1.3', '4.3.1')
    .interpretation('INT-05')
    .parameter(parameters, 'refund.used_days.exclude_outage')
    .step('now', instantText(now), 'instant')
    .step('starts at', instantText(outage.starts_at), 'instant')
  if (outage.starts_at > now) {
    return {
      ok: false,
      refused: 'outage_interval_invalid',
      detail: `An outage is declared once it has begun. It is ${instantText(now)} now: give a start that is not later.`,
      decision: why.outcome('outage_interval_invalid'),
      errors: [
        { pointer: '/starts_at', code: 'outage_interval_invalid', detail: `Expected ${instantText(now)} or earlier.` },
      ],
    }
  }
  const errors = outage.features.flatMap((feature, position) =>
    isKnownFeature(feature)
      ? []
      : [
          {
            pointer: `/features/${position}`,
            code: 'outage_feature_unknown',
            detail: 'No plan, tier or add-on has this feature. List the plans for those that there are.',
          },
        ],
  )
  if (errors.length > 0) {
    return {
      ok: false,
      refused: 'outage_feature_unknown',
      detail:
        'An outage is of features that plans have. List the plans for their names, or leave features out for all.',
      decision: why.outcome('outage_feature_unknown'),
      errors,
    }
  }
  return { ok: true, step: firstStep(outageMachine, 'declare'), decision: why.outcome('outage_declared') }
}
