import { describe, expect, it } from 'vitest'
import { explain } from '../kernel/decision.ts'
import { reckonAmount } from './reckon-amount.ts'
import { refundClaim } from './refund-claim.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, september } from './testing/september.ts'

const { succeeded_at: paid } = september().payment
const found = { reason: 'duplicate_payment', fault: 'none', as_of: noon('2026-09-11') } as const

describe('a plan that was ordered twice (4.1.2, INT-05)', () => {
  it.each([
    ['the whole period', { paid_at: paid - 1, start: '2026-08-20', end: '2026-10-20' }, 0],
    ['its first five days', { paid_at: paid, start: '2026-08-06', end: '2026-09-06' }, 6],
    ['none of it, being the later one', { paid_at: paid + 1, start: '2026-09-01', end: '2026-10-01' }, 11],
  ])('INT-05 leaves out the days that the earlier order served: %s', (_, twin, used) => {
    const facts = september({ twins: [{ order_id: 'ord_0', ...twin }] })
    const claim = refundClaim(found, facts)
    expect(reckonAmount({ facts, claim }, literalWorld().parameters, explain()).days_used).toBe(used)
  })

  it('counts for no other reason, and beside the days that the reviewer accepted', () => {
    const facts = september({ twins: [{ order_id: 'ord_0', paid_at: paid, start: '2026-09-01', end: '2026-09-03' }] })
    const accepted = { ...found, accepted_unusable_days: ['2026-09-09'] }
    expect(refundClaim(accepted, facts).unusable_days).toEqual(['2026-09-09', '2026-09-01', '2026-09-02'])
    expect(refundClaim({ ...accepted, reason: 'order_error' }, facts).unusable_days).toEqual(['2026-09-09'])
  })
})
