import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMoney,
  allocate,
  compareMoney,
  CurrencyMismatchError,
  money,
  multiplyRatio,
  parseRate,
  roundHalfUp,
  subtractMoney,
  zero,
} from './money.ts'

const cny = (amount: number) => money(amount, 'CNY')
const fen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('refuses %s fen', (amount) => {
    expect(() => cny(amount)).toThrow(RangeError)
  })

  it.each(['', 'cny', 'CN', 'YUAN'])('refuses the currency "%s"', (currency) => {
    expect(() => money(1, currency)).toThrow(RangeError)
  })

  it('is frozen and knows no negative zero', () => {
    expect(Object.isFrozen(cny(1))).toBe(true)
    expect(Object.is(cny(-0).amount, 0)).toBe(true)
    expect(zero('CNY')).toEqual({ amount: 0, currency: 'CNY' })
  })
})

describe('sums and comparison', () => {
  it('adds and subtracts', () => {
    expect(addMoney(cny(100), cny(1))).toEqual(cny(101))
    expect(subtractMoney(cny(18937), cny(114))).toEqual(cny(18823))
  })

  it('refuses to leave the safe integers', () => {
    expect(() => addMoney(cny(Number.MAX_SAFE_INTEGER), cny(1))).toThrow(RangeError)
    expect(() => subtractMoney(cny(Number.MIN_SAFE_INTEGER), cny(1))).toThrow(RangeError)
  })

  it('orders amounts', () => {
    expect(compareMoney(cny(1), cny(2))).toBe(-1)
    expect(compareMoney(cny(2), cny(2))).toBe(0)
    expect(compareMoney(cny(3), cny(2))).toBe(1)
  })

  it.each([addMoney, subtractMoney, compareMoney])('%o refuses two currencies and names both', (combine) => {
    const mixed = () => combine(cny(1), money(1, 'EUR'))
    expect(mixed).toThrow(CurrencyMismatchError)
    expect(mixed).toThrow(expect.objectContaining({ left: 'CNY', right: 'EUR' }))
  })

  it('subtraction undoes addition', () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => compareMoney(subtractMoney(addMoney(cny(a), cny(b)), cny(b)), cny(a)) === 0),
    )
  })
})

describe('roundHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [7n, 3n, 2n],
    [8n, 3n, 3n],
    [-8n, 3n, -3n],
    [1n, 3n, 0n],
    [0n, 7n, 0n],
  ])('%s / %s is %s', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected)
  })

  it('refuses a zero denominator', () => {
    expect(() => roundHalfUp(1n, 0n)).toThrow(RangeError)
  })

  it('is at most a half away, mirrors the sign, and never falls as the numerator grows', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1n, 10n ** 9n), (numerator, denominator) => {
        const result = roundHalfUp(numerator, denominator)
        const twiceOff = 2n * (result * denominator - numerator)
        expect(twiceOff <= denominator && twiceOff >= -denominator).toBe(true)
        expect(roundHalfUp(-numerator, denominator)).toBe(-result)
        expect(roundHalfUp(numerator + 1n, denominator) >= result).toBe(true)
      }),
    )
  })
})

describe('multiplyRatio', () => {
  it.each([
    [29900, 19, 30, 18937],
    [29900, 0, 30, 0],
    [29900, 22, 30, 21927],
    [18937, 6, 1000, 114],
  ])('INT-04, INT-08 takes %s × %s/%s as %s fen', (amount, numerator, denominator, expected) => {
    expect(multiplyRatio(cny(amount), numerator, denominator)).toEqual(cny(expected))
  })

  it('stays exact where a float would not, and refuses a result that is not safe', () => {
    const most = cny(Number.MAX_SAFE_INTEGER)
    expect(multiplyRatio(most, 999_999_999n, 1_000_000_000n).amount).toBe(9_007_199_245_733_792)
    expect(() => multiplyRatio(most, 2, 1)).toThrow(RangeError)
    expect(() => multiplyRatio(most, 0.5, 1)).toThrow(RangeError)
  })
})

describe('parseRate', () => {
  it('reads decimals exactly', () => {
    expect(parseRate('0.006')).toEqual({ numerator: 6n, denominator: 1000n })
    expect(parseRate('1')).toEqual({ numerator: 1n, denominator: 1n })
    expect(parseRate('12.50')).toEqual({ numerator: 1250n, denominator: 100n })
  })

  it.each(['', '.5', '5.', '-0.1', '+1', '1e-3', '0,006', ' 1', '0.0000000000000001', 'NaN'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseRate(text)).toThrow(RangeError)
    },
  )
})

describe('allocate', () => {
  const amounts = (total: number, weights: readonly number[]) =>
    allocate(cny(total), weights).map((part) => part.amount)

  it('gives the left-over fen to the largest remainders, and to the earlier part among equals', () => {
    expect(amounts(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(amounts(-100, [1, 1, 1])).toEqual([-34, -33, -33])
    expect(amounts(10, [1, 0, 2])).toEqual([3, 0, 7])
    expect(amounts(0, [3, 4])).toEqual([0, 0])
  })

  it('refuses weights that are negative, fractional, all zero or missing', () => {
    for (const weights of [[-1, 2], [0.5, 1], [0, 0], []]) expect(() => amounts(1, weights)).toThrow(RangeError)
  })

  it('adds up exactly, keeps each part within one fen of its share, and gives nothing for no weight', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })
      .filter((list) => list.some((w) => w > 0))
    fc.assert(
      fc.property(fen, weights, (total, list) => {
        const parts = amounts(total, list)
        const sum = list.reduce((running, weight) => running + weight, 0)
        expect(parts.reduce((running, part) => running + part, 0)).toBe(total)
        parts.forEach((part, index) => {
          const weight = list[index] ?? 0
          const off = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(weight)
          expect(off < BigInt(sum) && off > -BigInt(sum)).toBe(true)
          if (weight === 0) expect(part).toBe(0)
        })
      }),
    )
  })
})
