import type { PolicyLocale } from '../catalogue/localized-text.ts'
import { addDays } from '../kernel/calendar.ts'
import { moneyText } from '../kernel/money-text.ts'
import { goodBefore } from '../payment-methods/card-expiry.ts'
import { whyInvalid } from './why-invalid.ts'
import { findPlan, findTier } from '../plans/plan-table.ts'
import { kindsOf } from '../promotions/refund-rules.ts'
import type { ToldObject } from './notice.ts'
import { dateText, instantForPeople, methodNames } from './people-text.ts'

/** What the texts of notices may say of an object, by name. */
export type NoticeFacts = Readonly<Record<string, string>>

type ObjectName = ToldObject['object']
type FactsTable = {
  readonly [Name in ObjectName]: (object: Extract<ToldObject, { object: Name }>, locale: PolicyLocale) => NoticeFacts
}

/** Stands where an object has not got what a text asks for. */
const nothing = '–'

const table: FactsTable = {
  user: ({ username }) => ({ username }),
  terms_acceptance: ({ version, accepted_at }, locale) => ({
    version,
    accepted_at: instantForPeople(accepted_at, locale),
  }),
  order: ({ id, amount, plan_id, tier, expires_at, promotion }, locale) => ({
    refund_note: refundNote(promotion, locale),
    order: id,
    amount: moneyText(amount),
    plan: planName({ plan_id, tier }, locale),
    expires_at: instantForPeople(expires_at, locale),
  }),
  invoice: ({ order_id, number, amount, reversed_amount, reversals }, locale) => {
    const awaiting = reversals.find(({ status }) => status === 'awaiting_buyer')
    const confirmBy = awaiting?.confirm_by ?? null
    return {
      order: order_id,
      number: number ?? nothing,
      amount: moneyText(amount),
      reversed: moneyText(reversed_amount),
      reversing: awaiting === undefined ? nothing : moneyText(awaiting.amount),
      confirm_by: confirmBy === null ? nothing : instantForPeople(confirmBy, locale),
    }
  },
  payment: ({ order_id, amount, method }, locale) => ({
    order: order_id,
    amount: moneyText(amount),
    method: methodNames[method][locale],
  }),
  quote: ({ plan_id, tier, seats, offer }, locale) => ({
    plan: planName({ plan_id, tier }, locale),
    seats: String(seats),
    total: offer === null ? nothing : moneyText(offer.total),
    valid_until: offer === null ? nothing : instantForPeople(offer.valid_until, locale),
  }),
  payment_method: ({ label, card, challenge, failure }, locale) => ({
    label,
    card_last_day: card === null ? nothing : dateText(addDays(goodBefore(card.expiry), -1), locale),
    challenge_destination: challenge?.destination ?? nothing,
    challenge_until: challenge === null ? nothing : instantForPeople(challenge.expires_at, locale),
    why_invalid: whyInvalid(failure?.code, locale),
  }),
  recording: ({ started_at, retained_until }, locale) => ({
    started_at: instantForPeople(started_at, locale),
    retained_until: retained_until === null ? nothing : instantForPeople(retained_until, locale),
  }),
  refund: ({ order_id, submit_by, amount, destination, payout, decision }, locale) => {
    const step = (label: string) => String(decision.steps.find((one) => one.label === label)?.value ?? nothing)
    const answerBy = step('answer by')
    return {
      order: order_id,
      submit_by: instantForPeople(submit_by, locale),
      net: amount === null ? nothing : moneyText(amount.net),
      destination: destination.label,
      due_date: payout === null ? nothing : dateText(payout.due_date, locale),
      question: step('question'),
      answer_by: answerBy === nothing ? nothing : instantForPeople(answerBy, locale),
      explanation: step('explanation'),
    }
  },
  dispute: ({ order_id, amount, returned_amount }) => ({
    order: order_id,
    amount: moneyText(amount),
    returned: moneyText(returned_amount),
  }),
  subscription: ({ plan_id, tier, seats, period_start, period_end, renewal, scheduled_change }, locale) => ({
    seats: String(seats),
    next_plan: scheduled_change === null ? nothing : planName(scheduled_change, locale),
    next_seats: scheduled_change === null ? nothing : String(scheduled_change.seats),
    change_day: scheduled_change === null ? nothing : dateText(scheduled_change.effective_on, locale),
    ...renewalFacts(renewal, locale),
    plan: planName({ plan_id, tier }, locale),
    first_day: dateText(period_start, locale),
    last_day: dateText(addDays(period_end, -1), locale),
  }),
  wallet: ({ balance }) => ({ balance: moneyText(balance) }),
}

type Promotion = Extract<ToldObject, { object: 'order' }>['promotion']

const refundNotes = {
  none: {
    en: ' The promotion by which it was bought allows no refund for reasons of your own.',
    'zh-CN': '所参加的优惠活动不支持用户自行退费。',
  },
  ruled: {
    en: ' It was bought in a promotion, whose rules govern a refund.',
    'zh-CN': '该订单享受了活动优惠，退费以活动规则为准。',
  },
} as const

/** What a buyer has to know of the rule by which the order is refunded; nothing where it restricts nothing (4.3.3). */
function refundNote(promotion: Promotion, locale: PolicyLocale): string {
  const rule = promotion?.refund_rule ?? null
  if (kindsOf(rule).length === 0) return ''
  return refundNotes[rule?.non_refundable === true ? 'none' : 'ruled'][locale]
}

type Renewal = Extract<ToldObject, { object: 'subscription' }>['renewal']

const newPrice = {
  en: (before: string) => ` The price has changed: the present period cost ${before}.`,
  'zh-CN': (before: string) => `价格已有变化，本期价格为 ${before}。`,
} as const

function renewalFacts(renewal: Renewal, locale: PolicyLocale): NoticeFacts {
  const { announced = null, charge_at = null, grace_until = null } = renewal ?? {}
  return {
    renewal_amount: announced === null ? nothing : moneyText(announced.amount),
    charge_at: charge_at === null ? nothing : instantForPeople(charge_at, locale),
    grace_until: grace_until === null ? nothing : instantForPeople(grace_until, locale),
    price_note: priceNote(announced, locale),
  }
}

function priceNote(announced: NonNullable<Renewal>['announced'], locale: PolicyLocale): string {
  const before = announced?.previous_amount ?? null
  return announced?.price_changed === true && before !== null ? newPrice[locale](moneyText(before)) : ''
}

/** Whether users are told of events of such an object. */
export function isToldObject(object: object): object is ToldObject {
  return 'object' in object && typeof object.object === 'string' && Object.hasOwn(table, object.object)
}

/** The facts that notices about an object are written with. */
export function factsOf(object: ToldObject, locale: PolicyLocale): NoticeFacts {
  const facts = table[object.object] as (object: ToldObject, locale: PolicyLocale) => NoticeFacts
  return facts(object, locale)
}

/** A plan as users know it: by its tier where it was bought by one (2.S.4). */
function planName({ plan_id, tier }: { plan_id: string; tier: string | null }, locale: PolicyLocale): string {
  const plan = findPlan(plan_id)
  if (plan === undefined) return plan_id
  return (findTier(plan, tier) ?? plan).name[locale]
}
