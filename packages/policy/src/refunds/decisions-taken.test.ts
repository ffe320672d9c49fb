import { describe, expect, it } from 'vitest'
import { decisionsTaken, stepsTaken } from './decisions-taken.ts'
import { historyEntry, recordedStep } from './testing/recorded-refund.ts'
import { eventEntries } from './timeline/event-entries.ts'

const approved = historyEntry('approve', 'under_review', 'approved')
const held = historyEntry('hold_payout', 'approved', 'approved')
const released = historyEntry('release_payout', 'approved', 'approved')
const sent = historyEntry('send', 'approved', 'processing')
const history = [approved, held, released, sent]
const recorded = [
  recordedStep(7, 'refund.approved', { history: [approved], outcome: 'refund_approved' }),
  recordedStep(8, 'refund.approved', { history: [approved], outcome: 'announced_later' }),
  recordedStep(9, 'refund.processing', { history, outcome: 'refund_approved' }),
  recordedStep(10, 'refund.succeeded', { history, outcome: 'announced_wrongly' }),
]

describe('the decisions taken on a refund', () => {
  it('4.2.3 are those that its events hold; the state alone decides on the others again', () => {
    expect(decisionsTaken(history, recorded).map(({ event, decision }) => [event, decision.outcome])).toEqual([
      ['approve', 'refund_approved'],
      ['hold_payout', 'refund_approved'],
      ['release_payout', 'refund_approved'],
      ['send', 'refund_processing'],
    ])
  })

  it('belong to the event that told of them first', () => {
    const steps = stepsTaken(history, recorded)
    expect(steps.map((step) => step.recorded?.sequence ?? null)).toEqual([7, null, null, 9])
    expect(eventEntries(recorded, steps, 'en').map(({ sequence }) => sequence)).toEqual([8, 10])
  })

  it('are told by their clauses where the event is not there any more', () => {
    expect(decisionsTaken([approved], [])).toMatchObject([
      { decision: { outcome: 'refund_approved', clauses: ['4.2.3'], steps: [] } },
    ])
  })

  it('leave out what no machine of this version knows', () => {
    expect(decisionsTaken([historyEntry('ponder', 'draft', 'draft')], [])).toEqual([])
  })
})
