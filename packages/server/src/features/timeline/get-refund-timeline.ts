import { instantText } from '@parley/policy/kernel/instant-text'
import { stepsTaken } from '@parley/policy/refunds/decisions-taken'
import { deadlineEntries } from '@parley/policy/refunds/timeline/deadline-entries'
import { inOrder } from '@parley/policy/refunds/timeline/entry'
import type { TimelineEntry } from '@parley/policy/refunds/timeline/entry'
import { eventEntries } from '@parley/policy/refunds/timeline/event-entries'
import { invoiceEntries } from '@parley/policy/refunds/timeline/invoice-entries'
import { noticeEntries } from '@parley/policy/refunds/timeline/notice-entries'
import { postingEntries } from '@parley/policy/refunds/timeline/posting-entries'
import { stepEntries } from '@parley/policy/refunds/timeline/step-entries'
import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { listEntriesOfCause } from '../../ledger/store.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { listInvoicesOfOrder } from '../invoices/index.ts'
import { listNoticesAbout } from '../notices/index.ts'
import { listRecordedSteps, refundKind } from '../refunds/index.ts'
import type { RefundRow } from '../refunds/index.ts'
import { listRunningTerms } from './list-running-terms.ts'

/** What happened to a refund and what lies ahead of it, read from what is kept of each (4.2.1, 4.2.3). */
export const getRefundTimeline: PlatformHandler<'getRefundTimeline'> = async (ctx, { path }) => {
  const refund = await load(ctx, refundKind, path.refund_id)
  return {
    status: 200,
    body: {
      object: 'refund_timeline',
      refund_id: refund.id,
      status: refund.status,
      policy_version: refund.policy_version,
      locale: ctx.locale,
      now: instantText(ctx.now),
      data: inOrder(await gather(ctx, refund)),
    },
  }
}

export const getRefundTimelineForReview: BackofficeHandler<'getRefundTimelineForReview'> = getRefundTimeline

async function gather(ctx: Context, { id, order_id, user_id, history }: RefundRow): Promise<TimelineEntry[]> {
  const { locale } = ctx
  const recorded = await listRecordedSteps(ctx, id)
  const steps = stepsTaken(history, recorded)
  return [
    ...stepEntries(id, steps, locale),
    ...eventEntries(recorded, steps, locale),
    ...postingEntries(await listEntriesOfCause(ctx.orm, id), locale),
    ...invoiceEntries(await listInvoicesOfOrder(ctx, order_id), id, locale),
    ...noticeEntries(await listNoticesAbout(ctx, { user_id, object_id: id }), locale),
    ...deadlineEntries(await listRunningTerms(ctx, id), locale),
  ]
}
