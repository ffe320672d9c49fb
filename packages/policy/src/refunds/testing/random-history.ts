import fc from 'fast-check'
import { MS_PER_DAY, addDays, addMonths, daysBetween, startOfDay } from '../../kernel/calendar.ts'
import type { LocalDate } from '../../kernel/calendar.ts'
import type { Fault, PaidPeriod, RefundFacts, RefundReason } from '../refund-facts.ts'
import { randomWorlds } from './random-worlds.ts'
import { september } from './september.ts'

/** One application: so long after the one before, found so, and approved so long after it was submitted. */
export interface RandomApplication {
  readonly after: number
  readonly reason: RefundReason
  readonly fault: Fault
  readonly reviewTakes: number
}

const amounts = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100_000_000 }))
const instants = (days: number) => fc.integer({ min: 0, max: days * MS_PER_DAY })
const reasons = [
  'service_unusable',
  'order_error',
  'duplicate_payment',
  'platform_outage',
  'account_abnormal',
  'user_cancelled',
] as const
const lengths = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('month' as const, 'year' as const) },
  fc.integer({ min: 1, max: 365 }),
)
const outage = fc.record({ from: instants(380), lasts: fc.oneof(fc.constant(null), instants(40)) })
/** A share, in per cent of the price of a day, that is given back from some day on. */
const credit = fc.record({ day: fc.nat(364), percent: fc.nat(50) })
const abnormality = fc.record({
  kind: fc.constantFrom('locked', 'misused_by_others', 'data_lost' as const),
  fault: fc.constantFrom('user', 'platform', 'unknown' as const),
  from: instants(40),
})
const dispute = fc.record({ open: fc.boolean(), percent: fc.nat(100) })

/** What may have become of a payment, and who applies for its refund when; any purchase, outages, credits and disputes. */
export const randomHistory = fc.record({
  world: fc.constantFrom(...randomWorlds),
  facts: fc
    .record({
      amount: amounts,
      method: fc.constantFrom('bank_card', 'alipay', 'wechat_pay', 'tencent_wallet' as const),
      start: fc.nat(1_460).map((day) => addDays('2026-01-01', day)),
      length: fc.option(lengths, { freq: 12 }),
      outages: fc.array(outage, { maxLength: 3 }),
      credits: fc.array(credit, { maxLength: 2 }),
      abnormalities: fc.array(abnormality, { maxLength: 1 }),
      dispute: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, dispute),
    })
    .map(({ amount, method, start, length, outages, credits, abnormalities, dispute: disputed }): RefundFacts => {
      const begun = startOfDay(start)
      const payment = {
        ...september().payment,
        amount: { amount, currency: 'CNY' },
        method,
        succeeded_at: begun + 1,
        duplicate: length === null,
        disputed: disputed?.open ?? false,
        disputed_amount: disputed === null ? 0 : Math.floor((amount * disputed.percent) / 100),
      }
      const period = length === null ? null : periodOf(start, length, { amount, credits })
      const declared = outages.map(({ from, lasts }) => {
        return { starts_at: begun + from, ends_at: lasts === null ? null : begun + from + lasts }
      })
      const recorded = abnormalities.map(({ kind, fault, from }) => {
        return { kind, fault, starts_at: begun + from, ends_at: null }
      })
      return { ...september(), payment, period, outages: declared, abnormalities: recorded }
    }),
  applications: fc.array(
    fc.record({
      after: instants(150),
      reason: fc.constantFrom(...reasons),
      fault: fc.constantFrom('user', 'platform', 'third_party', 'none' as const),
      reviewTakes: instants(9),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

function periodOf(
  start: LocalDate,
  length: 'month' | 'year' | number,
  given: { amount: number; credits: readonly { day: number; percent: number }[] },
): PaidPeriod {
  const end = typeof length === 'number' ? addDays(start, length) : addMonths(start, length === 'month' ? 1 : 12)
  const total = daysBetween(start, end)
  const credits = given.credits
    .filter(({ day }) => day < total)
    .map(({ day, percent }) => {
      return { on: addDays(start, day), amount: Math.floor((given.amount * percent * (total - day)) / (100 * total)) }
    })
  return { start, end, ended_at: null, credits }
}
