import type { BackofficeHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { outageKind } from './outage-kind.ts'
import { viewOutage } from './view.ts'

export const getOutage: BackofficeHandler<'getOutage'> = async (ctx, { path }) => {
  const outage = await load(ctx, outageKind, path.outage_id)
  return { status: 200, body: viewOutage(outage), version: outage.version }
}
