import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MS_PER_DAY } from '../kernel/calendar.ts'
import type { Decision } from '../kernel/decision.ts'
import { decideApproval } from './decide-approval.ts'
import { decideSubmission } from './decide-submission.ts'
import { previewRefund } from './preview-refund.ts'
import type { RefundAmount, RefundFacts } from './refund-facts.ts'
import { randomHistory } from './testing/random-history.ts'
import type { RandomApplication } from './testing/random-history.ts'
import type { literalWorld } from './testing/literal-world.ts'

type World = ReturnType<typeof literalWorld>

const evidence = { id: 'fil_1', user_id: 'usr_1', purpose: 'refund_evidence' } as const

/** With these no draft is opened, so there is nothing to submit. */
const notOpened: ReadonlySet<string> = new Set(['payment_disputed', 'refund_period_over', 'order_already_refunded'])

/** Histories in each run of the tests. */
const histories = 100_000

const taken = (facts: RefundFacts) => facts.others.reduce((sum, { approved_gross }) => sum + approved_gross, 0)

function fail(rule: string, seen: object): never {
  throw new Error(`${rule}: ${JSON.stringify(seen)}`)
}
/** Compared as text, which costs less than a matcher where it is done a million times. */
function same(rule: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) fail(rule, { one, other })
}

/** Takes an application through preview, submission and approval; the facts after it. */
function play(facts: RefundFacts, application: RandomApplication, { world, now }: { world: World; now: number }) {
  const { reason, fault, reviewTakes } = application
  const asSubmitted = world.parameters['refund.proration.as_of'] === 'submitted'
  const preview = previewRefund({ facts, reason, fault }, world, now)
  const plain = fault === 'none' ? preview : previewRefund({ facts, reason, fault: 'none' }, world, now)
  checkAmount(facts, preview)
  checkLater(facts, application, { world, now, before: preview.amount })
  if (preview.problem !== null && notOpened.has(preview.problem)) return facts

  const order_information = { order_id: facts.order_id, paid: facts.payment.amount }
  const submission = decideSubmission(
    {
      refund: { status: 'draft', opened_at: now, submit_by: now },
      application: { channel: 'client', reason, statement: 'x', order_information, evidence: [evidence.id] },
      facts,
      files: [evidence],
      owners: [evidence.user_id],
    },
    world.parameters,
    now,
  )
  if (!submission.ok) {
    same('what the records contradict is refused as the preview said', submission.refused, preview.problem)
    return facts
  }
  if (plain.refundable) same('the submission is what the preview said', submission.amount, plain.amount)
  else if (plain.problem === 'nothing_refundable') same('nothing is nothing', submission.amount.net.amount, 0)

  const approvedAt = asSubmitted ? now + reviewTakes : now
  const refund = { status: 'under_review', reason, submitted_at: now } as const
  const approval = decideApproval({ refund, finding: { fault }, facts }, world, approvedAt)
  same(
    'the approval is what the preview said',
    approval.ok ? approval.amount : approval.refused,
    preview.refundable ? preview.amount : preview.problem,
  )
  if (!approval.ok) return facts
  const { payment, period, others } = facts
  const gross = approval.amount.gross.amount
  const approved = { id: `ref_${others.length}`, status: 'succeeded', payment_id: payment.id, approved_gross: gross }
  const ended = period === null ? null : { ...period, ended_at: period.ended_at ?? approvedAt }
  return { ...facts, period: ended, others: [...others, { ...approved, status: 'succeeded' as const }] }
}

function checkAmount(facts: RefundFacts, seen: { amount: RefundAmount | null; decision: Decision }): void {
  if (seen.amount === null) return
  const { gross, fee, net, units_total, units_used } = seen.amount
  const left = facts.payment.amount.amount - taken(facts) - facts.payment.disputed_amount
  if (gross.amount > left) fail('4.4.1 no more goes back than is left of the payment', { seen, facts })
  if (net.amount <= 0 || fee.amount < 0) fail('4.4.1 what goes back is more than nothing', seen)
  if (units_used < 0 || units_used > units_total) fail('4.3.1 no more is used than there is', seen)
  const value = (label: string) => Number(seen.decision.steps.find((step) => step.label === label)?.value ?? 0)
  const wanted =
    value('paid × unused ÷ total') -
    value('of that for time not used') -
    value('given back by earlier refunds') -
    value('held or given back by a dispute')
  const cap = seen.decision.steps.find((step) => step.label === 'left of the payment')?.value ?? wanted
  same('the steps add up', Number(cap), gross.amount)
  same('the steps add up', value('handling fee'), fee.amount)
  same('the steps add up', [value('goes back'), fee.amount + net.amount], [net.amount, gross.amount])
}

function checkLater(
  facts: RefundFacts,
  { reason, fault, reviewTakes }: RandomApplication,
  { world, now, before }: { world: World; now: number; before: RefundAmount | null },
): void {
  const later = previewRefund({ facts, reason, fault }, world, now + reviewTakes)
  if ((later.amount?.net.amount ?? 0) > (before?.net.amount ?? 0))
    fail('4.3.1 an application that is made later gives no more', { before, later, facts })
}

it(`4.3.1, 4.4.1 the preview is the result, whatever the history (${histories} of them)`, () => {
  fc.assert(
    fc.property(randomHistory, ({ world, facts: bought, applications }) => {
      let facts = bought
      let now = bought.payment.succeeded_at - MS_PER_DAY
      for (const application of applications) {
        now += application.after
        facts = play(facts, application, { world, now })
      }
      expect(taken(facts) + facts.payment.disputed_amount).toBeLessThanOrEqual(facts.payment.amount.amount)
    }),
    { numRuns: histories, seed: 20_260_901 },
  )
}, 300_000)
