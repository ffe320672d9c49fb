import type { PlatformSchemas } from '@parley/contract/platform'
import { createCheckout } from './checkout.ts'
import type { Checkout } from './checkout.ts'
import type { TestAnswer, TestOptions } from './test-platform.ts'

type Refund = PlatformSchemas['Refund']

/** A user who bought Pro for September, and the ways in which a refund of it goes on. */
export async function refundDesk(options: TestOptions = {}) {
  const shop = await createCheckout(options)
  const { order, payment } = await shop.buy()
  const post = (path: string, body?: unknown): Promise<TestAnswer> =>
    shop.t.call('POST', path, body === undefined ? {} : { body })
  const desk = {
    ...shop,
    bought: order,
    payment,
    open: async (): Promise<Refund> => (await post('/v1/refunds', { order_id: order.id })).body,
    submit: (refund: Pick<Refund, 'id'>, changes: object = {}) =>
      post(`/v1/refunds/${refund.id}/submit`, {
        channel: 'client',
        reason: 'user_cancelled',
        statement: 'No longer needed.',
        order_information: { order_id: order.id, paid: order.amount },
        ...changes,
      }),
    review: (refund: Pick<Refund, 'id'>) => post(`/backoffice/v1/refunds/${refund.id}/start_review`),
    approve: (refund: Pick<Refund, 'id'>, finding: object = { fault: 'none' }) =>
      post(`/backoffice/v1/refunds/${refund.id}/approve`, { finding }),
    post,
    /** A refund that the channel has been asked to pay. */
    processing: async (): Promise<Refund> => {
      const refund = await desk.open()
      await desk.submit(refund)
      await desk.review(refund)
      await desk.approve(refund)
      await shop.t.settle()
      return shop.get(`/v1/refunds/${refund.id}`)
    },
    tell: (refund: Pick<Refund, 'id'>, outcome: 'succeeded' | 'abnormal' | 'closed', attempt = 1) =>
      shop.t.platform.notify({
        about: 'refund',
        refund_id: refund.id,
        attempt_number: `${refund.id}-${attempt}`,
        outcome,
        ...(outcome === 'succeeded' ? {} : { channel_code: '14' }),
      }),
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  }
  return desk
}

/** Types of the events about refunds, and about the order's money, in order. */
export const refundEvents = async (desk: Pick<Checkout, 'events'>) =>
  (await desk.events()).filter((type) => type.startsWith('refund.') || type.startsWith('order.p'))
