import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { refundKind } from './refund-kind.ts'
import type { RefundRow } from './view.ts'

/** The refund with this id, if it is there for this actor. */
export function findRefund(ctx: Context, id: string): Promise<RefundRow | undefined> {
  return find(ctx, refundKind, id)
}
