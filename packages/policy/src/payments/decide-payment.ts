import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import { next } from '../kernel/machine.ts'
import { compareMoney } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { isOutOfTime } from '../orders/order-step.ts'
import { paymentMachine } from './payment-machine.ts'
import type { PaymentStep } from './payment-machine.ts'

export type PaymentMethodType = PlatformSchemas['PaymentMethodType']

/** What a payment is decided from. */
export interface PaymentFacts {
  readonly order: {
    readonly status: PlatformSchemas['OrderStatus']
    readonly amount: Money
    readonly method: PaymentMethodType
    readonly confirmation_digest: string
    readonly expires_at: Instant
  }
  readonly request: PlatformSchemas['PaymentCreate']
  /** The account that would pay; `null` where none was named and none is the obvious one. */
  readonly account: { readonly type: PaymentMethodType; readonly status: PlatformSchemas['PaymentMethodStatus'] } | null
  /** The wallet of the user; `null` where none was opened. */
  readonly wallet: { readonly status: PlatformSchemas['WalletStatus']; readonly balance: Money } | null
  /** The payer is away, and the channel charges the account by itself (INT-33). */
  readonly off_session: boolean
}

export type PaymentRefusal =
  | 'confirmation_required'
  | 'confirmation_stale'
  | 'order_expired'
  | 'order_not_payable'
  | 'amount_mismatch'
  | 'method_not_bound'
  | 'wallet_not_opened'
  | 'insufficient_balance'
type Taken = Accepted<PaymentStep> & {
  /** Right after: to the payer by way of the channel, or out of the wallet at once. */
  readonly onward: PaymentStep
}
interface Complaint {
  readonly code: PaymentRefusal
  readonly detail: string
  readonly state?: string
  readonly pointer?: string
}

const clauseOf = { bank_card: '3.1', alipay: '3.2', wechat_pay: '3.3', tencent_wallet: '3.4' } as const
/** Methods that pay from a bound account only; Alipay needs none (3.2). */
const methodsToBind: readonly PaymentMethodType[] = ['bank_card', 'wechat_pay']

/**
 * Takes a payment of an order: confirmed and as it was confirmed (3.P.4), in time (INT-32), for exactly its amount (2.E),
 * from an account that is bound or a wallet that covers it all (3.1 to 3.4).
 * @example
 * const decided = decidePayment({ order, request, account, wallet }, now)
 * if (!decided.ok) return decided
 */
export function decidePayment(facts: PaymentFacts, now: Instant): Taken | Refused<PaymentRefusal> {
  const { request } = facts
  const why = explain().clause('3.P.4')
  const complaint =
    complainOfOrder(facts, now, why) ??
    complainOfConfirmation(facts) ??
    complainOfAmount(facts, why) ??
    (request.method === 'tencent_wallet' ? complainOfWallet(facts, why) : complainOfAccount(facts, why))
  if (complaint !== undefined) {
    const { code, detail, state, pointer } = complaint
    return {
      ok: false,
      refused: code,
      detail,
      decision: why.outcome(code),
      ...(state === undefined ? {} : { state }),
      ...(pointer === undefined ? {} : { errors: [{ pointer, code, detail }] }),
    }
  }
  const created = firstStep(paymentMachine, 'create')
  const onward = next(paymentMachine, created.to, eventAfter(facts))
  if (!onward.ok) throw new RangeError('A payment that was created can go nowhere')
  return { ok: true, step: created, onward: onward.transition, decision: why.outcome('payment_accepted') }
}

function eventAfter({ order, off_session }: PaymentFacts): 'debit' | 'charge' | 'accept' {
  if (order.method === 'tencent_wallet') return 'debit'
  return off_session ? 'charge' : 'accept'
}

