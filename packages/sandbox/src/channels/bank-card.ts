import { rangeOf } from './card-ranges.ts'
import type { KnownRange } from './card-ranges.ts'
import type { ChannelShape } from './channel-shape.ts'

/** Bank cards: 3-D Secure by redirect, ISO 8583 response codes, refunds credited after a day. */
export const bankCard: ChannelShape = {
  method: 'bank_card',
  nextAction: (_trade, pageUrl) => ({ type: 'redirect', url: pageUrl }),
  label: (account) => {
    const digits = account.replaceAll(/[ -]/g, '')
    if (!/^\d{12,19}$/.test(digits)) return { ok: false, refusal: 'A card number has 12 to 19 digits.' }
    if (!passesLuhn(digits)) return { ok: false, refusal: 'The check digit of the card number is wrong.' }
    const { network, bank, funding } = rangeOf(digits)
    const last4 = digits.slice(-4)
    return { ok: true, label: `${networkNames[network]} •••• ${last4}`, card: { network, bank, funding, last4 } }
  },
  codes: { fail: '05', revoke: '17', abnormal: '14', close: '96' },
  evidenceWithin: 'P10D',
  refundTakes: 'P1D',
}

/** As it is printed on the card. */
const networkNames = {
  unionpay: 'UnionPay',
  visa: 'Visa',
  mastercard: 'Mastercard',
  american_express: 'American Express',
  jcb: 'JCB',
  other: 'Card',
} as const satisfies Record<KnownRange['network'], string>

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, position) => {
      const value = Number(digit) * (position % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}
