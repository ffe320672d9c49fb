import { describe, expect, it } from 'vitest'
import { channelCodes, channelFailure, codesOf, failureReasons, readChannelCode } from './channel-codes.ts'

describe('the codes of the channels', () => {
  it('3.L stand once for each channel, and are there for all four', () => {
    const names = channelCodes.map(({ method, code }) => `${method} ${code}`)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(channelCodes.map(({ method }) => method)).size).toBe(4)
  })

  it('use every reason there is, each with words in both languages', () => {
    expect(new Set(channelCodes.map(({ reason }) => reason))).toEqual(new Set(Object.keys(failureReasons)))
    for (const { meaning } of Object.values(failureReasons)) expect(Object.values(meaning)).not.toContain('')
  })

  it.each([
    ['bank_card', '51', 'insufficient_funds', 'other_method'],
    ['bank_card', '1A', 'authentication_failed', 'ask_payer'],
    ['alipay', 'ACQ.TRADE_HAS_CLOSE', 'trade_closed', 'new_attempt'],
    ['wechat_pay', 'NOT_ENOUGH', 'merchant_funds', 'retry_later'],
    ['tencent_wallet', 'WALLET_CLOSED', 'account_invalid', 'other_method'],
    ['wechat_pay', '51', null, 'other_method'],
    ['bank_card', null, null, 'other_method'],
  ] as const)('3.1 to 3.4 %s %s means %s: %s', (method, code, reason, advice) => {
    expect(readChannelCode(method, code)).toEqual({ reason, advice })
  })

  it('are told apart by what they are about', () => {
    expect(codesOf('tencent_wallet', 'refund')).toEqual(['WALLET_CLOSED', 'SYSTEM_BUSY'])
    expect(codesOf('wechat_pay', 'payment')).not.toContain('NOT_ENOUGH')
    const said = { code: 'channel_refused', channel_code: '51', detail: 'No.' } as const
    expect(channelFailure('bank_card', said)).toEqual({ ...said, reason: 'insufficient_funds', advice: 'other_method' })
  })
})
