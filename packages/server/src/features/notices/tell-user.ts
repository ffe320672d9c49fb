import { isToldObject } from '@parley/policy/notices/notice-facts'
import { noticeTable } from '@parley/policy/notices/notice-table'
import { renderNotices } from '@parley/policy/notices/render-notice'
import { appendRow } from '../../db/rows.ts'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { notices } from './table.ts'

/** Writes what the user is told of an event, in its transaction: a notice that is written is delivered. */
export const tellUser: Reaction = async (ctx, event) => {
  const { object } = event
  if (noticeTable[event.type] === undefined || !isToldObject(object)) return
  const user_id = 'user_id' in object ? object.user_id : object.id
  // Whoever acts for the payer does not find the payer, who is told all the same.
  const user = await find({ ...ctx, actor: { type: 'system' } }, userKind, user_id)
  if (user === undefined) return
  const { locale, email } = user
  for (const { rule, channel, ...said } of renderNotices({ type: event.type, object }, locale)) {
    await appendRow(ctx.orm, notices, {
      id: ctx.ids.next('ntc', ctx.now),
      user_id,
      type: rule.type,
      channel,
      recipient: channel === 'email' ? email : '',
      locale,
      ...said,
      event_id: event.id,
      event_type: event.type,
      object_id: event.object_id,
      clauses: [...rule.clauses],
      policy_version: event.policy_version,
      created_at: ctx.now,
    })
  }
}
