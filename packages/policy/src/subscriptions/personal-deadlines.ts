import type { PlatformSchemas } from '@parley/contract/platform'
import { startOfDay } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'
import { cardEndsAt } from '../payment-methods/card-expiry.ts'

type Deadline = PlatformSchemas['PersonalDeadline']

/** What a user has now, as the API shows it. */
export interface PersonalMatters {
  readonly orders: readonly PlatformSchemas['Order'][]
  readonly refunds: readonly PlatformSchemas['Refund'][]
  readonly subscriptions: readonly PlatformSchemas['Subscription'][]
  readonly quotes: readonly EndingQuote[]
  readonly payment_methods: readonly Pick<PlatformSchemas['PaymentMethod'], 'id' | 'status' | 'card'>[]
  readonly recordings: readonly Pick<PlatformSchemas['Recording'], 'id' | 'status' | 'retained_until'>[]
}

interface EndingQuote extends Pick<PlatformSchemas['Quote'], 'id' | 'status'> {
  readonly offer: Pick<PlatformSchemas['QuoteOffer'], 'valid_until'> | null
}

/**
 * What falls due next for a user, the nearest first (3.P.6): read off the objects themselves, so that it says what they say.
 * @example personalDeadlines({ ...nothing, orders }, now)[0]?.kind // 'order_expires'
 */
export function personalDeadlines(matters: PersonalMatters, now: Instant): Deadline[] {
  return [
    ...matters.orders.flatMap(ofOrder),
    ...matters.refunds.flatMap(ofRefund),
    ...matters.subscriptions.flatMap(ofSubscription),
    ...matters.quotes.flatMap(ofQuote),
    ...matters.payment_methods.flatMap(ofPaymentMethod),
    ...matters.recordings.flatMap(ofRecording),
  ]
    .filter(({ due_at }) => Date.parse(due_at) >= now)
    .toSorted((one, other) => Date.parse(one.due_at) - Date.parse(other.due_at))
}

function ofOrder({ id, status, expires_at }: PlatformSchemas['Order']): Deadline[] {
  const isOpen = status === 'awaiting_confirmation' || status === 'awaiting_payment'
  const why = { clauses: ['3.P.4'], interpretations: ['INT-32'] }
  return isOpen ? [{ kind: 'order_expires', object_id: id, due_at: expires_at, ...why }] : []
}

function ofRefund({ id, status, submit_by, payout }: PlatformSchemas['Refund']): Deadline[] {
  if (status === 'draft') {
    const why = { clauses: ['4.2.1'], interpretations: ['INT-01'] }
    return [{ kind: 'refund_submit_by', object_id: id, due_at: submit_by, ...why }]
  }
  const isOwed = status === 'approved' || status === 'processing'
  if (!isOwed || payout === null) return []
  const why = { clauses: ['4.2.3'], interpretations: ['INT-06', 'INT-07'] }
  return [{ kind: 'refund_payout_due', object_id: id, due_at: payout.due_at, ...why }]
}

/** A clause, and the interpretation that reads it. */
type Why = readonly [string, string]

function ofSubscription({ id, status, period_end, renewal }: PlatformSchemas['Subscription']): Deadline[] {
  const { announced, notice_at = null, charge_at = null, grace_until = null } = renewal ?? {}
  const due = (kind: Deadline['kind'], due_at: string | null, [clause, interpretation]: Why): Deadline[] =>
    due_at === null ? [] : [{ kind, object_id: id, due_at, clauses: [clause], interpretations: [interpretation] }]
  return [
    ...due('period_ends', status === 'active' ? instantText(startOfDay(period_end)) : null, ['3.P.5', 'INT-43']),
    ...due('renewal_notice', announced === null ? notice_at : null, ['2.E', 'INT-33']),
    ...due('renewal_charge', charge_at, ['3.P.4', 'INT-33']),
    ...due('grace_ends', grace_until, ['3.P.5', 'INT-33']),
  ]
}

function ofQuote({ id, status, offer }: EndingQuote): Deadline[] {
  if (status !== 'issued' || offer === null) return []
  const why = { clauses: ['2.S.3'], interpretations: [] }
  return [{ kind: 'quote_expires', object_id: id, due_at: offer.valid_until, ...why }]
}

function ofPaymentMethod({ id, status, card }: PersonalMatters['payment_methods'][number]): Deadline[] {
  if (status !== 'bound' || card === null) return []
  const why = { clauses: ['3.1'], interpretations: ['INT-43'] }
  return [{ kind: 'card_expires', object_id: id, due_at: instantText(cardEndsAt(card.expiry)), ...why }]
}

function ofRecording({ id, status, retained_until }: PersonalMatters['recordings'][number]): Deadline[] {
  if (status !== 'available' || retained_until === null) return []
  const why = { clauses: ['7.5.2'], interpretations: ['INT-20'] }
  return [{ kind: 'recording_deleted', object_id: id, due_at: retained_until, ...why }]
}
