import { expect, it } from 'vitest'
import { decideBinding } from './decide-binding.ts'

const card = {
  type: 'bank_card',
  holder_name: 'Li Wei',
  account: '4242424242424242',
  expiry: { month: 9, year: 2026 },
} as const

it('3.1 offers a card to its channel in the last month in which it is good, by the Shanghai date (INT-43)', () => {
  expect(decideBinding(card, Date.parse('2026-09-30T15:59:59.999Z'))).toMatchObject({
    ok: true,
    step: { to: 'binding' },
  })
  expect(decideBinding(card, Date.parse('2026-09-30T16:00:00.000Z'))).toMatchObject({
    ok: false,
    refused: 'payment_method_refused',
  })
})

it('3.1 knows the last month of a year', () => {
  const december = { ...card, expiry: { month: 12, year: 2026 } }
  expect(decideBinding(december, Date.parse('2026-12-31T15:59:59.999Z')).ok).toBe(true)
  expect(decideBinding(december, Date.parse('2026-12-31T16:00:00.000Z')).ok).toBe(false)
})

it('3.1 asks for the expiry of a card', () => {
  const { expiry: _, ...without } = card
  expect(decideBinding(without, 0)).toMatchObject({
    ok: false,
    refused: 'validation_failed',
    errors: [{ pointer: '/expiry', code: 'required' }],
  })
})

it.each(['alipay', 'wechat_pay'] as const)('3.2, 3.3 offers an account of %s without an expiry', (type) => {
  expect(decideBinding({ type, holder_name: 'Li Wei', account: 'li.wei' }, 0)).toMatchObject({ ok: true })
})

it('3.4 tells to open the wallet instead of binding it', () => {
  expect(decideBinding({ type: 'tencent_wallet', holder_name: 'Li Wei', account: 'li.wei' }, 0)).toMatchObject({
    ok: false,
    refused: 'payment_method_refused',
    detail: expect.stringContaining('Open it'),
  })
})
