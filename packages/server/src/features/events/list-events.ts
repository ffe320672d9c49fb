import type { PlatformHandler } from '../../http/handlers.ts'
import { invalid } from '../../http/refuse.ts'
import { cursorOf, idOf } from '../../work/page.ts'
import { listEventRows } from './store.ts'
import { viewEvent } from './view.ts'

/** Oldest first, so that a receiver that missed deliveries catches up; both ways of saying "after" hold at once. */
export const listEvents: PlatformHandler<'listEvents'> = async (ctx, { query }) => {
  const { limit = 20, after, after_sequence = 0, type, object_id } = query
  const passed = after === undefined ? 0 : sequenceOf(after)
  if (passed === null) return invalid('after', 'cursor', 'Expected the next_cursor of an earlier page of events.')
  const rows = await listEventRows(ctx, { limit, after_sequence: Math.max(after_sequence, passed), type, object_id })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return {
    status: 200,
    body: { data: shown.map(viewEvent), has_more: more, next_cursor: more ? cursorOf(String(last.sequence)) : null },
  }
}

function sequenceOf(cursor: string): number | null {
  const text = idOf(cursor)
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}
