import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMove } from './decide-move.ts'
import type { PlainRefundEvent } from './decide-move.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundEvent } from './statement/event-phrases.ts'
import { isRefundEvent } from './statement/event-phrases.ts'

type Refund = PlatformSchemas['Refund']
type HistoryEntry = Refund['history'][number]

/** An event about a refund, as it was recorded: the refund as it then stood. */
export interface RecordedStep {
  readonly sequence: number
  readonly id: string
  readonly type: string
  /** RFC 3339. */
  readonly at: string
  readonly clauses: readonly string[]
  readonly interpretations: readonly string[]
  readonly refund: Refund
}

/** One step of a refund with the event that told of it; `null` where none does. */
export interface StepTaken {
  readonly entry: HistoryEntry
  readonly event: RefundEvent
  readonly recorded: RecordedStep | null
}

/** A step with the decision that it rests on. */
export interface DecisionTaken extends StepTaken {
  readonly decision: Refund['decision']
}

/** The state alone decides on these, and the refund goes on showing the decision before. */
const plain: ReadonlySet<string> = new Set<PlainRefundEvent>(['send', 'succeed', 'hold_payout', 'release_payout'])

/**
 * The steps of a refund, each with its event. An event belongs to a step where it shows the refund right after it; the
 * first such one does, since later ones were announced and not caused.
 */
export function stepsTaken(history: readonly HistoryEntry[], recorded: readonly RecordedStep[]): StepTaken[] {
  return history.flatMap((entry, index) => {
    if (!isRefundEvent(entry.event)) return []
    const { event } = entry
    const row = refundMachine.transitions.find((one) => one.event === event && one.from === entry.from)
    const emitted: readonly string[] = row !== undefined && 'emits' in row ? row.emits : []
    const own = recorded.find(({ type, refund }) => emitted.includes(type) && refund.history.length === index + 1)
    return [{ entry, event, recorded: own ?? null }]
  })
}

/**
 * Every decision taken on a refund, oldest first (4.2.1 to 4.4.3). Nothing is kept for it: an event holds the refund with
 * the decision that caused it, and where the state alone decides, the same rule gives the same decision again.
 */
export function decisionsTaken(history: readonly HistoryEntry[], recorded: readonly RecordedStep[]): DecisionTaken[] {
  return stepsTaken(history, recorded).map((step) => ({ ...step, decision: decisionOf(step) }))
}

function decisionOf({ entry, event, recorded }: StepTaken): Refund['decision'] {
  if (recorded !== null && !plain.has(event)) return recorded.refund.decision
  const status = refundMachine.states.find((state) => state === entry.from)
  const again = status !== undefined && isPlain(event) ? decideMove({ status }, event) : null
  if (again?.ok === true) return again.decision
  const { clauses, interpretations } = entry
  return { outcome: `refund_${entry.to}`, clauses, interpretations, parameters: {}, steps: [] }
}

const isPlain = (event: RefundEvent): event is PlainRefundEvent & RefundEvent => plain.has(event)
