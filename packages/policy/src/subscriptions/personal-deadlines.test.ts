import { describe, expect, it } from 'vitest'
import { personalDeadlines } from './personal-deadlines.ts'
import type { PersonalMatters } from './personal-deadlines.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const nothing = { orders: [], refunds: [], subscriptions: [], quotes: [], payment_methods: [], recordings: [] }

const offer = { valid_until: '2026-09-20T16:00:00.000Z' }
const card = { network: 'unionpay', bank: null, funding: 'debit', last4: '0015' } as const

const dueOf = (matters: Partial<PersonalMatters>) =>
  personalDeadlines({ ...nothing, ...matters }, now).map(({ kind, object_id, due_at }) => [kind, object_id, due_at])

describe('what falls due next for a user (3.P.6)', () => {
  it('3.1 is the end of a card that is bound, at 24:00 in Shanghai of the last day of its month (INT-43)', () => {
    const expiring = { ...card, expiry: { month: 9, year: 2026 } }
    const payment_methods = [
      { id: 'pm_1', status: 'bound', card: expiring },
      { id: 'pm_2', status: 'unbound', card: expiring },
      { id: 'pm_3', status: 'bound', card: null },
    ] as const
    expect(dueOf({ payment_methods })).toEqual([['card_expires', 'pm_1', '2026-09-30T16:00:00.000Z']])
    expect(personalDeadlines({ ...nothing, payment_methods }, now)).toMatchObject([
      { clauses: ['3.1'], interpretations: ['INT-43'] },
    ])
  })

  it('2.S.3 is the end of an offer that waits to be accepted', () => {
    const quotes = [
      { id: 'quo_1', status: 'issued', offer },
      { id: 'quo_2', status: 'accepted', offer },
      { id: 'quo_3', status: 'requested', offer: null },
    ] as const
    expect(dueOf({ quotes })).toEqual([['quote_expires', 'quo_1', offer.valid_until]])
  })

  it('7.5.2 is the deletion of a recording that is not kept for ever (INT-20)', () => {
    const recordings = [
      { id: 'rec_1', status: 'available', retained_until: '2026-09-05T01:00:00.000Z' },
      { id: 'rec_2', status: 'available', retained_until: null },
      { id: 'rec_3', status: 'deleted', retained_until: '2026-09-05T01:00:00.000Z' },
    ] as const
    expect(dueOf({ recordings })).toEqual([['recording_deleted', 'rec_1', '2026-09-05T01:00:00.000Z']])
  })

  it('3.P.6 comes the nearest first, and leaves out what is over', () => {
    const matters = {
      quotes: [{ id: 'quo_1', status: 'issued', offer }],
      payment_methods: [
        { id: 'pm_1', status: 'bound', card: { ...card, expiry: { month: 8, year: 2026 } } },
        { id: 'pm_2', status: 'bound', card: { ...card, expiry: { month: 12, year: 2026 } } },
      ],
      recordings: [{ id: 'rec_1', status: 'available', retained_until: '2026-09-21T01:00:00.000Z' }],
    } as const
    expect(dueOf(matters).map(([, id]) => id)).toEqual(['quo_1', 'rec_1', 'pm_2'])
  })
})
