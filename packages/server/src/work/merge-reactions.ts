import type { EventType } from '@parley/contract/events'
import type { Reaction, Reactions } from './context.ts'

/** Reactions of several sources in one table; those of an earlier source come first. */
export function mergeReactions(...tables: readonly Reactions[]): Reactions {
  const merged: { [Type in EventType | 'every']?: readonly Reaction[] } = {}
  for (const table of tables) {
    for (const type of Object.keys(table) as (EventType | 'every')[]) {
      merged[type] = [...(merged[type] ?? []), ...(table[type] ?? [])]
    }
  }
  return merged
}
