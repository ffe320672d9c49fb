import { describe, expect, it } from 'vitest'
import { decideMandate } from './decide-mandate.ts'
import type { MandateFacts } from './decide-mandate.ts'
import { mandateText } from './mandate-text.ts'

const facts: MandateFacts = {
  status: 'active',
  method: 'bank_card',
  digest: 'abc',
  shown: 'abc',
  account: { type: 'bank_card', status: 'bound' },
  wallet: null,
}

describe('a mandate to renew', () => {
  it('INT-33 is taken from an account that can be charged, by its digest (3.P.4)', () => {
    expect(decideMandate(facts)).toMatchObject({ ok: true, step: { event: 'enable_auto_renew' } })
    const wallet = { ...facts, method: 'tencent_wallet', account: null, wallet: { status: 'opened' } } as const
    expect(decideMandate(wallet)).toMatchObject({ ok: true, decision: { clauses: ['3.4', '3.P.4'] } })
  })

  it.each([
    [{ shown: undefined }, 'confirmation_required', '3.P.4'],
    [{ shown: 'old' }, 'confirmation_stale', '3.P.4'],
    [{ method: 'alipay', account: { type: 'alipay', status: 'bound' } }, 'method_not_renewable', '3.2'],
    [{ account: null }, 'method_not_bound', '3.1'],
    [{ account: { type: 'bank_card', status: 'unbound' } }, 'method_not_bound', '3.1'],
    [{ method: 'wechat_pay' }, 'method_not_bound', '3.3'],
    [{ method: 'tencent_wallet', account: null }, 'wallet_not_opened', '3.4'],
    [{ method: 'tencent_wallet', account: null, wallet: { status: 'closed' } }, 'wallet_not_opened', '3.4'],
  ] as const)('INT-33 refuses %j as %s, citing %s', (changes, refused, clause) => {
    expect(decideMandate({ ...facts, ...changes })).toMatchObject({
      ok: false,
      refused,
      decision: { clauses: expect.arrayContaining([clause]), interpretations: ['INT-33'] },
    })
  })

  it('3.P.5 comes too late for a subscription that has ended', () => {
    expect(decideMandate({ ...facts, status: 'expired' })).toMatchObject({ refused: 'invalid_transition' })
  })

  const terms = {
    subscription_id: 'sub_1',
    plan_id: 'pro',
    tier: null,
    interval: 'month',
    seats: 1,
    add_ons: ['a', 'b'],
    amount: { amount: 29_900, currency: 'CNY' },
    method: 'bank_card',
    notice: 'P5D',
  } as const

  it('3.P.4 agrees to other terms by another text', () => {
    expect(mandateText({ ...terms, add_ons: ['b', 'a'] })).toBe(mandateText(terms))
    const changes = [
      { subscription_id: 'sub_2' },
      { plan_id: 'flagship' },
      { tier: 'flagship_standard' },
      { interval: 'year' },
      { seats: 2 },
      { add_ons: ['a'] },
      { amount: { amount: 29_901, currency: 'CNY' } },
      { method: 'wechat_pay' },
      { notice: 'P6D' },
    ] as const
    const texts = changes.map((change) => mandateText({ ...terms, ...change }))
    expect(new Set([mandateText(terms), ...texts]).size).toBe(changes.length + 1)
  })
})
