import type { Schemas } from '@parley/sdk'
import type { Schemas as BackofficeSchemas } from '@parley/sdk/backoffice'
import type { World } from '../targets/target.ts'

type Refund = Schemas['Refund']
type Order = Schemas['Order']

/** What an applicant writes; `user_cancelled` unless told otherwise, for which the system attaches the receipt. */
export function application(order: Order, choice: Partial<Schemas['RefundSubmit']> = {}): Schemas['RefundSubmit'] {
  return {
    channel: 'website_personal_center',
    reason: 'user_cancelled',
    statement: 'The team no longer needs it.',
    order_information: { order_id: order.id, paid: order.amount },
    ...choice,
  }
}

/** Opens a draft and submits it at once. */
export async function applyForRefund(
  world: World,
  order: Order,
  choice: Partial<Schemas['RefundSubmit']> = {},
): Promise<Refund> {
  const draft = await world.parley.refunds.create({ order_id: order.id })
  return world.parley.refunds.submit(draft.id, application(order, choice))
}

/** Reviews a submitted refund and approves it. */
export async function approve(
  world: World,
  refund: Pick<Refund, 'id'>,
  finding: BackofficeSchemas['RefundFinding'] = { fault: 'none' },
): Promise<Refund> {
  await world.staff.refunds.startReview(refund.id)
  return world.staff.refunds.approve(refund.id, { finding })
}

/** Puts a piece of evidence among the files of a user. */
export function uploadEvidence(world: World, userId: string, text = 'It did not work.'): PromiseLike<Schemas['File']> {
  const file = new File([text], 'evidence.txt', { type: 'text/plain' })
  return world.parley.files.upload({ file, purpose: 'refund_evidence', user_id: userId })
}
