import { expect, it } from 'vitest'
import { cardEndsAt, cardNoticeAt, goodBefore } from './card-expiry.ts'

it('3.1 a card ends at 24:00 in Shanghai on the last day of its month (INT-43)', () => {
  expect(goodBefore({ month: 2, year: 2028 })).toBe('2028-03-01')
  expect(new Date(cardEndsAt({ month: 2, year: 2028 })).toISOString()).toBe('2028-02-29T16:00:00.000Z')
  expect(new Date(cardEndsAt({ month: 12, year: 2026 })).toISOString()).toBe('2026-12-31T16:00:00.000Z')
})

it('3.1 its holder is told thirty days before', () => {
  expect(new Date(cardNoticeAt({ month: 9, year: 2026 })).toISOString()).toBe('2026-08-31T16:00:00.000Z')
})
