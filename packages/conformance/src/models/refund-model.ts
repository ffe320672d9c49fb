import type { Schemas } from '@parley/sdk'

// Written from the text of the policy and not from its code: the sums and calendars here are the model's own.

const hour = 3_600_000
const day = 24 * hour
/** Shanghai is eight hours ahead of UTC, all the year round (INT-43). */
const offset = 8 * hour

export type Day = number
export const dayOf = (instant: number): Day => Math.floor((instant + offset) / day)
export const startOf = (date: Day): number => date * day - offset
const dateOf = (date: Day): Date => new Date(date * day)

/** The same day of the next month, or its last where it has no such day. */
export function monthAfter(date: Day): Day {
  const from = dateOf(date)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 1]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / day
}

const holidays2026 = ['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07']
const workedWeekends2026 = ['09-20', '10-10']

function isWorkday(date: Day): boolean {
  const monthAndDay = dateOf(date).toISOString().slice(5, 10)
  if (holidays2026.includes(monthAndDay)) return false
  return workedWeekends2026.includes(monthAndDay) || ![0, 6].includes(dateOf(date).getUTCDay())
}

/** The last instant on which seven working days after an approval have not passed yet (4.2.3, INT-06). */
export function sevenWorkdaysAfter(instant: number): number {
  let date = dayOf(instant)
  for (let left = 7; left > 0;) {
    date += 1
    if (isWorkday(date)) left -= 1
  }
  return startOf(date + 1)
}

export interface ModelOrder {
  readonly id: string
  readonly user_id: string
  readonly payment_id: string
  readonly paid: number
  readonly start: Day
  readonly end: Day
  service: 'active' | 'expired' | 'ended_by_refund'
  /** When the service stopped before its end. */
  cut_at: number | null
  /** Whose approval stopped it. */
  cut_by: ModelRefund | null
  status: 'paid' | 'partially_refunded' | 'refunded'
  taken: number
  returned: number
  /** One for each payment, as channels have it; with its id while it is open. */
  dispute: 'none' | 'won' | { readonly id: string }
}

export interface ModelRefund {
  readonly id: string
  readonly order: ModelOrder
  readonly submit_by: number
  state: Schemas['RefundStatus']
  reason: Schemas['RefundReason'] | null
  submitted_at: number
  /** Until when a question may be answered. */
  answer_by: number
  amount: Reckoned | null
  approved: boolean
  due_at: number
  /** Working days are not counted while it waits for a card or a dispute; the model then asks nothing of its deadline. */
  was_paused: boolean
  attempts: number
  frozen: boolean
}

export interface Reckoned {
  readonly used: number
  readonly gross: number
  readonly fee: number
  readonly net: number
}

export interface RefundModel {
  now: number
  readonly orders: ModelOrder[]
  readonly refunds: ModelRefund[]
  readonly outages: { readonly from: number; readonly to: number }[]
}

const openStates = ['draft', 'submitted', 'under_review', 'needs_info', 'approved', 'processing', 'abnormal']
export const isOpen = ({ state }: ModelRefund): boolean => openStates.includes(state)

/** A quotient of whole numbers, half a unit counted up. */
const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))

/** What approved refunds took off a payment, fees included. */
export const takenOf = ({ refunds }: RefundModel, order: ModelOrder, except: ModelRefund | null = null): number =>
  refunds
    .filter((one) => one !== except && one.order === order && one.approved)
    .reduce((sum, one) => sum + (one.amount?.gross ?? 0), 0)

/** Some outage was declared that overlaps the paid period (4.1.3). */
export const hadOutage = ({ outages }: RefundModel, { start, end }: ModelOrder): boolean =>
  outages.some(({ from, to }) => from < startOf(end) && to > startOf(start))

/** A part bears its share of the fee. */
export function partOf(whole: Reckoned, gross: number): Reckoned {
  const fee = gross === whole.gross ? whole.fee : halfUp(whole.fee * gross, whole.gross)
  return { ...whole, gross, fee, net: gross - fee }
}

/** What an application comes to: days begun are used, those of an outage are not; the user pays 0.6 % where it is the user's wish. */
export function reckon(
  model: RefundModel,
  { order, except }: { order: ModelOrder; except: ModelRefund | null },
  claim: { reason: Schemas['RefundReason']; fault: 'none' | 'platform'; as_of: number },
): Reckoned {
  const total = order.end - order.start
  const last = dayOf(order.cut_at === null ? claim.as_of : Math.min(claim.as_of, order.cut_at))
  const begun = Math.min(Math.max(last - order.start + 1, 0), total)
  const isOut = (date: Day) => model.outages.some(({ from, to }) => from < startOf(date + 1) && to > startOf(date))
  let used = 0
  for (let date = order.start; date < order.start + begun; date += 1) if (!isOut(date)) used += 1
  const before = takenOf(model, order, except)
  // What a dispute holds cannot be promised to anybody else.
  const held = typeof order.dispute === 'string' ? 0 : order.paid
  const gross = Math.max(0, halfUp(order.paid * (total - used), total) - before - held)
  const ours = claim.reason === 'service_unusable' || claim.reason === 'platform_outage'
  const free = ours || (claim.reason === 'order_error' && claim.fault === 'platform')
  const fee = free ? 0 : halfUp(gross * 6, 1_000)
  return { used, gross, fee, net: gross - fee }
}

/** Lets time pass: drafts lapse, questions go unanswered, periods end. */
export function passTime(model: RefundModel, to: number): void {
  model.now = to
  for (const refund of model.refunds) {
    if (refund.state === 'draft' && to > refund.submit_by) refund.state = 'expired'
    if (refund.state === 'needs_info' && to > refund.answer_by) refund.state = 'closed_no_response'
  }
  for (const order of model.orders) {
    if (order.service === 'active' && to >= startOf(order.end)) order.service = 'expired'
  }
}
