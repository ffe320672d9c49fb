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

const range = (prefix: string, network: Network, of: Bank | null, funding: CardRange['funding']): KnownRange => ({
  prefix,
  network,
  bank: of,
  funding,
})

/** The one table by which the simulated channel recognises cards; those of a network alone come last (3.1). */
export const cardRanges: readonly KnownRange[] = [
  range('622202', 'unionpay', icbc, 'debit'),
  range('622230', 'unionpay', icbc, 'credit'),
  range('622848', 'unionpay', abc, 'debit'),
  range('403361', 'visa', abc, 'credit'),
  range('621661', 'unionpay', boc, 'debit'),
  range('622760', 'unionpay', boc, 'credit'),
  range('621700', 'unionpay', ccb, 'debit'),
  range('622166', 'unionpay', ccb, 'credit'),
  range('622260', 'unionpay', bocom, 'debit'),
  range('622252', 'unionpay', bocom, 'credit'),
  range('622588', 'unionpay', cmb, 'debit'),
  range('622575', 'unionpay', cmb, 'credit'),
  range('622690', 'unionpay', citic, 'debit'),
  range('622680', 'unionpay', citic, 'credit'),
  range('621799', 'unionpay', psbc, 'debit'),
  range('424242', 'visa', parley, 'credit'),
  range('400005', 'visa', parley, 'debit'),
  range('555555', 'mastercard', parley, 'credit'),
  range('520082', 'mastercard', parley, 'debit'),
  range('378282', 'american_express', parley, 'credit'),
  range('356600', 'jcb', parley, 'credit'),
  range('62', 'unionpay', null, 'unknown'),
  range('4', 'visa', null, 'unknown'),
  ...['51', '52', '53', '54', '55'].map((prefix) => range(prefix, 'mastercard', null, 'unknown')),
  ...['34', '37'].map((prefix) => range(prefix, 'american_express', null, 'unknown')),
  range('35', 'jcb', null, 'unknown'),
]

const unknownRange = range('', 'other', null, 'unknown')

/** What the first digits of a number tell of a card: the longest prefix in the table that fits. */
export function rangeOf(digits: string): KnownRange {
  const fitting = cardRanges.filter(({ prefix }) => digits.startsWith(prefix))
  return fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)[0] ?? unknownRange
}
