import { money, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'

type Rounding = Parameters['refund.proration.rounding']

/** What is added before the division, as a share of twice the divisor: nothing, half of it, or all but one. */
const raised: Readonly<Record<Rounding, (divisor: bigint) => bigint>> = {
  down: () => 0n,
  half_up: (divisor) => divisor,
  up: (divisor) => 2n * divisor - 1n,
}

/**
 * A share of an amount that is not negative, rounded once to the minor unit (INT-04). No share of a period without any
 * time in it.
 * @example roundShare(money(29900, 'CNY'), { part: 19, whole: 30 }, 'down').amount // 18936
 */
export function roundShare(
  base: Money,
  { part, whole }: { readonly part: number; readonly whole: number },
  rounding: Rounding,
): Money {
  if (whole <= 0) return zero(base.currency)
  const divisor = BigInt(whole)
  const dividend = 2n * BigInt(base.amount) * BigInt(part)
  return money(Number((dividend + raised[rounding](divisor)) / (2n * divisor)), base.currency)
}
