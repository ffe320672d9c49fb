import fc from 'fast-check'
import { buy, newCard, open, preview, submit } from './applicant-commands.ts'
import { hour } from './refund-command.ts'
import type { Command, Fault, Reason } from './refund-command.ts'
import { approve, goThrough, move } from './review-commands.ts'
import type { Verb } from './review-commands.ts'
import { advance, channel, dispute, outage } from './world-commands.ts'

/** What anybody may do at any time. */
export function refundCommands(): fc.Arbitrary<Command>[] {
  const position = fc.nat({ max: 2 })
  const often = <T>(times: number, one: T): T[] => Array.from({ length: times }, () => one)
  const verbs = fc.constantFrom<Verb>(
    'start_review',
    'start_review',
    'start_review',
    'ask',
    'answer',
    'withdraw',
    'reject',
  )
  const reasons = fc.constantFrom<Reason>(
    'user_cancelled',
    'user_cancelled',
    'order_error',
    'service_unusable',
    'platform_outage',
  )
  const shares = fc.constantFrom(100, 100, 100, 60, 25, 1)
  const faults = fc.constantFrom<Fault>('none', 'none', 'platform', 'user')
  const tolds = fc.constantFrom(
    'succeed' as const,
    'abnormal' as const,
    'close' as const,
    'close' as const,
    'return' as const,
  )
  const strides = fc.constantFrom(
    hour,
    24 * hour,
    24 * hour,
    5 * 24 * hour,
    11 * 24 * hour,
    'last instant' as const,
    'one later' as const,
  )
  return [
    fc.constant(buy),
    ...often(
      3,
      fc.tuple(position, reasons, shares).map((args) => goThrough(...args)),
    ),
    ...often(3, position.map(open)),
    ...often(
      3,
      fc.tuple(position, reasons, fc.boolean()).map((args) => submit(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, verbs).map((args) => move(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, faults, shares).map((args) => approve(...args)),
    ),
    ...often(
      3,
      fc.tuple(position, tolds).map((args) => channel(...args)),
    ),
    fc.tuple(position, fc.constantFrom('LI  LEI', 'Han Meimei')).map((args) => newCard(...args)),
    fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 60 })).map((args) => outage(...args)),
    ...often(
      2,
      fc.tuple(position, reasons, faults).map((args) => preview(...args)),
    ),
    position.map(dispute),
    ...often(2, strides.map(advance)),
  ]
}
