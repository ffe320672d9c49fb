import type { ChannelShape } from './channel-shape.ts'
import { magicAccounts } from './magic-values.ts'

/** What all magic accounts of a method have in common, and no account of a customer has. */
const marks: Readonly<Partial<Record<ChannelShape['method'], RegExp>>> = {
  bank_card: /^622202000000\d*$/,
  alipay: /@alipay\.test$/,
  wechat_pay: /@wechat\.test$/,
}
const nearest = 3

/**
 * Why an account that looks like a magic value and is none is refused, with those that may have been meant; `null` for
 * any other account.
 *
 * @example misspeltMagic('alipay', 'pay@alipay.test') // '… Did you mean pays@alipay.test, …?'
 */
export function misspeltMagic(method: ChannelShape['method'], account: string): string | null {
  const given = account.replaceAll(/[ -]/g, '').toLowerCase()
  const plain = method === 'bank_card' ? given : account.trim().toLowerCase()
  const looksMagic = Object.values(marks).some((mark) => mark.test(plain))
  if (!looksMagic) return null
  const own = magicAccounts.filter((magic) => magic.method === method).map((magic) => magic.account)
  if (own.includes(plain)) return null
  const near = own
    .map((name) => ({ name, distance: distanceOf(plain, name) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, nearest)
    .map(({ name }) => name)
  const hint = near.length === 0 ? `There are none for ${method}.` : `Did you mean ${near.join(', ')}?`
  return `This looks like a magic value and is none of ${method}. ${hint} See listMagicValues for all of them.`
}

/** How many characters have to be put in, left out or changed to make one text of another. */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[other.length] ?? 0
}
