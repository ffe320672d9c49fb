import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { disputeKind } from './dispute-kind.ts'
import { viewDispute } from './view.ts'

export const getDispute: PlatformHandler<'getDispute'> = async (ctx, { path }) => {
  const dispute = await load(ctx, disputeKind, path.dispute_id)
  return { status: 200, body: viewDispute(dispute), version: dispute.version }
}

export const getDisputeForReview: BackofficeHandler<'getDisputeForReview'> = getDispute
