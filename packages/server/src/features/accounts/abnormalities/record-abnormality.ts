import { decideAbnormality, decideRecovery } from '@parley/policy/accounts/decide-abnormality'
import type { BackofficeHandler } from '../../../http/handlers.ts'
import { load } from '../../../work/load.ts'
import { advance } from '../../../work/transition.ts'
import { insertAbnormality } from './store.ts'
import type { AbnormalityRow } from './store.ts'
import { userKind } from '../user-kind.ts'
import { viewAbnormality } from './view-abnormality.ts'

/** Puts on record what happened to an account, and its end too where it is already over (4.1.4). */
export const recordAbnormality: BackofficeHandler<'recordAbnormality'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const { kind, fault, description } = body
  const starts_at = Date.parse(body.starts_at)
  const recorded = decideAbnormality(user, { fault, starts_at }, ctx.now)
  if (!recorded.ok) return recorded
  const abnormal = await advance(ctx, userKind, { before: user, step: recorded.step })
  const row: AbnormalityRow = {
    id: ctx.ids.next('abn', ctx.now),
    user_id: user.id,
    kind,
    fault,
    starts_at,
    ends_at: null,
    description,
    decision: recorded.decision,
    created_at: ctx.now,
    updated_at: ctx.now,
  }
  if (body.ends_at === undefined) {
    await insertAbnormality(ctx, row)
    return { status: 201, body: viewAbnormality(row) }
  }
  const ends_at = Date.parse(body.ends_at)
  const ended = decideRecovery(abnormal, { starts_at, ends_at }, ctx.now)
  if (!ended.ok) return ended
  await advance(ctx, userKind, { before: abnormal, step: ended.step })
  const over = { ...row, ends_at, decision: ended.decision }
  await insertAbnormality(ctx, over)
  return { status: 201, body: viewAbnormality(over) }
}
