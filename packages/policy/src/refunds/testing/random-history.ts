import fc from 'fast-check'
import { MS_PER_DAY, addDays, addMonths, daysBetween, startOfDay } from '../../kernel/calendar.ts'
import type { LocalDate } from '../../kernel/calendar.ts'
import type { Fault, PaidPeriod, RefundFacts, RefundReason, RefundSubReason } from '../refund-facts.ts'
import { subReasons } from '../sub-reasons.ts'
import { promoted, randomPromotion } from './random-promotion.ts'
import { randomWorlds } from './random-worlds.ts'
import { september } from './september.ts'

/** One application: so long after the one before, found so, and approved so long after it was submitted. */
export interface RandomApplication {
  readonly after: number
  readonly reason: RefundReason
  readonly sub_reason: RefundSubReason | null
  readonly fault: Fault
  readonly reviewTakes: number
  /** The share that is approved of what is reckoned, in per cent. */
  readonly share: number
}

const amounts = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100_000_000 }))
const instants = (days: number) => fc.integer({ min: 0, max: days * MS_PER_DAY })
const reasons = fc
  .record({ reason: fc.constantFrom(...(Object.keys(subReasons) as RefundReason[])), detail: fc.nat(4) })
  .map(({ reason, detail }) => ({ reason, sub_reason: subReasons[reason][detail - 1] ?? null }))
const lengths = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('month' as const, 'year' as const) },
  fc.integer({ min: 1, max: 365 }),
)
const outage = fc.record({ from: instants(380), lasts: fc.oneof(fc.constant(null), instants(40)) })
const interruption = fc.record({ from: instants(300), lasts: instants(30) })
/** A share, in per cent of the price of a day, that is given back from some day on. */
const credit = fc.record({ day: fc.nat(364), percent: fc.nat(50) })
const abnormality = fc.record({
  kind: fc.constantFrom('locked', 'misused_by_others', 'data_lost' as const),
  fault: fc.constantFrom('user', 'platform', 'unknown' as const),
  from: instants(40),
})
/** Another order of the plan: paid before this one or after it, from such a day of its period on, for so many days. */
const twin = fc.record({ before: fc.boolean(), day: fc.integer({ min: -60, max: 300 }), days: fc.nat(365) })
const dispute = fc.record({ open: fc.boolean(), percent: fc.nat(100) })

/**
 * What may have become of a payment, and who applies for its refund when; any purchase and promotion, outages,
 * credits, disputes and second orders.
 */
export const randomHistory = fc.record({
  world: fc.constantFrom(...randomWorlds),
  facts: fc
    .record({
      list: amounts,
      promotion: fc.option(randomPromotion, { freq: 1 }),
      method: fc.constantFrom('bank_card', 'alipay', 'wechat_pay', 'tencent_wallet' as const),
      start: fc.nat(1_460).map((day) => addDays('2026-01-01', day)),
      length: fc.option(lengths, { freq: 12 }),
      outages: fc.array(outage, { maxLength: 3 }),
      interruptions: fc.array(interruption, { maxLength: 1 }),
      credits: fc.array(credit, { maxLength: 2 }),
      abnormalities: fc.array(abnormality, { maxLength: 1 }),
      twins: fc.array(twin, { maxLength: 1 }),
      dispute: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, dispute),
    })
    .map((given): RefundFacts => {
      const { method, start, length, dispute: disputed } = given
      const { paid: amount, promotion } =
        given.promotion === null ? { paid: given.list, promotion: null } : promoted(given.list, given.promotion)
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
      const bonus_days = promotion?.bonus_days ?? 0
      const interruptions = given.interruptions.map(({ from, lasts }) => {
        return { starts_at: begun + from, ends_at: begun + from + lasts }
      })
      const period =
        length === null
          ? null
          : { ...periodOf({ start, length, bonus_days }, { amount, credits: given.credits }), interruptions }
      const outages = given.outages.map(({ from, lasts }) => {
        return { starts_at: begun + from, ends_at: lasts === null ? null : begun + from + lasts }
      })
      const abnormalities = given.abnormalities.map(({ kind, fault, from }) => {
        return { kind, fault, starts_at: begun + from, ends_at: null }
      })
      const twins = given.twins.map(({ before, day, days }, index) => {
        const first = addDays(start, day)
        const paid_at = begun + (before ? 0 : 2)
        return { order_id: `ord_${index + 2}`, paid_at, start: first, end: addDays(first, days) }
      })
      return { ...september(), payment, period, outages, abnormalities, twins, promotion }
    }),
  applications: fc.array(
    fc
      .record({
        after: instants(150),
        complaint: reasons,
        fault: fc.constantFrom('user', 'platform', 'third_party', 'none' as const),
        reviewTakes: instants(9),
        share: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 100 })),
      })
      .map(({ complaint, ...rest }): RandomApplication => ({ ...complaint, ...rest })),
    { minLength: 1, maxLength: 4 },
  ),
})

function periodOf(
  { start, length, bonus_days }: { start: LocalDate; length: 'month' | 'year' | number; bonus_days: number },
  given: { amount: number; credits: readonly { day: number; percent: number }[] },
): PaidPeriod {
  const bought = typeof length === 'number' ? addDays(start, length) : addMonths(start, length === 'month' ? 1 : 12)
  const end = addDays(bought, bonus_days)
  const total = daysBetween(start, end)
  const credits = given.credits
    .filter(({ day }) => day < total)
    .map(({ day, percent }) => {
      return { on: addDays(start, day), amount: Math.floor((given.amount * percent * (total - day)) / (100 * total)) }
    })
  return { start, end, ended_at: null, credits }
}
