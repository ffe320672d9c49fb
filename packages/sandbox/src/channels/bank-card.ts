import type { ChannelShape } from './channel-shape.ts'

/** Bank cards: 3-D Secure by redirect, ISO 8583 response codes, refunds credited after a day. */
export const bankCard: ChannelShape = {
  method: 'bank_card',
  nextAction: (_trade, pageUrl) => ({ type: 'redirect', url: pageUrl }),
  label: (account) => {
    const digits = account.replaceAll(/[ -]/g, '')
    if (!/^\d{12,19}$/.test(digits)) return { ok: false, refusal: 'A card number has 12 to 19 digits.' }
    if (!passesLuhn(digits)) return { ok: false, refusal: 'The check digit of the card number is wrong.' }
    return { ok: true, label: `${brandOf(digits)} •••• ${digits.slice(-4)}` }
  },
  codes: { fail: '05', revoke: '17', abnormal: '14', close: '96' },
  evidenceWithin: 'P10D',
  refundTakes: 'P1D',
}

function brandOf(digits: string): string {
  if (digits.startsWith('62')) return 'UnionPay'
  if (digits.startsWith('4')) return 'Visa'
  if (/^5[1-5]/.test(digits)) return 'Mastercard'
  return 'Card'
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, position) => {
      const value = Number(digit) * (position % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}
