import { decideDeclaration } from '@parley/policy/outages/decide-declaration'
import { decideEnd } from '@parley/policy/outages/decide-end'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { advance, begin } from '../../work/transition.ts'
import { outageKind } from './outage-kind.ts'
import { viewOutage } from './view.ts'

/** Puts an outage on record, and its end too where it is already over (4.1.3, INT-05). */
export const declareOutage: BackofficeHandler<'declareOutage'> = async (ctx, { body }) => {
  const starts_at = Date.parse(body.starts_at)
  const { regions = [], features = [], description } = body
  const declared = decideDeclaration({ starts_at, features }, ctx.settings.parameters, ctx.now)
  if (!declared.ok) return declared
  const { step, decision } = declared
  const row = { id: ctx.ids.next('out', ctx.now), starts_at, ends_at: null, regions, features, description, decision }
  const outage = await begin(ctx, outageKind, { step, row })
  if (body.ends_at === undefined) return { status: 201, body: viewOutage(outage), version: outage.version }

  const ends_at = Date.parse(body.ends_at)
  const ended = decideEnd(outage, ends_at, ctx.now)
  if (!ended.ok) {
    if (ended.refused === 'outage_interval_invalid') return ended
    throw new Error(`An outage declared a moment ago takes no end: ${ended.detail}`)
  }
  const over = await advance(ctx, outageKind, {
    before: outage,
    step: ended.step,
    changes: { ends_at, decision: ended.decision },
  })
  return { status: 201, body: viewOutage(over), version: over.version }
}
