import { cursorOf } from '@parley/server/work/page'
import type { ControlHandler } from '../control/control-context.ts'
import { positionOf } from './position-of.ts'
import { viewEntry } from './view-entry.ts'

export const listJournal: ControlHandler<'listJournal'> = async ({ journal }, { query }) => {
  const { limit = 20, after, unredacted } = query
  const rows = await journal.list({ after: positionOf(after), limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const has_more = rows.length > limit
  return {
    status: 200,
    body: {
      data: shown.map((row) => viewEntry(row, unredacted === 'true')),
      has_more,
      next_cursor: has_more && last !== undefined ? cursorOf(String(last.position)) : null,
    },
  }
}
