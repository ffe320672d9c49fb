import { describe, expect, it } from 'vitest'
import { moneyText } from './money-text.ts'

describe('moneyText', () => {
  it.each([
    [29_900, 'CNY', 'CNY 299.00'],
    [1, 'CNY', 'CNY 0.01'],
    [0, 'USD', 'USD 0.00'],
    [123_456_789, 'EUR', 'EUR 1,234,567.89'],
    [500, 'JPY', 'JPY 500'],
    [-1_250, 'CNY', 'CNY −12.50'],
    [9_007_199_254_740_991, 'CNY', 'CNY 90,071,992,547,409.91'],
  ])('writes %i minor units of %s as %s', (amount, currency, text) => {
    expect(moneyText({ amount, currency })).toBe(text)
  })
})
