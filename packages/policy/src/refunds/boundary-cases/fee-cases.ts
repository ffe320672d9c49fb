import { explain } from '../../kernel/decision.ts'
import type { Decision } from '../../kernel/decision.ts'
import { money, parseRate } from '../../kernel/money.ts'
import type { Money } from '../../kernel/money.ts'
import type { PaymentMethodType, RefundReason } from '../refund-facts.ts'
import { reckonFee } from '../reckon-fee.ts'
import { methodNames } from '../../notices/people-text.ts'
import { reasonPhrases } from '../statement/reason-phrases.ts'
import { expectation } from './boundary-case.ts'
import type { BoundaryCase, BoundaryFacts, World } from './boundary-case.ts'

interface Case {
  readonly method: PaymentMethodType
  readonly reason: RefundReason
}

/**
 * The edges of the handling fee (4.4.1, INT-08): for each method and reason the amounts around which half a minor unit
 * is rounded up; one amount where nothing is charged.
 */
export function feeCases(given: BoundaryFacts, world: World): BoundaryCase[] {
  const methods = Object.keys(methodNames).filter(isMethod)
  const reasons = Object.keys(reasonPhrases).filter(isReason)
  return methods
    .filter((method) => given.method === null || given.method === method)
    .flatMap((method) =>
      reasons
        .filter((reason) => given.reason === null || given.reason === reason)
        .flatMap((reason) => casesOf({ method, reason }, given.paid, world)),
    )
}

function casesOf(about: Case, { amount, currency }: Money, world: World): BoundaryCase[] {
  const subject = `${about.reason} by ${about.method}`
  const rate = feeOf(about, money(amount, currency), world).decision.steps.find(({ label }) => label === 'fee rate')
  const edge = rate === undefined ? null : halfEdge(amount, String(rate.value))
  if (edge === null)
    return [
      feeCase(
        about,
        { gross: money(amount, currency), name: `${subject}: nothing is rounded up`, position: 'at' },
        world,
      ),
    ]
  return (['before', 'at', 'after'] as const).map((position, index) => {
    const gross = money(Math.max(0, edge + index - 1), currency)
    return feeCase(
      about,
      { gross, position, name: `${subject}: ${position} the amount at which the fee is rounded up` },
      world,
    )
  })
}

function feeCase(
  about: Case,
  { gross, name, position }: { gross: Money } & Pick<BoundaryCase, 'name' | 'position'>,
  world: World,
): BoundaryCase {
  const { fee, decision } = feeOf(about, gross, world)
  return {
    name,
    position,
    given: { paid: gross, gross, method: about.method, reason: about.reason, fault: 'none' },
    when: { event: 'reckon_fee' },
    expect: expectation({ accepted: true, fee, decision }),
  }
}

function feeOf({ method, reason }: Case, gross: Money, { parameters }: World): { fee: Money; decision: Decision } {
  const why = explain()
  const fee = reckonFee({ method, reason, fault: 'none', paid: gross, gross }, parameters, why)
  return { fee, decision: why.outcome('fee_reckoned') }
}

/** Amounts end here, in minor units. */
const largestAmount = 1_000_000_000_000

/** The first amount from here on whose fee is half a unit above a whole one, or just more; `null` where there is none. */
function halfEdge(amount: number, rate: string): number | null {
  const { numerator, denominator } = parseRate(rate)
  if (numerator === 0n) return null
  const whole = (BigInt(amount) * numerator) / denominator
  const halves = denominator * (2n * whole + 1n)
  const edge = Number((halves + 2n * numerator - 1n) / (2n * numerator))
  return edge < largestAmount ? edge : null
}

const isMethod = (name: string): name is PaymentMethodType => Object.hasOwn(methodNames, name)
const isReason = (name: string): name is RefundReason => Object.hasOwn(reasonPhrases, name)
