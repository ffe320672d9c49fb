/** An amount of money in whole minor units (fen for CNY). Never a float. */
export interface Money {
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** A ratio held exactly: 0.6 % is 6 / 1000. The denominator is positive. */
export interface Rate {
  readonly numerator: bigint
  readonly denominator: bigint
}

interface Share {
  readonly index: number
  readonly floor: bigint
  readonly remainder: bigint
}

/** Two amounts in different currencies met in one sum or comparison. */
export class CurrencyMismatchError extends Error {
  override readonly name = 'CurrencyMismatchError'
  readonly left: string
  readonly right: string

  constructor(left: string, right: string) {
    super(`cannot combine ${left} with ${right}`)
    this.left = left
    this.right = right
  }
}

const currencyForm = /^[A-Z]{3}$/
const rateForm = /^(\d{1,15})(?:\.(\d{1,15}))?$/

/**
 * Makes an amount of minor units.
 * @throws RangeError unless `amount` is a safe integer and `currency` has the form of an ISO 4217 code
 * @example money(29900, 'CNY') // 299.00 yuan
 */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`amount must be a safe integer of minor units, got ${amount}`)
  if (!currencyForm.test(currency)) throw new RangeError(`currency must be three capital letters, got "${currency}"`)
  // `+ 0` turns -0 into 0, so that equal amounts are equal under Object.is and in JSON.
  return Object.freeze({ amount: amount + 0, currency })
}

/**
 * Nothing, in the given currency.
 * @example zero('CNY').amount // 0
 */
export const zero = (currency: string): Money => money(0, currency)

/**
 * @throws CurrencyMismatchError, or RangeError when the sum leaves the safe integers
 * @example addMoney(money(100, 'CNY'), money(1, 'CNY')).amount // 101
 */
export function addMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right)
  return money(left.amount + right.amount, left.currency)
}

/**
 * `left` less `right`; may be negative.
 * @throws CurrencyMismatchError, or RangeError when the difference leaves the safe integers
 * @example subtractMoney(money(18937, 'CNY'), money(114, 'CNY')).amount // 18823
 */
export function subtractMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right)
  return money(left.amount - right.amount, left.currency)
}

/**
 * Orders two amounts of one currency, as `Array.sort` expects.
 * @throws CurrencyMismatchError
 * @example compareMoney(zero('CNY'), money(1, 'CNY')) // -1
 */
export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  requireSameCurrency(left, right)
  if (left.amount === right.amount) return 0
  return left.amount < right.amount ? -1 : 1
}

/**
 * The quotient as a whole number; a half goes away from zero (INT-04, INT-08).
 * @throws RangeError when the denominator is zero
 * @example roundHalfUp(5n, 2n) // 3n
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('denominator must not be zero')
  const negative = numerator < 0n !== denominator < 0n
  const dividend = numerator < 0n ? -numerator : numerator
  const divisor = denominator < 0n ? -denominator : denominator
  const quotient = (2n * dividend + divisor) / (2n * divisor)
  return negative ? -quotient : quotient
}

/**
 * `amount × numerator / denominator`, computed exactly and rounded once, half away from zero.
 * @throws RangeError on a zero denominator, a fraction, or a result outside the safe integers
 * @example multiplyRatio(money(29900, 'CNY'), 19, 30).amount // 18937
 */
export function multiplyRatio(base: Money, numerator: bigint | number, denominator: bigint | number): Money {
  return money(Number(roundHalfUp(BigInt(base.amount) * BigInt(numerator), BigInt(denominator))), base.currency)
}

/**
 * Reads a non-negative decimal exactly.
 * @throws RangeError on anything but digits with an optional fraction, at most 15 digits on either side
 * @example parseRate('0.006') // { numerator: 6n, denominator: 1000n }
 */
export function parseRate(text: string): Rate {
  const match = rateForm.exec(text)
  if (match === null) throw new RangeError(`not a decimal rate: "${text}"`)
  const [, whole = '0', fraction = ''] = match
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

/**
 * Splits an amount by weights so that the parts add up to it exactly. Each part starts at its floor; the minor units
 * left over go to the largest remainders, and among equal ones to the earlier part.
 * @param weights non-negative safe integers, at least one of them positive
 * @throws RangeError on a weight that is negative or not a safe integer, or when all weights are zero
 * @example allocate(money(100, 'CNY'), [1, 1, 1]).map((part) => part.amount) // [34, 33, 33]
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('weights must be non-negative safe integers')
  }
  const sum = weights.reduce((running, weight) => running + BigInt(weight), 0n)
  if (sum === 0n) throw new RangeError('at least one weight must be positive')

  const magnitude = BigInt(Math.abs(total.amount))
  const shares = weights.map((weight, index): Share => {
    const product = magnitude * BigInt(weight)
    return { index, floor: product / sum, remainder: product % sum }
  })
  const leftOver = Number(magnitude - shares.reduce((running, share) => running + share.floor, 0n))
  const topped = new Set(
    shares
      .toSorted(byRemainder)
      .slice(0, leftOver)
      .map((share) => share.index),
  )
  const sign = total.amount < 0 ? -1 : 1
  return shares.map(({ index, floor }) => money(sign * (Number(floor) + (topped.has(index) ? 1 : 0)), total.currency))
}

function requireSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new CurrencyMismatchError(left.currency, right.currency)
}

function byRemainder(left: Share, right: Share): number {
  if (left.remainder === right.remainder) return left.index - right.index
  return left.remainder > right.remainder ? -1 : 1
}
