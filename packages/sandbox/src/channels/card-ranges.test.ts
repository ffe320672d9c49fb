import { describe, expect, it } from 'vitest'
import { customerWorld } from '../testing/customer.ts'
import { cardRanges, rangeOf } from './card-ranges.ts'

describe('what the number of a card tells', () => {
  it.each([
    ['6222020000000015', 'unionpay', 'icbc', 'debit'],
    ['6225750000000006', 'unionpay', 'cmb', 'credit'],
    ['4242424242424242', 'visa', 'parley_test_bank', 'credit'],
    ['4000056655665556', 'visa', 'parley_test_bank', 'debit'],
    ['4111111111111111', 'visa', undefined, 'unknown'],
    ['6000000000000000', 'other', undefined, 'unknown'],
  ])('3.1 %s is of %s, %s, %s', (number, network, bank, funding) => {
    const found = rangeOf(number)
    expect([found.network, found.bank?.code, found.funding]).toEqual([network, bank, funding])
  })

  it('3.1 each prefix is in the table once, with credit and debit cards of several banks', () => {
    expect(new Set(cardRanges.map(({ prefix }) => prefix)).size).toBe(cardRanges.length)
    for (const funding of ['credit', 'debit'])
      expect(
        new Set(cardRanges.filter((one) => one.funding === funding).map(({ bank }) => bank?.code)).size,
      ).toBeGreaterThan(4)
  })

  it('3.1 is shown with the account, and the table with the magic values', async () => {
    await using world = await customerWorld()
    expect(await world.bind('bank_card', '6225 7500 0000 0006')).toMatchObject({
      label: 'UnionPay •••• 0006',
      card: {
        network: 'unionpay',
        bank: { code: 'cmb', name: { en: 'China Merchants Bank', 'zh-CN': '招商银行' } },
        funding: 'credit',
        last4: '0006',
        expiry: { month: 12, year: 2030 },
      },
    })
    expect((await world.bind('alipay', 'li.lei@example.com')).card).toBeNull()
    expect((await world.control.magicValues.list()).card_ranges).toHaveLength(cardRanges.length)
  })
})
