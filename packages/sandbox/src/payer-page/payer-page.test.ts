import { describe, expect, it } from 'vitest'
import type { TradeRow } from '../channels/store.ts'
import { choicesOf, payerPage } from './payer-page.ts'

const trade: TradeRow = {
  order_id: 'ord_1',
  off_session: false,
  payment_id: 'pay_1',
  method: 'bank_card',
  amount: 29_900,
  currency: 'CNY',
  subject: 'Pro (month)',
  account_token: '',
  expires_at: Date.parse('2026-09-01T01:30:00Z'),
  state: 'unpaid',
  paid_at: null,
}

describe('payerPage', () => {
  it('escapes whatever the subject and the way back hold', async () => {
    const subject = `<script>alert(1)</script>"'&`
    const way = new URL(`https://shop.example/?a="><script>alert(2)</script>&b='`)
    const page = `${await payerPage({ ...trade, subject, state: 'paid' }, way)}`
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
    expect(page).not.toMatch(/href="[^"]*"[^ >]/)
  })

  it.each(['paid', 'failed', 'closed', 'revoked'] as const)(
    'leaves nothing to decide on a trade that is %s',
    (state) => {
      expect(choicesOf({ method: 'wechat_pay', state })).toEqual([])
    },
  )
})