function complainOfOrder({ order }: PaymentFacts, now: Instant, why: Explanation): Complaint | undefined {
  if (order.status === 'expired' || isOutOfTime(order, now)) {
    why
      .interpretation('INT-32')
      .step('payable before', instantText(order.expires_at), 'instant')
      .step('now', instantText(now), 'instant')
    return {
      code: 'order_expired',
      detail: `The order had to be paid before ${instantText(order.expires_at)}. Make a new order.`,
    }
  }
  if (order.status === 'awaiting_confirmation') {
    return {
      code: 'confirmation_required',
      detail: 'Show the payer what will be paid, confirm the order with its confirmation_digest, then pay.',
    }
  }
  if (order.status === 'awaiting_payment') return undefined
  why.step('state of the order', order.status, 'text')
  return {
    code: 'order_not_payable',
    detail: `The order is ${order.status} and takes no payment. Make a new order to buy more.`,
    state: order.status,
  }
}

function complainOfConfirmation({ order, request }: PaymentFacts): Complaint | undefined {
  if (request.confirmation_digest === undefined) {
    return {
      code: 'confirmation_required',
      detail: 'Nobody has confirmed this payment. Give the confirmation_digest of the order as the payer saw it.',
      pointer: '/confirmation_digest',
    }
  }
  if (request.confirmation_digest !== order.confirmation_digest) {
    return {
      code: 'confirmation_stale',
      detail:
        'The order is not what the payer confirmed. Read it again, have it confirmed, and pay with its new confirmation_digest.',
    }
  }
  if (request.method === order.method) return undefined
  const detail = `The payer confirmed to pay by ${order.method}, not by ${request.method}. Change the method of the order and have it confirmed anew.`
  return { code: 'confirmation_stale', detail }
}

function complainOfAmount({ order, request }: PaymentFacts, why: Explanation): Complaint | undefined {
  const { amount, currency } = order.amount
  why.clause('2.E').step('amount of the order', amount, 'fen').step('currency', currency, 'text')
  if (request.amount === undefined) return undefined
  if (request.amount.currency === currency && request.amount.amount === amount) return undefined
  why.step('amount offered', request.amount.amount, 'fen').step('currency offered', request.amount.currency, 'text')
  return {
    code: 'amount_mismatch',
    detail: `The order costs ${amount} minor units of ${currency}. Pay exactly that, or leave the amount out.`,
  }
}

function complainOfAccount({ request, account }: PaymentFacts, why: Explanation): Complaint | undefined {
  const { method } = request
  why.clause(clauseOf[method])
  const usable = account !== null && account.type === method && account.status === 'bound'
  if (usable || (account === null && !methodsToBind.includes(method))) return undefined
  why.step('account', account === null ? 'none' : `${account.type}, ${account.status}`, 'text')
  const detail =
    account === null
      ? `Payment by ${method} needs a bound account. Bind one, and name it in payment_method_id where there are several.`
      : `The account is a ${account.type} that is ${account.status}. Name a ${method} account that is bound.`
  return { code: 'method_not_bound', detail }
}

function complainOfWallet({ order, account, wallet }: PaymentFacts, why: Explanation): Complaint | undefined {
  why.clause(clauseOf.tencent_wallet)
  if (account !== null) {
    return { code: 'method_not_bound', detail: 'The wallet pays from its own balance. Leave payment_method_id out.' }
  }
  if (wallet?.status !== 'opened') {
    return {
      code: 'wallet_not_opened',
      detail: 'The user has no open wallet. Open it with POST /v1/users/{user_id}/wallet, or pay by another method.',
    }
  }
  const { balance } = wallet
  const held = balance.currency === order.amount.currency ? balance.amount : 0
  why
    .step('balance', balance.amount, 'fen')
    .step('currency of the wallet', balance.currency, 'text')
    .step('balance after payment', held - order.amount.amount, 'fen')
  if (balance.currency === order.amount.currency && compareMoney(balance, order.amount) >= 0) return undefined
  const missing = order.amount.amount - held
  return {
    code: 'insufficient_balance',
    detail: `The wallet lacks ${missing} minor units of ${order.amount.currency}. Top it up, or pay by another method.`,
  }
}
