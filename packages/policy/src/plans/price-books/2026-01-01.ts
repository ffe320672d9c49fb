import { buildPriceBook } from '../build-price-book.ts'

/** The price book of 2026. Amounts are minor units; the yen has none, so that prices of JP are whole yen. */
export const priceBook20260101 = buildPriceBook({
  version: '2026-01-01',
  effective_from: '2025-12-31T16:00:00.000Z',
  regions: [
    {
      region: 'CN',
      currency: 'CNY',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 29_900, year: 299_900 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 69_900, year: 699_900 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 4_900, year: 49_900 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 39_900, year: 399_900 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 19_900, year: 199_900 } },
      ],
    },
    {
      region: 'HK',
      currency: 'HKD',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 32_800, year: 328_000 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 76_800, year: 768_000 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 5_400, year: 54_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 43_800, year: 438_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 21_800, year: 218_000 } },
      ],
    },
    {
      region: 'JP',
      currency: 'JPY',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 6_600, year: 66_000 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 15_400, year: 154_000 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 1_100, year: 11_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 8_800, year: 88_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 4_400, year: 44_000 } },
      ],
    },
    {
      region: 'US',
      currency: 'USD',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 4_500, year: 45_000 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 10_500, year: 105_000 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 800, year: 8_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 6_500, year: 65_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 3_500, year: 35_000 } },
      ],
    },
    {
      region: 'EU',
      currency: 'EUR',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 4_200, year: 42_000 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 9_800, year: 98_000 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 750, year: 7_500 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 5_900, year: 59_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 3_200, year: 32_000 } },
      ],
    },
    {
      region: 'SG',
      currency: 'SGD',
      plans: [
        { item: 'pro', unit: 'seat', amounts: { month: 5_900, year: 59_000 } },
        { item: 'flagship_standard', unit: 'seat', amounts: { month: 13_800, year: 138_000 } },
      ],
      add_ons: [
        { item: 'cloud_recording_plus', unit: 'seat', amounts: { month: 1_000, year: 10_000 } },
        { item: 'webinar_500', unit: 'order', amounts: { month: 8_500, year: 85_000 } },
        { item: 'simultaneous_interpreting', unit: 'order', amounts: { month: 4_500, year: 45_000 } },
      ],
    },
  ],
})
