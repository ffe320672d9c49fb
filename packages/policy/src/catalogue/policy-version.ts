/** The version of the fee-management policy in force, a date; orders, refunds and cases pin it (10.4, INT-28). */
export const currentPolicyVersion = '2026-01-01'

/** The instant from which {@link currentPolicyVersion} applies: midnight in Asia/Shanghai, given in UTC (10.4). */
export const currentPolicyEffectiveAt = '2025-12-31T16:00:00Z'
