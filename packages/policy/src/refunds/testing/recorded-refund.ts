import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../../kernel/decision.ts'
import type { RecordedStep } from '../decisions-taken.ts'

type Refund = PlatformSchemas['Refund']
type Entry = Refund['history'][number]

const at = '2026-09-11T01:00:00.000Z'

/** One entry of a history. */
export function historyEntry(event: string, from: string | null, to: string): Entry {
  return { at, actor: { type: 'app' }, from, to, event, clauses: ['4.2.3'], interpretations: [] }
}

/** An event that shows a refund with this history, and with a decision of the given outcome. */
export function recordedStep(
  sequence: number,
  type: string,
  { history, outcome }: { history: Entry[]; outcome: string },
): RecordedStep {
  const refund: Refund = {
    id: 'ref_1',
    object: 'refund',
    status: 'draft',
    order_id: 'ord_1',
    payment_id: 'pay_1',
    user_id: 'usr_1',
    reason: null,
    sub_reason: null,
    channel: null,
    statement: null,
    evidence: [],
    opened_at: at,
    submit_by: at,
    submitted_at: null,
    review_due_at: null,
    amount: null,
    partial: false,
    finding: null,
    destination: { kind: 'original', method: 'bank_card', label: 'Visa', payment_method_id: null },
    payout: null,
    failure: null,
    frozen: false,
    dispute_id: null,
    policy_version: '2026-01-01',
    decision: explain().clause('4.2.3').outcome(outcome),
    history,
    created_at: at,
    updated_at: at,
  }
  return { sequence, id: `evt_${sequence}`, type, at, clauses: ['4.2.3'], interpretations: [], refund }
}
