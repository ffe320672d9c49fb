import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { loadForApplicant } from './applicant.ts'
import { viewRefund } from './view.ts'

export const getRefund: PlatformHandler<'getRefund'> = async (ctx, { path }) => {
  const refund = await loadForApplicant(ctx, path.refund_id)
  return { status: 200, body: viewRefund(refund), version: refund.version }
}

export const getRefundForReview: BackofficeHandler<'getRefundForReview'> = getRefund
