import { describe, expect, it } from 'vitest'
import { decideDestination } from './decide-destination.ts'
import { literalWorld } from './testing/literal-world.ts'
import type { RefundStatus } from './refund-machine.ts'

const { parameters } = literalWorld()
const card = { type: 'bank_card', bound: true, holder_name: 'LI  Lei' }
const decide = (status: RefundStatus, changes: Partial<typeof card> = {}) =>
  decideDestination(
    { refund: { status, method: 'bank_card' }, payer_name: 'Li Lei', card: { ...card, ...changes } },
    parameters,
  )

describe('another destination (4.4.2, 4.4.3, INT-09)', () => {
  it('is taken once the original account has failed, for a card of the payer', () => {
    expect(decide('abnormal')).toMatchObject({
      ok: true,
      step: { to: 'processing', emits: ['refund.destination_updated'] },
    })
  })

  it.each(['approved', 'processing'] as const)(
    'is refused while the refund is %s: it goes back where it came from',
    (status) => {
      expect(decide(status)).toMatchObject({
        refused: 'refund_destination_fixed',
        decision: { clauses: ['4.4.2', '4.4.3'] },
      })
    },
  )

  it.each(['bank_card', 'alipay', 'wechat_pay', 'tencent_wallet'] as const)(
    'is refused of money that was paid by %s and can go back there, and never goes to another name',
    (method) => {
      const of = (status: RefundStatus, holder_name: string, payer_name = 'Li Lei') =>
        decideDestination({ refund: { status, method }, payer_name, card: { ...card, holder_name } }, parameters)
      for (const status of ['approved', 'processing'] as const)
        expect(of(status, 'Li Lei')).toMatchObject({ refused: 'refund_destination_fixed' })
      expect(of('abnormal', 'Han Meimei')).toMatchObject({ refused: 'refund_destination_name_mismatch' })
      expect(of('abnormal', 'Li Lei')).toMatchObject({ ok: true, step: { to: 'processing' } })
    },
  )

  it.each(['Li Lei', ' li  lei ', 'ＬＩ　ＬＥＩ', 'LI\u00a0LEI'])(
    'INT-09 is the same name as Li Lei in capitals, in full width or with other spaces: %j',
    (holder_name) => {
      expect(decide('abnormal', { holder_name }).ok).toBe(true)
    },
  )

  it.each(['LiLei', 'Lei Li', 'Lì Lěi', 'Li Lei Jr', ''])('INT-09 is another name than Li Lei: %j', (holder_name) => {
    expect(decide('abnormal', { holder_name })).toMatchObject({ refused: 'refund_destination_name_mismatch' })
  })

  it('is refused for the card of anybody else', () => {
    expect(decide('abnormal', { holder_name: 'Han Meimei' })).toMatchObject({
      refused: 'refund_destination_name_mismatch',
    })
  })

  it('is refused for what is no bound bank card', () => {
    expect(decide('abnormal', { bound: false })).toMatchObject({ refused: 'refund_destination_fixed' })
    expect(decide('abnormal', { type: 'alipay' })).toMatchObject({ refused: 'refund_destination_fixed' })
  })

  it('is refused before approval as a wrong state', () => {
    expect(decide('draft')).toMatchObject({
      refused: 'invalid_transition',
      allowed_events: expect.arrayContaining(['expire', 'submit', 'withdraw']),
    })
  })
})

describe('another destination after the wallet was closed (4.2.3, INT-09)', () => {
  const closed = { refund: { status: 'abnormal', method: 'tencent_wallet' }, payer_name: '', card } as const

  it('is a card that the account has bound: a wallet has no other name', () => {
    expect(decideDestination(closed, parameters)).toMatchObject({ ok: true, step: { to: 'processing' } })
    const byCard = { ...closed, refund: { status: 'abnormal', method: 'bank_card' } } as const
    expect(decideDestination(byCard, parameters)).toMatchObject({ refused: 'refund_destination_name_mismatch' })
  })

  it('is none where the operator lets the refund stay abnormal', () => {
    const stays = { ...parameters, 'refund.alternate.wallet_closed': 'stay_abnormal' } as const
    expect(decideDestination(closed, stays)).toMatchObject({ refused: 'refund_destination_fixed' })
  })
})
