import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../kernel/money.ts'
import { invoiceLines, rateText, splitPart, splitTax, taxPercent } from './split-tax.ts'

const minor = fc.integer({ min: 1, max: 1_000_000_000 })
const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0)

describe('the tax in a price (INT-36)', () => {
  it.each([
    [29_900, 28_208, 1692],
    [106, 100, 6],
    [1, 1, 0],
    [53, 50, 3],
  ])('%i fen at 6 %% are %i net and %i tax', (amount, net, tax) => {
    expect(splitTax(money(amount, 'CNY'), 6)).toEqual({ net: money(net, 'CNY'), tax: money(tax, 'CNY') })
  })

  it('is 6 % in China and none elsewhere', () => {
    expect([taxPercent('CN'), taxPercent('SG'), rateText(6), rateText(0)]).toEqual([6, 0, '0.06', '0.00'])
  })

  it('parts that add up to an amount add up to its net and tax', () => {
    fc.assert(
      fc.property(
        fc.array(minor, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        (parts, percent) => {
          let before = 0
          const split = parts.map((part) => {
            const one = splitPart(money(part, 'CNY'), before, percent)
            before += part
            return one
          })
          const whole = splitTax(money(before, 'CNY'), percent)
          expect(sum(split.map(({ net }) => net))).toBe(whole.net.amount)
          expect(sum(split.map(({ tax }) => tax))).toBe(whole.tax.amount)
          for (const { net, tax } of split) expect(Math.min(net.amount, tax.amount)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('lines add up to the document, and none has a tax below nothing', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1, maxLength: 6 }), minor, (prices, paid) => {
        const priced = prices.map((amount, at) => ({ label: `item ${at}`, quantity: 1, amount: { amount } }))
        const amount = money(paid, 'CNY')
        const split = splitTax(amount, 6)
        const lines = invoiceLines([...priced, { label: 'off', quantity: 1, amount: { amount: -5 } }], amount, split)
        expect(lines).toHaveLength(prices.length)
        expect(sum(lines.map((line) => line.amount))).toBe(paid)
        expect(sum(lines.map((line) => line.net))).toBe(split.net.amount)
        expect(sum(lines.map((line) => line.tax))).toBe(split.tax.amount)
        for (const { tax } of lines) expect(tax.amount).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
