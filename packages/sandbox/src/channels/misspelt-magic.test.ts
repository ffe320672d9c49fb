import { codesOf } from '@parley/policy/payments/channel-codes'
import { describe, expect, it } from 'vitest'
import { customerWorld } from '../testing/customer.ts'
import { magicAccounts } from './magic-values.ts'
import { misspeltMagic } from './misspelt-magic.ts'
import { channelShapes } from './simulated-channels.ts'

describe('a misspelt magic value', () => {
  it.each(magicAccounts.map(({ method, account }) => [method, account] as const))(
    '%s %s is none',
    (method, account) => {
      expect(misspeltMagic(method, account)).toBeNull()
      expect(misspeltMagic(method, account.toUpperCase())).toBeNull()
    },
  )

  it.each([
    ['bank_card', '6222 0200 0000 0016', '6222020000000015'],
    ['bank_card', '622202000000015', '6222020000000015'],
    ['alipay', 'pay@alipay.test', 'pays@alipay.test'],
    ['alipay', 'decline@alipay.test', 'declines@alipay.test'],
    ['wechat_pay', 'givesup@wechat.test', 'gives-up@wechat.test'],
    ['wechat_pay', 'pays@alipay.test', 'pays@wechat.test'],
  ] as const)('%s %s is told from %s', (method, account, meant) => {
    expect(misspeltMagic(method, account)).toContain(`Did you mean ${meant}`)
  })

  it('is named as such where a method has no magic values', () => {
    expect(misspeltMagic('tencent_wallet', 'pays@wechat.test')).toContain('There are none for tencent_wallet.')
  })

  it.each([
    ['bank_card', '4000056655665556'],
    ['alipay', 'li.lei@example.com'],
    ['wechat_pay', '13800000000'],
  ] as const)('%s %s is an ordinary account', (method, account) => {
    expect(misspeltMagic(method, account)).toBeNull()
  })

  it('is refused when it is bound', async () => {
    await using world = await customerWorld()
    const bound = world.bind('alipay', 'payz@alipay.test')
    await expect(bound).rejects.toMatchObject({
      problem: { detail: expect.stringContaining('Did you mean pays@alipay.test') },
    })
  })
})

describe('the codes of a channel', () => {
  it.each(Object.values(channelShapes).map((shape) => [shape.method, shape] as const))(
    '%s knows those that it fails with by itself',
    (method, { codes }) => {
      const [payment, refund] = [codesOf(method, 'payment'), codesOf(method, 'refund')]
      expect(payment).toEqual(expect.arrayContaining([codes.fail, codes.revoke]))
      expect(refund).toEqual(expect.arrayContaining([codes.abnormal, codes.close]))
      for (const magic of magicAccounts.filter((one) => one.method === method)) {
        for (const { channel_code } of magic.payment)
          if (channel_code !== undefined) expect(payment).toContain(channel_code)
        if (magic.refund?.channel_code !== undefined) expect(refund).toContain(magic.refund.channel_code)
      }
    },
  )
})
