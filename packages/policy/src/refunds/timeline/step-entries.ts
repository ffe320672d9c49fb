import type { PlatformSchemas } from '@parley/contract/platform'
import type { PolicyLocale } from '../../catalogue/localized-text.ts'
import type { StepTaken } from '../decisions-taken.ts'
import { eventPhrases } from '../statement/event-phrases.ts'
import type { RefundEvent } from '../statement/event-phrases.ts'
import { clockEntry } from './clock-entry.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

type Kind = TimelineEntry['kind']

/** Steps that are more than a change of state. */
const kinds: { readonly [Event in RefundEvent]?: Kind } = {
  send: 'channel_attempt',
  succeed: 'channel_attempt',
  return_abnormal: 'channel_attempt',
  retry: 'channel_attempt',
  fail: 'channel_attempt',
  prove_paid: 'channel_attempt',
  return_paid: 'channel_attempt',
  hold_payout: 'pause',
  release_payout: 'resumption',
  freeze: 'dispute',
  unfreeze: 'dispute',
  lose_dispute: 'dispute',
}

/** Steps at which it is settled, or shown, what goes back. */
const withAmount: readonly RefundEvent[] = ['grant', 'submit', 'approve', 'succeed', 'prove_paid']

/** The steps of a refund with their events, and the clocks that stood still or went on with them (INT-03, INT-07, INT-37). */
export function stepEntries(refundId: string, steps: readonly StepTaken[], locale: PolicyLocale): TimelineEntry[] {
  return steps.flatMap((step, index) => {
    const before = steps.slice(0, index).findLast(({ recorded }) => recorded !== null)
    const clock = clockEntry(step, before?.recorded?.refund ?? null, locale)
    const own = stepEntry(refundId, step, locale)
    return clock === null ? [own] : [own, { ...clock, ref: own.ref, sequence: own.sequence }]
  })
}

function stepEntry(refundId: string, { entry, event, recorded }: StepTaken, locale: PolicyLocale): TimelineEntry {
  const { at, actor, clauses, interpretations } = entry
  const refund = recorded?.refund
  const byChannel = refund?.destination.kind !== 'account_balance'
  const kind = kinds[event] ?? 'transition'
  return entryOf({
    at,
    kind: kind === 'channel_attempt' && !byChannel ? 'transition' : kind,
    title: eventPhrases[event].headline[locale],
    clauses,
    interpretations,
    actor,
    amount: withAmount.includes(event) ? (refund?.amount?.net ?? null) : null,
    ref: refOf(refundId, byChannel ? kind : 'transition', { refund, eventId: recorded?.id }),
    sequence: recorded?.sequence ?? null,
  })
}

function refOf(
  refundId: string,
  kind: Kind,
  { refund, eventId }: { refund: PlatformSchemas['Refund'] | undefined; eventId: string | undefined },
): TimelineEntry['ref'] {
  const attempts = refund?.payout?.attempts
  if (kind === 'channel_attempt' && attempts !== undefined) {
    return { object: 'channel_attempt', id: `${refundId}-${attempts}` }
  }
  if (kind === 'dispute' && refund?.dispute_id != null) return { object: 'dispute', id: refund.dispute_id }
  return eventId === undefined ? { object: 'refund', id: refundId } : { object: 'event', id: eventId }
}
