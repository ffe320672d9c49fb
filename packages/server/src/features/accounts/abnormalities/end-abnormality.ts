import { decideRecovery } from '@parley/policy/accounts/decide-abnormality'
import { explain } from '@parley/policy/kernel/decision'
import type { BackofficeHandler } from '../../../http/handlers.ts'
import type { Refusal } from '../../../http/reply.ts'
import { load, LoadRefusal } from '../../../work/load.ts'
import { advance } from '../../../work/transition.ts'
import { findAbnormality, saveAbnormalityEnd } from './store.ts'
import { userKind } from '../user-kind.ts'
import { viewAbnormality } from './view-abnormality.ts'

/** The account is as it should be again; whose fault it was may be known by now (4.1.4, 9.3). */
export const endAbnormality: BackofficeHandler<'endAbnormality'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const row = await findAbnormality(ctx, path.abnormality_id)
  if (row?.user_id !== user.id) {
    throw new LoadRefusal('not_found', 'Nothing with this id is on record about the account. List what there is.')
  }
  if (row.ends_at !== null) return overAlready
  const ends_at = body?.ends_at === undefined ? ctx.now : Date.parse(body.ends_at)
  const decided = decideRecovery(user, { starts_at: row.starts_at, ends_at }, ctx.now)
  if (!decided.ok) return decided
  await advance(ctx, userKind, { before: user, step: decided.step })
  const over = { ...row, ends_at, fault: body?.fault ?? row.fault, decision: decided.decision, updated_at: ctx.now }
  await saveAbnormalityEnd(ctx, over)
  return { status: 200, body: viewAbnormality(over) }
}

const overAlready: Refusal<'invalid_transition'> = {
  refused: 'invalid_transition',
  detail: 'What is on record here has ended. There is nothing to do.',
  decision: explain().clause('4.1.4').step('state', 'ended', 'text').outcome('invalid_transition'),
  state: 'ended',
  allowed_events: [],
}
