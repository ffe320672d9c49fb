import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Decision, Explanation } from '../kernel/decision.ts'
import { money, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { PriceLine } from '../orders/price-order.ts'
import { weighChoice } from '../orders/weigh-choice.ts'
import type { OrderFacts, OrderRefusal } from '../orders/weigh-choice.ts'
import { decideSubscriptionMove } from './decide-subscription-move.ts'
import { daysLeft, reckonProration } from './reckon-proration.ts'
import type { DaysLeft } from './reckon-proration.ts'
import { otherTerms, sameTerms, termsOf } from './subscription-terms.ts'
import type { ChangingSubscription, SubscriptionTerms } from './subscription-terms.ts'
import type { SubscriptionStatus, SubscriptionStep } from './subscription-machine.ts'

export type ChangeEffect = PlatformSchemas['ChangeEffect']
export type ChangeWish = PlatformSchemas['ChangeWish']

/** What a change is decided from. */
export interface ChangeFacts extends OrderFacts {
  readonly subscription: ChangingSubscription & {
    readonly status: SubscriptionStatus
    readonly period_start: LocalDate
    readonly period_end: LocalDate
  }
  /** What the whole present period of the present terms was sold for. */
  readonly worth: Money
  /** Another change waits: one that is scheduled, or whose order is not paid. */
  readonly waiting: boolean
  /** Seats that somebody uses, the buyer's own included. */
  readonly seats_used: number
}

export type ChangeRefusal =
  | OrderRefusal
  | 'change_changes_nothing'
  | 'change_already_scheduled'
  | 'change_not_immediate'
  | 'seats_below_use'

export interface DecidedChange {
  readonly ok: true
  readonly effect: ChangeEffect
  readonly step: SubscriptionStep
  readonly terms: SubscriptionTerms
  readonly region: string
  readonly effective_on: LocalDate
  readonly days: DaysLeft
  readonly lines: PriceLine[]
  /** To be paid now. */
  readonly amount: Money
  /** Goes to the service credit. */
  readonly credit: Money
  /** What the whole period of the new terms costs. */
  readonly worth: Money
  readonly decision: Decision
}

/**
 * Decides on another plan, other seats, add-ons or another interval (INT-34). What costs more takes effect now, for the
 * difference of the days that are left; what costs less waits for the next period, unless the operator gives service
 * credit for it; another interval always waits. The same rule answers the preview and the change.
 */
export function decideChange(
  { wish, facts }: { wish: ChangeWish; facts: ChangeFacts },
  parameters: Parameters,
  now: Instant,
): DecidedChange | Refused<ChangeRefusal> | InvalidTransition {
  const { subscription } = facts
  const possible = decideSubscriptionMove(subscription, 'change')
  if (!possible.ok) return possible
  const terms = otherTerms(termsOf(subscription), withoutTime(wish))
  const why = explain().clause('2.E').interpretation('INT-34').parameter(parameters, 'change.downgrade')
  const complaint = complain(facts, terms)
  if (complaint !== null) return refuse(complaint, why)
  const weighed = weighChoice({ choice: terms, facts }, parameters, now)
  if (!weighed.ok) return weighed
  why.clause(...weighed.decision.clauses).interpretation(...weighed.decision.interpretations)

  const days = daysLeft({ start: subscription.period_start, end: subscription.period_end }, now)
  const isSameInterval = terms.interval === subscription.interval
  const proration = reckonProration({ worth: facts.worth, lines: weighed.lines }, days)
  why
    .step('worth of the present period', facts.worth.amount, 'fen')
    .step('price of the new terms', weighed.amount.amount, 'fen')
    .step('days of the period', days.total, 'days')
    .step('days left', days.left, 'days')
  const effect = effectOf({ wish, isSameInterval, difference: proration.difference.amount }, parameters)
  if (effect === null) {
    const detail = isSameInterval
      ? 'A change that costs less begins with the next period here. Leave `at` out, or say period_end.'
      : 'Another interval begins with the next period. Leave `at` out, or say period_end.'
    return refuse({ code: 'change_not_immediate', detail }, why)
  }
  const found = decideSubscriptionMove(subscription, effect === 'scheduled' ? 'schedule_change' : 'change')
  if (!found.ok) return found
  const { currency } = facts.worth
  const made = { ok: true, step: found.step, terms, region: weighed.region, worth: weighed.amount } as const
  if (effect === 'scheduled') {
    const decision = why.step('begins on', subscription.period_end, 'date').outcome('change_scheduled')
    const nothing = zero(currency)
    const later = { ...days, left: 0 }
    return {
      ...made,
      effect,
      effective_on: subscription.period_end,
      days: later,
      lines: [],
      amount: nothing,
      credit: nothing,
      decision,
    }
  }
  for (const { label, amount } of proration.lines) why.step(label, amount.amount, 'fen')
  const difference = proration.difference.amount
  const amount = money(Math.max(0, difference), currency)
  const credit = money(effect === 'credited' ? Math.max(0, 0 - difference) : 0, currency)
  const decision = why
    .step('to pay', amount.amount, 'fen')
    .step('to the service credit', credit.amount, 'fen')
    .outcome(`change_${effect}`)
  return { ...made, effect, effective_on: days.on, days, lines: proration.lines, amount, credit, decision }
}

interface Complaint {
  readonly code: Exclude<ChangeRefusal, OrderRefusal>
  readonly detail: string
  readonly pointer?: string
}

function complain({ subscription, waiting, seats_used }: ChangeFacts, terms: SubscriptionTerms): Complaint | null {
  if (waiting) {
    const detail = 'One change at a time: pay or cancel the one that waits, with POST …/cancel_change, then ask again.'
    return { code: 'change_already_scheduled', detail }
  }
  if (sameTerms(subscription, terms)) {
    return {
      code: 'change_changes_nothing',
      detail: 'The subscription is of exactly that. Name what is to be otherwise.',
    }
  }
  if (terms.seats < seats_used) {
    const detail = `${seats_used} seats are in use. Take seats back first, or keep at least ${seats_used}.`
    return { code: 'seats_below_use', detail, pointer: '/seats' }
  }
  return null
}

function refuse({ code, detail, pointer }: Complaint, why: Explanation): Refused<ChangeRefusal> {
  const errors = pointer === undefined ? {} : { errors: [{ pointer, code, detail }] }
  return { ok: false, refused: code, detail, decision: why.outcome(code), ...errors }
}

/** How a change takes effect; null where it was asked for now and cannot be. */
function effectOf(
  { wish, isSameInterval, difference }: { wish: ChangeWish; isSameInterval: boolean; difference: number },
  parameters: Parameters,
): ChangeEffect | null {
  if (wish.at === 'period_end') return 'scheduled'
  if (!isSameInterval) return wish.at === 'now' ? null : 'scheduled'
  if (difference >= 0) return 'paid'
  if (parameters['change.downgrade'] === 'credit') return 'credited'
  return wish.at === 'now' ? null : 'scheduled'
}

function withoutTime({ at: _at, ...terms }: ChangeWish): Partial<SubscriptionTerms> {
  return terms
}
