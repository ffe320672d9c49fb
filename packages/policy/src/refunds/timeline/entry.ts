import type { PlatformSchemas } from '@parley/contract/platform'

export type TimelineEntry = PlatformSchemas['RefundTimelineEntry']

/** What an entry cannot do without; all else is nothing unless given. */
type Given = Pick<TimelineEntry, 'at' | 'kind' | 'title' | 'ref'> & Partial<TimelineEntry>

/** An entry of something that happened, unless it says that it lies ahead. */
export function entryOf(given: Given): TimelineEntry {
  const nothing = { ahead: false, provisional: false, actor: null, amount: null, sequence: null } as const
  return { ...nothing, clauses: [], interpretations: [], ...given }
}

/** What happened in order, then what lies ahead in order; of one instant, in the order given. */
export function inOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted((one, other) => {
    if (one.ahead !== other.ahead) return one.ahead ? 1 : -1
    return Date.parse(one.at) - Date.parse(other.at)
  })
}
