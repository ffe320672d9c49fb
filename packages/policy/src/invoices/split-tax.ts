import type { PlatformSchemas } from '@parley/contract/platform'
import { allocate, money, multiplyRatio, subtractMoney } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'

type Schemas = PlatformSchemas

/** Per cent of value added tax that a price holds, by billing region; elsewhere the service is exported and bears none. */
const percentByRegion: Readonly<Record<string, number>> = { CN: 6 }

/** Per cent of tax in a price of this region (INT-36). */
export const taxPercent = (region: string): number => percentByRegion[region] ?? 0

/** A per cent as the decimal that documents show, e.g. `0.06`. */
export const rateText = (percent: number): string => (percent / 100).toFixed(2)

export interface TaxedAmount {
  readonly net: Money
  readonly tax: Money
}

/**
 * Takes the tax out of an amount that holds it; the net is rounded half up and the tax is the rest.
 *
 * @example
 * splitTax({ amount: 29900, currency: 'CNY' }, 6) // net 28208, tax 1692
 */
export function splitTax(amount: Money, percent: number): TaxedAmount {
  const net = multiplyRatio(amount, 100, 100 + percent)
  return { net, tax: subtractMoney(amount, net) }
}

/** The net and tax of a part that comes after `before` of the same total, so that all parts add up to those of the total. */
export function splitPart(part: Money, before: number, percent: number): TaxedAmount {
  const whole = splitTax(money(before + part.amount, part.currency), percent)
  const earlier = splitTax(money(before, part.currency), percent)
  return { net: subtractMoney(whole.net, earlier.net), tax: subtractMoney(whole.tax, earlier.tax) }
}

/** What of an order is priced above nothing; what was taken off it lowers each of these in proportion. */
interface Priced {
  readonly label: string
  readonly quantity: number
  readonly amount: { readonly amount: number }
}

/** The lines of a document over part or all of an order: they add up to its amount and to its net. */
export function invoiceLines(
  lines: readonly Priced[],
  amount: Money,
  { net }: Pick<TaxedAmount, 'net'>,
): Schemas['InvoiceLine'][] {
  const priced = lines.filter(({ amount: { amount: of } }) => of > 0)
  if (priced.length === 0) throw new RangeError('An order that was paid has a line above nothing')
  const amounts = allocate(
    amount,
    priced.map((line) => line.amount.amount),
  )
  const weights = amounts.map((one) => one.amount)
  const nets = amount.amount === 0 ? amounts : allocate(net, weights)
  return priced.map(({ label, quantity }, index) => {
    const gross = amounts[index] ?? money(0, amount.currency)
    const lineNet = nets[index] ?? gross
    return { label, quantity, amount: gross, net: lineNet, tax: subtractMoney(gross, lineNet) }
  })
}
