import { describe, expect, it } from 'vitest'
import { deadlineEntries } from './deadline-entries.ts'
import { entryOf, inOrder } from './entry.ts'
import { invoiceEntries } from './invoice-entries.ts'
import { noticeEntries } from './notice-entries.ts'
import { postingEntries } from './posting-entries.ts'

const ref = { object: 'event', id: 'evt_1' }
const nine = Date.parse('2026-09-11T01:00:00Z')

describe('the timeline of a refund', () => {
  it('puts what happened first, of one instant as it was given, and what lies ahead last', () => {
    const entries = [
      entryOf({ at: '2026-09-12T00:00:00.000Z', kind: 'deadline', title: 'ahead', ahead: true, ref }),
      entryOf({ at: '2026-09-13T00:00:00.000Z', kind: 'event', title: 'last', ref }),
      entryOf({ at: '2026-09-11T00:00:00.000Z', kind: 'transition', title: 'first', ref }),
      entryOf({ at: '2026-09-11T00:00:00.000Z', kind: 'posting', title: 'second', ref }),
    ]
    expect(inOrder(entries).map(({ title }) => title)).toEqual(['first', 'second', 'last', 'ahead'])
  })

  it('4.4.1 shows a posting once, with what it moved', () => {
    const line = { posting: 'jnl_1', kind: 'refund_approved', currency: 'CNY', booked_at: nine }
    const booked = [18_937, -114, -18_823].map((amount) => ({ ...line, amount }))
    const other = { ...line, posting: 'jnl_2', kind: 'something_else', amount: 5 }
    expect(postingEntries([...booked, other], 'en')).toMatchObject([
      { at: '2026-09-11T01:00:00.000Z', amount: { amount: 18_937, currency: 'CNY' }, ref: { id: 'jnl_1' } },
      { title: 'Money was booked.', ref: { id: 'jnl_2' } },
    ])
  })

  it('shows a notice once for all channels, in the language that is asked for', () => {
    const sent = { title: 'Your refund was approved', event_type: 'refund.approved', clauses: ['4.2.3'] } as const
    const notices = [
      { ...sent, id: 'ntc_1', event_id: 'evt_1', created_at: nine },
      { ...sent, id: 'ntc_2', event_id: 'evt_1', created_at: nine },
    ]
    expect(noticeEntries(notices, 'zh-CN')).toMatchObject([{ title: '通知：退费申请已通过', ref: { id: 'ntc_1' } }])
  })

  it('INT-36 shows the reversals of this refund alone, and the answer of the buyer that is awaited', () => {
    const reversal = {
      id: 'rvs_1',
      status: 'awaiting_buyer',
      confirmation_state: '02',
      void_reason: null,
      reason: 'service_ended',
      refund_id: 'ref_1',
      dispute_id: null,
      amount: 18_823,
      net: 17_758,
      number: null,
      requested_at: nine,
      confirm_by: nine + 72 * 3_600_000,
      reversed_at: null,
      attempts: 0,
    } as const
    const done = { ...reversal, status: 'reversed', reversed_at: nine + 1000 } as const
    const foreign = { ...reversal, refund_id: 'ref_2' }
    const about = (reversals: readonly (typeof reversal | typeof done | typeof foreign)[]) =>
      invoiceEntries([{ id: 'inv_1', currency: 'CNY', reversals }], 'ref_1', 'en').map(({ at, kind }) => [at, kind])
    expect(about([reversal, foreign])).toEqual([
      ['2026-09-11T01:00:00.000Z', 'invoice'],
      ['2026-09-14T01:00:00.000Z', 'deadline'],
    ])
    expect(about([done])).toEqual([
      ['2026-09-11T01:00:00.000Z', 'invoice'],
      ['2026-09-11T01:00:01.000Z', 'invoice'],
    ])
  })

  it('INT-06 says which term may still move', () => {
    const term = {
      id: 'job_1',
      term: 'payout_due',
      ends_at: nine,
      provisional: true,
      clauses: [],
      interpretations: [],
    } as const
    expect(deadlineEntries([term], 'en')).toMatchObject([
      { ahead: true, provisional: true, title: 'The money must be back' },
    ])
  })
})
