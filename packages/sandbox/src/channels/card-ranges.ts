import type { SandboxSchemas } from '@parley/contract/sandbox'

type CardRange = SandboxSchemas['CardRange']
type Bank = NonNullable<CardRange['bank']>
type Network = 'unionpay' | 'visa' | 'mastercard' | 'american_express' | 'jcb' | 'other'
export interface KnownRange extends CardRange {
  readonly network: Network
}

const bank = (code: string, en: string, zh: string): Bank => ({ code, name: { en, 'zh-CN': zh } })
const icbc = bank('icbc', 'Industrial and Commercial Bank of China', '中国工商银行')
const abc = bank('abc', 'Agricultural Bank of China', '中国农业银行')
const boc = bank('boc', 'Bank of China', '中国银行')
const ccb = bank('ccb', 'China Construction Bank', '中国建设银行')
const bocom = bank('bocom', 'Bank of Communications', '交通银行')
const cmb = bank('cmb', 'China Merchants Bank', '招商银行')
const citic = bank('citic', 'China CITIC Bank', '中信银行')
const psbc = bank('psbc', 'Postal Savings Bank of China', '中国邮政储蓄银行')
const parley = bank('parley_test_bank', 'Parley Test Bank', 'Parley 测试银行')

const debit = (prefix: string, network: Network, of: Bank): KnownRange => ({
  prefix,
  network,
  bank: of,
  funding: 'debit',
})
const credit = (prefix: string, network: Network, of: Bank): KnownRange => ({
  ...debit(prefix, network, of),
  funding: 'credit',
})
const ofNetwork = (prefix: string, network: Network): KnownRange => ({
  prefix,
  network,
  bank: null,
  funding: 'unknown',
})

/** The one table by which the simulated channel recognises cards; those of a network alone come last (3.1). */
export const cardRanges: readonly KnownRange[] = [
  debit('622202', 'unionpay', icbc),
  credit('622230', 'unionpay', icbc),
  debit('622848', 'unionpay', abc),
  credit('403361', 'visa', abc),
  debit('621661', 'unionpay', boc),
  credit('622760', 'unionpay', boc),
  debit('621700', 'unionpay', ccb),
  credit('622166', 'unionpay', ccb),
  debit('622260', 'unionpay', bocom),
  credit('622252', 'unionpay', bocom),
  debit('622588', 'unionpay', cmb),
  credit('622575', 'unionpay', cmb),
  debit('622690', 'unionpay', citic),
  credit('622680', 'unionpay', citic),
  debit('621799', 'unionpay', psbc),
  credit('424242', 'visa', parley),
  debit('400005', 'visa', parley),
  credit('555555', 'mastercard', parley),
  debit('520082', 'mastercard', parley),
  credit('378282', 'american_express', parley),
  credit('356600', 'jcb', parley),
  ofNetwork('62', 'unionpay'),
  ofNetwork('4', 'visa'),
  ...['51', '52', '53', '54', '55'].map((prefix) => ofNetwork(prefix, 'mastercard')),
  ...['34', '37'].map((prefix) => ofNetwork(prefix, 'american_express')),
  ofNetwork('35', 'jcb'),
]

const unknownRange = ofNetwork('', 'other')

/** What the first digits of a number tell of a card: the longest prefix in the table that fits. */
export function rangeOf(digits: string): KnownRange {
  const fitting = cardRanges.filter(({ prefix }) => digits.startsWith(prefix))
  return fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)[0] ?? unknownRange
}
