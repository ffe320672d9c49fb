import { describe, expect, it } from 'vitest'
import { money } from '../kernel/money.ts'
import { decidePayment } from './decide-payment.ts'
import type { PaymentFacts } from './decide-payment.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const price = money(29900, 'CNY')

const byCard: PaymentFacts = {
  order: {
    status: 'awaiting_payment',
    amount: price,
    method: 'bank_card',
    confirmation_digest: 'fresh',
    expires_at: now + 1_800_000,
  },
  request: { method: 'bank_card', confirmation_digest: 'fresh' },
  account: { type: 'bank_card', status: 'bound' },
  wallet: null,
  off_session: false,
}

const by = (
  method: PaymentFacts['order']['method'],
  rest: Partial<Pick<PaymentFacts, 'account' | 'wallet'>> = {},
): PaymentFacts => ({
  ...byCard,
  order: { ...byCard.order, method },
  request: { ...byCard.request, method },
  account: null,
  ...rest,
})
const inState = (status: PaymentFacts['order']['status']): PaymentFacts => ({
  ...byCard,
  order: { ...byCard.order, status },
})
const refusal = (facts: PaymentFacts, at = now) => {
  const decided = decidePayment(facts, at)
  return decided.ok ? undefined : decided.refused
}

describe('the order', () => {
  it('3.P.4 is refused before it was confirmed', () => {
    expect(refusal(inState('awaiting_confirmation'))).toBe('confirmation_required')
  })

  it('INT-32 is refused when it has expired', () => {
    expect(refusal(inState('expired'))).toBe('order_expired')
  })

  it('INT-32 takes payment up to the instant at which it expires, that instant excluded', () => {
    expect(refusal(byCard, byCard.order.expires_at - 1)).toBeUndefined()
    expect(refusal(byCard, byCard.order.expires_at)).toBe('order_expired')
  })

  it.each(['paid', 'partially_refunded', 'refunded', 'cancelled'] as const)(
    '3.P.4 takes no payment once it is %s',
    (status) => {
      expect(decidePayment(inState(status), now)).toMatchObject({
        ok: false,
        refused: 'order_not_payable',
        state: status,
      })
    },
  )
})

describe('the confirmation', () => {
  it('3.P.4 is stale when the order changed after it', () => {
    expect(refusal({ ...byCard, request: { ...byCard.request, confirmation_digest: 'old' } })).toBe(
      'confirmation_stale',
    )
  })

  it('3.P.4 is required with the payment', () => {
    expect(decidePayment({ ...byCard, request: { method: 'bank_card' } }, now)).toMatchObject({
      ok: false,
      refused: 'confirmation_required',
      errors: [{ pointer: '/confirmation_digest' }],
    })
  })

  it('3.P.4 holds for the method that was confirmed alone', () => {
    expect(refusal({ ...byCard, request: { ...byCard.request, method: 'alipay' } })).toBe('confirmation_stale')
  })

  it('2.E holds for exactly the amount of the order', () => {
    const paying = (amount: PaymentFacts['request']['amount']) =>
      refusal({ ...byCard, request: { ...byCard.request, ...(amount && { amount }) } })
    expect(paying({ amount: 29900, currency: 'CNY' })).toBeUndefined()
    expect(paying({ amount: 29899, currency: 'CNY' })).toBe('amount_mismatch')
    expect(paying({ amount: 29900, currency: 'USD' })).toBe('amount_mismatch')
  })
})

describe('the account', () => {
  it.each(['bank_card', 'wechat_pay'] as const)('3.1, 3.3 %s pays from a bound account only', (method) => {
    expect(refusal(by(method))).toBe('method_not_bound')
    expect(refusal(by(method, { account: { type: method, status: 'binding' } }))).toBe('method_not_bound')
    expect(refusal(by(method, { account: { type: method, status: 'unbound' } }))).toBe('method_not_bound')
    expect(refusal(by(method, { account: { type: method, status: 'invalid' } }))).toBe('method_not_bound')
    expect(refusal(by(method, { account: { type: method, status: 'bound' } }))).toBeUndefined()
  })

  it('3.1 refuses an account of another kind', () => {
    expect(refusal(by('bank_card', { account: { type: 'wechat_pay', status: 'bound' } }))).toBe('method_not_bound')
  })

  it('3.2 Alipay pays without one', () => {
    expect(refusal(by('alipay'))).toBeUndefined()
  })

  it('3.2 an Alipay account that is named must be usable', () => {
    expect(refusal(by('alipay', { account: { type: 'alipay', status: 'invalid' } }))).toBe('method_not_bound')
  })
})

describe('the wallet', () => {
  it('3.4 pays once it is opened', () => {
    expect(refusal(by('tencent_wallet'))).toBe('wallet_not_opened')
    expect(refusal(by('tencent_wallet', { wallet: { status: 'closed', balance: price } }))).toBe('wallet_not_opened')
  })

  it('3.4 must cover the whole amount, and shows the arithmetic', () => {
    const short = decidePayment(
      by('tencent_wallet', { wallet: { status: 'opened', balance: money(29899, 'CNY') } }),
      now,
    )
    expect(short).toMatchObject({ ok: false, refused: 'insufficient_balance' })
    expect(short.decision.steps).toContainEqual({ label: 'balance after payment', value: -1, unit: 'fen' })
    expect(refusal(by('tencent_wallet', { wallet: { status: 'opened', balance: price } }))).toBeUndefined()
  })

  it('3.4 holds nothing in another currency', () => {
    const dollars = by('tencent_wallet', { wallet: { status: 'opened', balance: money(99900, 'USD') } })
    expect(decidePayment(dollars, now)).toMatchObject({
      ok: false,
      refused: 'insufficient_balance',
      detail: expect.stringContaining('29900'),
    })
  })
})

describe('what follows', () => {
  it('3.P.3 a channel has the payer act next', () => {
    expect(decidePayment(byCard, now)).toMatchObject({
      ok: true,
      step: { to: 'created' },
      onward: { to: 'requires_action' },
    })
  })

  it('3.4 the wallet has paid at once', () => {
    const paid = by('tencent_wallet', { wallet: { status: 'opened', balance: price } })
    expect(decidePayment(paid, now)).toMatchObject({
      ok: true,
      onward: { to: 'succeeded', emits: ['payment.succeeded'] },
    })
  })
})
