import { daysBetween, localDateOf } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import { money, multiplyRatio } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { PriceLine } from '../orders/price-order.ts'

/** The days of a period that are left, the day of the change itself included (INT-34, INT-43). */
export interface DaysLeft {
  readonly on: LocalDate
  readonly total: number
  readonly left: number
}

/**
 * Counts what is left of a period on the day of an instant in Shanghai. Old and new terms are reckoned over the same
 * days, so that no day is paid twice and none is given away.
 * @example daysLeft({ start: '2026-09-01', end: '2026-10-01' }, Date.parse('2026-09-16T04:00:00Z')).left // 15
 */
export function daysLeft({ start, end }: { start: LocalDate; end: LocalDate }, now: Instant): DaysLeft {
  const on = localDateOf(now)
  // A charge of the next period may be under way on its first day already; nothing of the old one is left then.
  return { on, total: daysBetween(start, end), left: Math.max(0, daysBetween(on, end)) }
}

/** What the unused days of the present terms are worth, and what the same days of the new ones cost. */
export interface Proration {
  readonly lines: PriceLine[]
  /** Charge less credit; negative where the present terms are worth more. */
  readonly difference: Money
}

/**
 * The difference of two prices over the days that are left, each rounded half up to the minor unit (INT-34).
 * @example
 * reckonProration({ worth: money(29900, 'CNY'), lines: linesOfTwoSeats }, { on, total: 30, left: 15 }).difference
 * // { amount: 14950, currency: 'CNY' }
 */
export function reckonProration(
  { worth, lines }: { worth: Money; lines: readonly PriceLine[] },
  { total, left }: DaysLeft,
): Proration {
  const days = `${left} of ${total} days`
  const share = ({ amount, currency }: Money) => multiplyRatio(money(amount, currency), left, total)
  const line = (kind: PriceLine['kind'], label: string, amount: Money): PriceLine => ({
    kind,
    label: `${label}, ${days}`,
    quantity: 1,
    unit_amount: amount,
    amount,
  })
  const unused = share(worth)
  const credit = line('proration_credit', 'Unused', money(0 - unused.amount, unused.currency))
  const charges = lines.map(({ label, quantity, amount }) =>
    line('proration_charge', quantity === 1 ? label : `${label} × ${quantity}`, share(amount)),
  )
  const all = [credit, ...charges]
  const difference = all.reduce((sum, { amount }) => sum + amount.amount, 0)
  return { lines: all, difference: money(difference, worth.currency) }
}
