import type { PlatformSchemas } from '@parley/contract/platform'
import { localDateOf } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { bindingMachine } from './binding-machine.ts'
import type { BindingStep } from './binding-machine.ts'
import { goodBefore } from './card-expiry.ts'

type Code = 'payment_method_refused' | 'validation_failed'

/**
 * Whether an account may be offered to its channel: a card that is still good (3.1), a WeChat Pay account (3.3), or an
 * Alipay account to remember for refunds (3.2). The wallet is opened, not bound (3.4).
 */
export function decideBinding(
  request: PlatformSchemas['PaymentMethodCreate'],
  now: Instant,
): Accepted<BindingStep> | Refused<Code> {
  const why = explain().clause('3.1', '3.3').step('type', request.type, 'text')
  const refuse = (detail: string, pointer: string): Refused<Code> => ({
    ok: false,
    refused: 'payment_method_refused',
    detail,
    decision: why.outcome('payment_method_refused'),
    errors: [{ pointer, code: 'payment_method_refused', detail }],
  })
  if (request.type === 'tencent_wallet') {
    why.clause('3.4')
    return refuse('The wallet is opened rather than bound. Open it with POST /v1/users/{user_id}/wallet.', '/type')
  }
  if (request.type === 'bank_card') {
    if (request.expiry === undefined) return withoutExpiry()
    const end = goodBefore(request.expiry)
    const today = localDateOf(now)
    why.interpretation('INT-43').step('good before', end, 'date').step('today', today, 'date')
    if (today >= end) return refuse('The card has expired. Bind one that is still good.', '/expiry')
  }
  return { ok: true, step: firstStep(bindingMachine, 'bind'), decision: why.outcome('payment_method_offered') }
}

function withoutExpiry(): Refused<Code> {
  const detail = 'Expected the month and the year in which the card expires.'
  return {
    ok: false,
    refused: 'validation_failed',
    detail,
    decision: explain().clause('3.1').outcome('validation_failed'),
    errors: [{ pointer: '/expiry', code: 'required', detail }],
  }
}
