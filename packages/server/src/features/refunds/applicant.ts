import { mayApply, refuseApplicant } from '@parley/policy/refunds/decide-applicant'
import type { ApplicantRole } from '@parley/policy/refunds/decide-applicant'
import type { Refusal } from '../../http/reply.ts'
import type { Context } from '../../work/context.ts'
import { find, load } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import { seatRoleIn } from '../subscriptions/index.ts'
import { noPaymentToRefund } from './no-payment.ts'
import { refundKind } from './refund-kind.ts'
import type { RefundRow } from './view.ts'

type NotAllowed = Refusal<'refund_applicant_not_allowed'>

/** What an applicant works with: `records` finds what is the payer's, where somebody else applies for the payer. */
export type Admitted<T> = ({ readonly ok: true; readonly records: Context } & T) | ({ readonly ok: false } & NotAllowed)

const unlimited = (ctx: Context): Context => ({ ...ctx, actor: { type: 'system' } })

/** What the caller has to do with an order: `app` acts for everybody, and `null` stands for a stranger (INT-42). */
async function roleIn(
  ctx: Context,
  { order_id, user_id }: { order_id: string; user_id: string },
): Promise<ApplicantRole | 'app' | null> {
  const { actor } = ctx
  if (actor.type !== 'user') return 'app'
  if (actor.id === user_id) return 'payer'
  const seat = await seatRoleIn(ctx, order_id, actor.id)
  if (seat === null) return null
  return seat === 'admin' ? 'org_admin' : 'member'
}

/** Lets those in who may apply for a refund of an order; an order of strangers is as good as none (4.1.L, INT-42). */
export async function admitToOrder(
  ctx: Context,
  orderId: string,
): Promise<Admitted<object> | ({ ok: false } & Refusal<'order_not_refundable'>)> {
  const records = unlimited(ctx)
  const order = await find(records, orderKind, orderId)
  const role = order === undefined ? null : await roleIn(ctx, { order_id: order.id, user_id: order.user_id })
  if (role === null) return { ok: false, ...noPaymentToRefund(orderId) }
  const refused = role === 'app' ? null : refuseApplicant(role, ctx.settings.parameters)
  return refused ?? { ok: true, records }
}

/** The refund that the path names, for those who may go on with it; to all but its payer it is otherwise not there. */
export async function admitToRefund(ctx: Context, refundId: string): Promise<Admitted<{ refund: RefundRow }>> {
  const refund = await loadForApplicant(ctx, refundId)
  const role = await roleIn(ctx, refund)
  const refused = role === null || role === 'app' ? null : refuseApplicant(role, ctx.settings.parameters)
  return refused ?? { ok: true, refund, records: unlimited(ctx) }
}

/** The refund that the path names, for its payer and for others who may apply for the payer (INT-42). */
export async function loadForApplicant(ctx: Context, refundId: string): Promise<RefundRow> {
  const records = unlimited(ctx)
  const row = await find(records, refundKind, refundId)
  const role = row === undefined ? null : await roleIn(ctx, row)
  const isForOthers = (role === 'org_admin' || role === 'member') && mayApply(role, ctx.settings.parameters)
  return load(isForOthers ? records : ctx, refundKind, refundId)
}
