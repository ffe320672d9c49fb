import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { previewRefund } from '@parley/policy/refunds/preview-refund'
import type { RefundFacts } from '@parley/policy/refunds/refund-facts'
import { refuseForeignDays } from '@parley/policy/refunds/refuse-foreign-days'
import { refuseSubReason } from '@parley/policy/refunds/sub-reasons'
import { stateDecision } from '@parley/policy/refunds/statement/state-decision'
import { findRefundCase, noPaymentToRefund } from '@parley/server/features/refunds/index'
import { invalid } from '@parley/server/http/refuse'
import type { Caller, ControlHandler } from '../control/control-context.ts'
import { latestInstant } from '../clock/bounds.ts'
import { choosePolicy } from './chosen-policy.ts'
import type { ChosenPolicy } from './chosen-policy.ts'

interface Question {
  readonly facts: RefundFacts
  readonly body: SandboxSchemas['RefundWhatIfRequest']
  /** Epoch ms. */
  readonly asOf: number
}

/** Asks the rules of the platform's own preview at another time, or by another policy (4.3.1, 4.4.1). */
export const previewRefundWhatIf: ControlHandler<'previewRefundWhatIf'> = ({ platform, caller }, { body }) =>
  platform.read(async (ctx) => {
    const { compare = [], reason, sub_reason = null } = body
    const mismatch = refuseSubReason({ reason, sub_reason })
    if (mismatch !== null) return mismatch
    const policy = choosePolicy(ctx.settings, body)
    if (!policy.ok) return policy.refusal
    const others: ChosenPolicy[] = []
    for (const [index, choice] of compare.entries()) {
      const other = choosePolicy(ctx.settings, choice, `/compare/${index}`)
      if (!other.ok) return other.refusal
      others.push(other)
    }
    const found = await findRefundCase(ctx, body)
    if (found === undefined) return noPaymentToRefund(body.order_id)
    const { facts, destination } = found
    const foreign = refuseForeignDays(body.finding?.accepted_unusable_days, facts.period)
    if (foreign !== null) return foreign
    const asOf = body.as_of === undefined ? ctx.now : Date.parse(body.as_of)
    const { succeeded_at: paidAt } = facts.payment
    if (asOf < paidAt || asOf > latestInstant) {
      const reach = `from the payment, ${instantText(paidAt)}, to ${instantText(latestInstant)}`
      return invalid('/as_of', 'out_of_range', `Ask about an instant ${reach}.`)
    }
    const question = { facts, body, asOf }
    return {
      status: 200,
      body: {
        object: 'refund_what_if',
        order_id: facts.order_id,
        payment_id: facts.payment.id,
        reason,
        sub_reason,
        as_of: instantText(asOf),
        destination,
        ...answerOf(question, policy, caller),
        comparisons: others.map((other) => answerOf(question, other, caller)),
      },
    }
  })

function answerOf(
  { facts, body, asOf }: Question,
  { profile, overrides, world }: ChosenPolicy,
  { locale }: Caller,
): SandboxSchemas['RefundWhatIfAnswer'] {
  const { reason, sub_reason = null, finding = { fault: 'none' } } = body
  const asked = { facts, reason, sub_reason, ...finding }
  const { refundable, amount, deadline, problem, decision } = previewRefund(asked, world, asOf)
  const { currency } = facts.payment.amount
  return {
    profile,
    parameters: { ...overrides },
    refundable,
    amount,
    payout:
      deadline === null
        ? null
        : { due_at: instantText(deadline.due_at), due_date: deadline.due_date, provisional: deadline.provisional },
    problem,
    decision,
    statement: stateDecision(decision, { locale, currency, event: null, reason }),
  }
}
