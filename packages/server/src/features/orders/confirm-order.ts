import { decideConfirmation } from '@parley/policy/orders/decide-confirmation'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { orderKind } from './order-kind.ts'
import { settleIfFree } from './settle-if-free.ts'
import { viewOrder } from './view.ts'

export const confirmOrder: PlatformHandler<'confirmOrder'> = async (ctx, { path, body }) => {
  const order = await load(ctx, orderKind, path.order_id)
  const decided = decideConfirmation(order, body.confirmation_digest, ctx.now)
  if (!decided.ok) return decided
  const saved = await settleIfFree(ctx, await advance(ctx, orderKind, { before: order, step: decided.step }))
  return { status: 200, body: viewOrder(saved), version: saved.version }
}
