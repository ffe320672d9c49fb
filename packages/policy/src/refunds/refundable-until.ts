import type { Instant } from '../kernel/calendar.ts'
import { addDuration } from '../kernel/duration.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { channelLimits } from '../payments/channel-limits.ts'
import type { PaidPayment } from './refund-facts.ts'

/**
 * Until when a refund of a payment may be opened, that instant included: as long as the operator allows, and no longer
 * than its channel pays it back (INT-11).
 */
export function refundableUntil(
  { method, succeeded_at }: Pick<PaidPayment, 'method' | 'succeeded_at'>,
  parameters: Parameters,
): Instant {
  const allowed = addDuration(succeeded_at, parameters['refund.application.max_age'])
  const { refundable_for } = channelLimits[method]
  return refundable_for === null ? allowed : Math.min(allowed, addDuration(succeeded_at, refundable_for))
}

/** How many refunds one payment of an order may have: as many as the operator and its channel allow (INT-11). */
export const refundsAllowed = ({ method }: Pick<PaidPayment, 'method'>, parameters: Parameters): number =>
  Math.min(parameters['refund.max_per_order'], channelLimits[method].refunds)
