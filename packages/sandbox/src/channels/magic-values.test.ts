import { describe, expect, it } from 'vitest'
import { customerWorld } from '../testing/customer.ts'
import { magicAccounts } from './magic-values.ts'
import type { MagicAccount } from './magic-values.ts'

const name = ({ method, account }: MagicAccount) => `${method} ${account}`
const paying = magicAccounts.filter(({ binding, challenge }) => binding === null && challenge === undefined)
const challenging = magicAccounts.flatMap((magic) =>
  magic.challenge === undefined ? [] : [[name(magic), magic, magic.challenge] as const],
)
const settledAs = { succeed: 'succeeded', fail: 'failed', start: 'processing', revoke: 'revoked' } as const
const refundedAs = {
  succeed: 'succeeded',
  abnormal: 'abnormal',
  close: 'approved',
  hold: 'processing',
  return: 'abnormal',
} as const

describe('the table of magic values', () => {
  it('names each account once', () => {
    expect(new Set(magicAccounts.map(name)).size).toBe(magicAccounts.length)
  })

  it.each(paying.map((magic) => [name(magic), magic] as const))(
    '%s is bound and pays as the table says',
    async (_, magic) => {
      await using world = await customerWorld()
      const account = await world.bind(magic.method, magic.account)
      expect(account.status).toBe('bound')
      const payment = await world.pay(magic.method, account.id)
      for (const { after, outcome, channel_code } of magic.payment) {
        const now = Date.parse((await world.control.clock.get()).now)
        const created = Date.parse(payment.created_at)
        if (after !== 'PT0S')
          await world.control.clock.advance({ to: new Date(Math.max(now, created + minutes(after))).toISOString() })
        const seen = await world.parley.payments.get(payment.id)
        expect(seen.status).toBe(settledAs[outcome])
        expect(seen.failure?.channel_code).toBe(channel_code)
      }
      if (magic.payment.length === 0)
        expect((await world.parley.payments.get(payment.id)).status).toBe('requires_action')
    },
  )

  it.each(magicAccounts.filter(({ binding }) => binding !== null).map((magic) => [name(magic), magic] as const))(
    '%s cannot be bound',
    async (_, magic) => {
      await using world = await customerWorld()
      expect(await world.bind(magic.method, magic.account)).toMatchObject({
        status: 'invalid',
        failure: { channel_code: magic.binding },
      })
    },
  )

  it.each(challenging)('%s is bound with the code that its bank sends', async (_, magic, { code, destination }) => {
    await using world = await customerWorld()
    const account = await world.bind(magic.method, magic.account)
    expect(account).toMatchObject({ status: 'binding', challenge: { kind: 'sms_code', destination } })
    const wrong = world.parley.paymentMethods.verify(account.id, { code: '000000' })
    await expect(wrong).rejects.toMatchObject({ code: 'challenge_code_wrong' })
    expect(await world.parley.paymentMethods.verify(account.id, { code })).toMatchObject({ status: 'bound' })
    const payment = await world.pay(magic.method, account.id)
    expect((await world.parley.payments.get(payment.id)).status).toBe('succeeded')
  })

  it.each(paying.filter(({ refund }) => refund !== null).map((magic) => [name(magic), magic] as const))(
    '%s takes refunds as the table says',
    async (_, magic) => {
      await using world = await customerWorld()
      const { parley, staff, control } = world
      const account = await world.bind(magic.method, magic.account)
      const payment = await world.pay(magic.method, account.id)
      const order = await parley.orders.get(payment.order_id)
      const refund = await parley.refunds.create({ order_id: order.id })
      const order_information = { order_id: order.id, paid: order.amount }
      await parley.refunds.submit(refund.id, {
        channel: 'client',
        reason: 'user_cancelled',
        statement: 'x',
        order_information,
      })
      await staff.refunds.startReview(refund.id)
      await staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
      const { after, outcome } = magic.refund ?? { after: 'PT0S', outcome: 'succeed' }
      expect((await parley.refunds.get(refund.id)).status).toBe('processing')
      await control.clock.advance({ by: after })
      expect((await parley.refunds.get(refund.id)).status).toBe(refundedAs[outcome])
    },
  )
})

/** The length of `PT30S`, `PT2M`, `PT31M` in ms. */
function minutes(duration: string): number {
  const [, m = '0', s = '0'] = /^PT(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? []
  return Number(m) * 60_000 + Number(s) * 1000
}
