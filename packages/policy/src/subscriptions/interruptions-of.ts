import type { PlatformSchemas } from '@parley/contract/platform'
import type { Interruption } from '../refunds/refund-facts.ts'

type Entry = Pick<PlatformSchemas['Subscription']['history'][number], 'event' | 'at'>

/**
 * When a subscription gave no service because of a refund that then came to nothing: from its end to its reinstatement,
 * as its history has them (INT-11). An end that lasts is none.
 *
 * @example
 * interruptionsOf([{ event: 'end_by_refund', at: '2026-09-11T02:00:00.000Z' }, { event: 'reinstate', at: later }])
 * // [{ starts_at: 1_789_092_000_000, ends_at: Date.parse(later) }]
 */
export function interruptionsOf(history: readonly Entry[]): Interruption[] {
  return history.flatMap(({ event, at }, index) => {
    const before = history[index - 1]
    if (event !== 'reinstate' || before?.event !== 'end_by_refund') return []
    return [{ starts_at: Date.parse(before.at), ends_at: Date.parse(at) }]
  })
}
