import { money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'

type Rounding = Parameters['refund.proration.rounding']

/** Some parts of the equal parts of an amount in minor units. */
export interface Share {
  readonly amount: number
  readonly part: number
  readonly whole: number
}

/** What is added to twice the dividend before it is divided: nothing, half a unit, or all but the least. */
const raised: Readonly<Record<Rounding, (divisor: bigint) => bigint>> = {
  down: () => 0n,
  half_up: (divisor) => divisor,
  up: (divisor) => 2n * divisor - 1n,
}

/**
 * A share less others, reckoned exactly and rounded once to the minor unit (INT-04); nothing where the others are more. A
 * period without any time in it has no share.
 * @example roundShare({ amount: 29900, part: 19, whole: 30 }, [], { currency: 'CNY', rounding: 'down' }).amount // 18936
 */
export function roundShare(
  share: Share,
  less: readonly Share[],
  { currency, rounding }: { currency: string; rounding: Rounding },
): Money {
  const shares = [share, ...less.map((one) => ({ ...one, amount: 0 - one.amount }))].filter(({ whole }) => whole > 0)
  const divisor = shares.reduce((product, { whole }) => product * BigInt(whole), 1n)
  const dividend = shares.reduce((sum, { amount, part, whole }) => {
    return sum + (BigInt(amount) * BigInt(part) * divisor) / BigInt(whole)
  }, 0n)
  if (dividend <= 0n) return money(0, currency)
  return money(Number((2n * dividend + raised[rounding](divisor)) / (2n * divisor)), currency)
}
