import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { accountMachine } from './account-machine.ts'
import type { AccountStatus, AccountStep } from './account-machine.ts'

type Interval = Refused<'abnormality_interval_invalid'>
type Verdict = Accepted<AccountStep> | InvalidTransition | Interval

/**
 * Puts on record that an account is abnormal: one thing at a time, and not before it began. Nothing is blocked by it
 * (4.1.4, 9.3, INT-38).
 *
 * @example
 * decideAbnormality({ status: 'active' }, { fault: 'platform', starts_at: now - 600_000 }, now) // { ok: true, … }
 */
export function decideAbnormality(
  account: { readonly status: AccountStatus },
  recorded: { readonly fault: string; readonly starts_at: Instant },
  now: Instant,
): Verdict {
  const found = stepOf(accountMachine, { name: 'account', status: account.status }, 'report_abnormal')
  if (!found.ok) return found
  const why = begun(recorded.starts_at, now).step('fault', recorded.fault, 'text')
  if (recorded.starts_at > now) {
    return invalid(
      { pointer: '/starts_at', expected: `Expected ${instantText(now)} or earlier.` },
      `It is ${instantText(now)} now, and a record is of what has begun: give a start that is not later.`,
      why,
    )
  }
  return { ok: true, step: found.step, decision: why.outcome('abnormality_recorded') }
}

/**
 * Ends what is on record about an account: after it began, and not later than now (4.1.4).
 *
 * @example
 * decideRecovery({ status: 'abnormal' }, { starts_at, ends_at: now }, now) // { ok: true, step: …, decision: … }
 */
export function decideRecovery(
  account: { readonly status: AccountStatus },
  recorded: { readonly starts_at: Instant; readonly ends_at: Instant },
  now: Instant,
): Verdict {
  const found = stepOf(accountMachine, { name: 'account', status: account.status }, 'recover')
  if (!found.ok) return found
  const { starts_at, ends_at } = recorded
  const why = begun(starts_at, now).step('ends at', instantText(ends_at), 'instant')
  if (ends_at <= starts_at || ends_at > now) {
    const expected = `Expected an instant after ${instantText(starts_at)} and not after ${instantText(now)}.`
    return invalid(
      { pointer: '/ends_at', expected },
      `It began at ${instantText(starts_at)} and it is ${instantText(now)} now: give an end between the two.`,
      why,
    )
  }
  return { ok: true, step: found.step, decision: why.outcome('abnormality_ended') }
}

const begun = (startsAt: Instant, now: Instant): Explanation =>
  explain()
    .clause('4.1.4', '9.3')
    .interpretation('INT-38')
    .step('now', instantText(now), 'instant')
    .step('starts at', instantText(startsAt), 'instant')

function invalid(
  { pointer, expected }: { pointer: string; expected: string },
  detail: string,
  why: Explanation,
): Interval {
  return {
    ok: false,
    refused: 'abnormality_interval_invalid',
    detail,
    decision: why.outcome('abnormality_interval_invalid'),
    errors: [{ pointer, code: 'abnormality_interval_invalid', detail: expected }],
  }
}
