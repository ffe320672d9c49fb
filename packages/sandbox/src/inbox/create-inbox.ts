import type { Platform } from '@parley/server/create-platform'
import { readInbox } from '@parley/server/features/notices/index'
import type { NoticeFilter, NoticePage } from '@parley/server/features/notices/index'
import { deadlineIn } from '../adapters/deadline.ts'
import type { Bell } from './create-bell.ts'

export interface InboxQuery {
  filter: NoticeFilter
  /** The place in the sequence after which to begin. */
  after: number
  limit: number
  /** How long to wait for a match, in ms of real time; 0 not to. */
  wait: number
}

/** What the users of a world received. */
export interface Inbox {
  /** A page with a match, or an empty one when the wait is over. */
  read(query: InboxQuery): Promise<NoticePage>
}

/** An inbox that looks again when something was written, and not before. */
export function createInbox(platform: Pick<Platform, 'read'>, bell: Bell): Inbox {
  const look = ({ filter, limit, after }: InboxQuery) =>
    platform.read((ctx) => readInbox(ctx, filter, { limit, after }))
  return {
    read: async (query) => {
      if (query.wait === 0) return look(query)
      const deadline = deadlineIn(query.wait)
      try {
        for (;;) {
          // Asked for before the look, so that what is written during it is not missed.
          const rung = bell.next()
          const wasOver = deadline.isOver()
          const page = await look(query)
          if (page.data.length > 0 || wasOver) return page
          await Promise.race([rung, deadline.over])
          if (bell.isPutAway()) return page
        }
      } finally {
        deadline.cancel()
      }
    },
  }
}
