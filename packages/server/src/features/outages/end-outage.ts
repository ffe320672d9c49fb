import { decideEnd } from '@parley/policy/outages/decide-end'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { outageKind } from './outage-kind.ts'
import { viewOutage } from './view.ts'

/** The service can be used again (4.1.3, INT-05). */
export const endOutage: BackofficeHandler<'endOutage'> = async (ctx, { path, body }) => {
  const outage = await load(ctx, outageKind, path.outage_id)
  const ends_at = body?.ends_at === undefined ? ctx.now : Date.parse(body.ends_at)
  const decided = decideEnd(outage, ends_at, ctx.now)
  if (!decided.ok) return decided
  const saved = await advance(ctx, outageKind, {
    before: outage,
    step: decided.step,
    changes: { ends_at, decision: decided.decision },
  })
  return { status: 200, body: viewOutage(saved), version: saved.version }
}
