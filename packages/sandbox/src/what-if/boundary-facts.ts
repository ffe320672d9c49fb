import type { SandboxSchemas } from '@parley/contract/sandbox'
import { MS_PER_DAY, daysBetween, startOfDay } from '@parley/policy/kernel/calendar'
import { addDuration } from '@parley/policy/kernel/duration'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { BoundaryFacts } from '@parley/policy/refunds/boundary-cases/boundary-case'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import { earliestInstant, latestInstant } from '../clock/bounds.ts'

/** A month of Pro, paid on the first morning. */
const ordinary = {
  paid: { amount: 29_900, currency: 'CNY' },
  paid_at: Date.parse('2026-09-01T01:00:00Z'),
} as const
const longestPeriod = 400
/** Cases look some days back and some terms ahead; all of it stays within the years whose working days are known. */
const firstInstant = earliestInstant + 7 * MS_PER_DAY
const lastInstant = latestInstant - 2 * longestPeriod * MS_PER_DAY

type Read =
  | { readonly ok: true; readonly facts: BoundaryFacts }
  | { readonly ok: false; readonly refusal: Refusal<'validation_failed'> }

const refuse = (pointer: string, code: string, detail: string): Read => ({
  ok: false,
  refusal: invalid(pointer, code, detail),
})

/** What cases are asked for, with what was left out filled in; instants and periods within the years that are known. */
export function readBoundaryFacts(given: SandboxSchemas['BoundaryFacts'] = {}): Read {
  const { paid = ordinary.paid, period = null, method = null, reason = null } = given
  if (paid.amount === 0)
    return refuse('/facts/paid/amount', 'out_of_range', 'Nothing is refunded where nothing was paid.')
  for (const field of ['paid_at', 'opened_at', 'approved_at'] as const) {
    const at = given[field]
    if (at !== undefined && !isWithin(Date.parse(at))) return refuse(`/facts/${field}`, 'out_of_range', reach)
  }
  const paid_at = given.paid_at === undefined ? firstMorning(period) : Date.parse(given.paid_at)
  const opened_at = given.opened_at === undefined ? addDuration(paid_at, 'P10D') : Date.parse(given.opened_at)
  if (opened_at < paid_at) return refuse('/facts/opened_at', 'before_payment', 'A draft is opened after the payment.')
  if (period !== null) {
    const days = daysBetween(period.start, period.end)
    if (days < 1 || days > longestPeriod) {
      return refuse(
        '/facts/period/end',
        'out_of_range',
        `A period has 1 to ${longestPeriod} days; this one has ${days}.`,
      )
    }
    if (!isWithin(startOfDay(period.start))) return refuse('/facts/period/start', 'out_of_range', reach)
  }
  const approved_at = given.approved_at === undefined ? null : Date.parse(given.approved_at)
  return { ok: true, facts: { paid, paid_at, opened_at, approved_at, period, method, reason } }
}

const firstMorning = (period: BoundaryFacts['period']): number =>
  period === null ? ordinary.paid_at : startOfDay(period.start) + 9 * 3_600_000

const isWithin = (at: number): boolean => at >= firstInstant && at <= lastInstant

const reach = `Give an instant from ${instantText(firstInstant)} to ${instantText(lastInstant)}.`
