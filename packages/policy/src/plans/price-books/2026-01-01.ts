import { buildPriceBook } from '../build-price-book.ts'

/** The price book of 2026. Amounts are minor units. */
export const priceBook20260101 = buildPriceBook({
  version: '2026-01-01',
  effective_from: '2025-12-31T16:00:00.000Z',
  regions: [
    {
      region: 'CN',
      currency: 'CNY',
      plans: [{ item: 'pro', unit: 'seat', amounts: { month: 29_900, year: 299_900 } }],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 4_900, year: 49_900 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 39_900, year: 399_900 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 19_900, year: 199_900 } },
      ],
    },
    {
      region: 'US',
      currency: 'USD',
      plans: [{ item: 'pro', unit: 'seat', amounts: { month: 4_500, year: 45_000 } }],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 800, year: 8_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 6_500, year: 65_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 3_500, year: 35_000 } },
      ],
    },
    {
      region: 'SG',
      currency: 'SGD',
      plans: [{ item: 'pro', unit: 'seat', amounts: { month: 5_900, year: 59_000 } }],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 1_000, year: 10_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 8_500, year: 85_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 4_500, year: 45_000 } },
      ],
    },
  ],
})
