import type { LocalizedText } from '../catalogue/localized-text.ts'
import type { Money } from '../kernel/money.ts'

/** What money moved for. */
export type MovementKind = 'payment' | 'refund' | 'dispute'

/** A movement of money as one side has it in its books. */
export interface Movement {
  readonly about: MovementKind
  /** The number that both sides know it by: the payment, the refund attempt, or the channel's number of the dispute. */
  readonly reference: string
  readonly state: string
  readonly amount: Money
}

export type DifferenceKind =
  | 'missing_here'
  | 'missing_at_channel'
  | 'currency_differs'
  | 'amount_differs'
  | 'state_differs'

/** One movement on which the two sides do not agree; `null` where a side does not have it. */
export interface Difference<Own extends Movement = Movement> {
  readonly kind: DifferenceKind
  readonly about: MovementKind
  readonly reference: string
  readonly here: Own | null
  readonly at_channel: Movement | null
}

/** Movements on which both sides agree, of one kind in one currency. */
export interface MatchedTotal {
  readonly about: MovementKind
  readonly count: number
  readonly total: Money
}

export interface Reconciled<Own extends Movement = Movement> {
  readonly matched: readonly MatchedTotal[]
  readonly differences: readonly Difference<Own>[]
}

/** What to do about a difference, for the staff. */
export const adviceOn: Readonly<Record<DifferenceKind, LocalizedText>> = {
  missing_here: {
    en: 'The channel moved money that we know nothing of. Ask it for the report again; book nothing by hand before.',
    'zh-CN': '渠道有该笔款项而我方没有。请先要求渠道重新通知，不要手工入账。',
  },
  missing_at_channel: {
    en: 'We booked money that the channel does not state. Ask it what became of it before anything is paid back.',
    'zh-CN': '我方已入账而渠道对账单中没有。请先向渠道核实，核实前不要退款。',
  },
  currency_differs: {
    en: 'The two sides have it in different currencies. Compare it with the order that was confirmed.',
    'zh-CN': '双方币种不一致，请与已确认的订单核对。',
  },
  amount_differs: {
    en: 'The two sides have different amounts. Compare them with the order, and claim the difference from the channel.',
    'zh-CN': '双方金额不一致，请与订单核对，并向渠道追索差额。',
  },
  state_differs: {
    en: 'The two sides have it in different states; a report may have been lost. Ask the channel to send it again.',
    'zh-CN': '双方状态不一致，可能有通知丢失，请要求渠道重新通知。',
  },
}

/** The key under which `due` names a movement. */
export const movementKey = ({ about, reference }: Pick<Movement, 'about' | 'reference'>): string =>
  `${about} ${reference}`

/**
 * Holds what a channel states against what was booked (3.P.5, 4.4.1). `here` may hold more than the time in question, so
 * that what the two sides date differently is still found; `due` names what the channel has to state.
 *
 * @example reconcile({ here: [], due: new Set(), stated: [line] }) // { matched: [], differences: [{ kind: 'missing_here', … }] }
 */
export function reconcile<Own extends Movement>(books: {
  readonly here: readonly Own[]
  /** Keys of what a full statement has; see `movementKey`. */
  readonly due: ReadonlySet<string>
  readonly stated: readonly Movement[]
}): Reconciled<Own> {
  const open = new Map(books.here.map((movement) => [movementKey(movement), movement]))
  const differences: Difference<Own>[] = []
  const agreed: Movement[] = []
  for (const line of books.stated) {
    const key = movementKey(line)
    const own = open.get(key) ?? null
    open.delete(key)
    const kind = own === null ? 'missing_here' : differenceOf(own, line)
    if (kind === null) agreed.push(line)
    else differences.push({ kind, about: line.about, reference: line.reference, here: own, at_channel: line })
  }
  for (const [key, own] of open) {
    if (!books.due.has(key)) continue
    const { about, reference } = own
    differences.push({ kind: 'missing_at_channel', about, reference, here: own, at_channel: null })
  }
  return { matched: totalsOf(agreed), differences }
}

function differenceOf(own: Movement, line: Movement): DifferenceKind | null {
  if (own.amount.currency !== line.amount.currency) return 'currency_differs'
  if (own.amount.amount !== line.amount.amount) return 'amount_differs'
  return own.state === line.state ? null : 'state_differs'
}

function totalsOf(agreed: readonly Movement[]): MatchedTotal[] {
  const groups = Map.groupBy(agreed, ({ about, amount }) => `${about} ${amount.currency}`)
  return [...groups.values()].flatMap((movements) => {
    const [first] = movements
    if (first === undefined) return []
    const amount = movements.reduce((sum, movement) => sum + movement.amount.amount, 0)
    return [{ about: first.about, count: movements.length, total: { amount, currency: first.amount.currency } }]
  })
}
