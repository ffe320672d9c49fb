import { sequenceOf } from '@parley/server/features/notices/index'
import { invalid } from '@parley/server/http/refuse'
import type { ControlHandler } from '../control/control-context.ts'

const longestWait = 30

export const listInbox: ControlHandler<'listInbox'> = async ({ inbox }, { query }) => {
  const { user: user_id, type, channel, after: cursor, limit = 20, wait = '0s' } = query
  const after = cursor === undefined ? 0 : sequenceOf(cursor)
  if (after === null) return invalid('after', 'cursor', 'Expected the next_cursor of an earlier page of the inbox.')
  const seconds = Math.min(longestWait, Number.parseInt(wait, 10))
  const page = await inbox.read({ filter: { user_id, type, channel }, after, limit, wait: seconds * 1_000 })
  return { status: 200, body: page }
}
