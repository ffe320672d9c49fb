import { describe, expect, it } from 'vitest'
import { decideOpening } from './decide-opening.ts'
import { decideSubmission } from './decide-submission.ts'
import type { RefundFacts, RefundReason } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'
import { noon, recordsFor, september } from './testing/september.ts'

const window = 48 * 3_600_000
const { succeeded_at: paid } = september().payment

/** A draft opened and an application submitted at the same instant, or the refusal of either. */
function outcome(anchor: string, given: { reason: RefundReason; facts: RefundFacts }, now: number): string {
  const { parameters } = literalWorld({ 'refund.window.anchor': anchor })
  const { reason, facts } = given
  const complaint = { reason, sub_reason: null }
  const opening = decideOpening({ facts, complaint }, parameters, now)
  if (!opening.ok) return `opening: ${opening.refused}`
  const application = {
    channel: 'client' as const,
    reason,
    statement: 'x',
    order_information: { order_id: facts.order_id, paid: facts.payment.amount },
  }
  const files = [{ user_id: 'usr_1', purpose: 'refund_evidence' }]
  const refund = { status: 'draft', opened_at: now, submit_by: opening.submit_by } as const
  const submitted = decideSubmission({ refund, application, facts, files, owners: ['usr_1'] }, parameters, now)
  return submitted.ok ? 'submitted' : submitted.refused
}

const events = [
  { anchor: 'payment', reason: 'user_cancelled', from: paid },
  { anchor: 'event', reason: 'platform_outage', from: noon('2026-09-04') },
  { anchor: 'event', reason: 'duplicate_payment', from: paid },
  { anchor: 'event', reason: 'account_abnormal', from: noon('2026-09-03') },
] as const

describe('what the 48 hours count from (4.2.1, INT-01)', () => {
  it.each(events)('$anchor of $reason: the last instant is the last', ({ anchor, reason, from }) => {
    const given = { reason, facts: september(recordsFor(reason)) }
    expect(outcome(anchor, given, from + window - 1)).toBe('submitted')
    expect(outcome(anchor, given, from + window)).toBe('submitted')
    expect(outcome(anchor, given, from + window + 1)).toBe('opening: refund_window_expired')
  })

  it('intent: each draft has 48 hours of its own, the last instant included', () => {
    const { parameters } = literalWorld()
    const facts = september()
    const opened_at = noon('2026-09-29')
    const opening = decideOpening({ facts, complaint: { reason: null, sub_reason: null } }, parameters, opened_at)
    expect(opening).toMatchObject({ submit_by: opened_at + window })
    const at = (now: number) =>
      decideSubmission(
        {
          refund: { status: 'draft', opened_at, submit_by: opened_at + window },
          application: {
            channel: 'client',
            reason: 'user_cancelled',
            statement: 'x',
            order_information: { order_id: 'ord_1', paid: facts.payment.amount },
          },
          facts,
          files: [],
          owners: [],
        },
        parameters,
        now,
      )
    expect(at(opened_at + window - 1).ok).toBe(true)
    expect(at(opened_at + window).ok).toBe(true)
    expect(at(opened_at + window + 1)).toMatchObject({
      refused: 'refund_window_expired',
      detail: expect.stringContaining('Open a new refund'),
    })
  })

  it('event: a reason without an event, or with one that lasts, counts from the opening', () => {
    const now = noon('2026-09-29')
    expect(outcome('event', { reason: 'user_cancelled', facts: september() }, now)).toBe('submitted')
    const lasting = september({ outages: [{ starts_at: noon('2026-09-03'), ends_at: null }] })
    expect(outcome('event', { reason: 'platform_outage', facts: lasting }, now)).toBe('submitted')
  })

  it('event: of several outages the one that ended last counts', () => {
    const starts_at = noon('2026-09-03')
    const facts = september({
      outages: [
        { starts_at, ends_at: noon('2026-09-20') },
        { starts_at, ends_at: noon('2026-09-04') },
      ],
    })
    expect(outcome('event', { reason: 'platform_outage', facts }, noon('2026-09-22'))).toBe('submitted')
  })

  it('event: a draft opened for another reason does not lengthen the time', () => {
    const { parameters } = literalWorld({ 'refund.window.anchor': 'event' })
    const facts = september(recordsFor('platform_outage'))
    const opened_at = noon('2026-09-29')
    const decided = decideSubmission(
      {
        refund: { status: 'draft', opened_at, submit_by: opened_at + window },
        application: {
          channel: 'client',
          reason: 'platform_outage',
          statement: 'x',
          order_information: { order_id: 'ord_1', paid: facts.payment.amount },
        },
        facts,
        files: [{ user_id: 'usr_1', purpose: 'refund_evidence' }],
        owners: ['usr_1'],
      },
      parameters,
      opened_at,
    )
    expect(decided).toMatchObject({
      refused: 'refund_window_expired',
      detail: expect.stringContaining('does not begin anew'),
      decision: { parameters: { 'refund.window.anchor': 'event' } },
    })
  })
})
