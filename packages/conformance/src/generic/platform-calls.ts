import type { PlatformOperationId } from '@parley/contract/platform'
import { openAccount, registerOnly, waitingCard } from '../steps/customer.ts'
import { orderAndConfirm, orderPro } from '../steps/purchase.ts'
import { application } from '../steps/refund.ts'
import type { Call } from './call.ts'
import { changeCalls } from './calls/changes.ts'
import { challengeCalls } from './calls/payment-methods.ts'
import { meetingCalls } from './calls/meetings.ts'
import { priceBookCalls } from './calls/price-books.ts'
import { promotionCalls } from './calls/promotions.ts'
import { quoteCalls } from './calls/quotes.ts'
import { walletCalls } from './calls/wallet.ts'
import { renewalCalls } from './calls/renewal.ts'
import { disputesCalls } from './calls/disputes.ts'
import { explanationCalls } from './calls/explanations.ts'
import { invoicesCalls } from './calls/invoices.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const registration = (stage: Stage, email: string) => ({
  kind: 'individual',
  username: stage.world.unique('wang'),
  email,
  region: 'CN',
  locale: 'en',
})
const evidence = (userId: string, text: string) => {
  const form = new FormData()
  form.set('file', new File([text], 'note.txt', { type: 'text/plain' }))
  form.set('purpose', 'refund_evidence')
  form.set('user_id', userId)
  return form
}
const ofUser = ({ user }: Stage): Call => ({ path: { user_id: user.id } })
const plain = (): Call => ({})
const policy = (): Call => ({ path: { policy_id: 'fee-management' } })

/** A call of each operation that goes through, on objects that are there for it. One that is missing does not compile. */
export const platformCalls: Readonly<Record<PlatformOperationId, Prepare>> = {
  ...disputesCalls,
  ...explanationCalls,
  ...invoicesCalls,
  listUsers: plain,
  createUser: (stage) => {
    const body = registration(stage, 'wang@example.com')
    return { body, otherBody: { ...body, email: 'fang@example.com' } }
  },
  getUser: ofUser,
  updateUser: async ({ world }) => {
    const { id } = await registerOnly(world)
    return { path: { user_id: id }, body: { locale: 'en' } }
  },
  createUserSession: (stage) => ({ ...ofUser(stage), otherBody: {} }),
  listTermsAcceptances: ofUser,
  acceptTerms: async ({ world }) => {
    const { id } = await registerOnly(world)
    const body = { document: 'terms_of_service', version: '2026-01-01' }
    return { path: { user_id: id }, body, otherBody: { ...body, ip: '203.0.113.7' } }
  },
  listPlans: plain,
  getPlan: () => ({ path: { plan_id: 'pro' }, query: { region: 'CN' } }),
  ...priceBookCalls,
  listOrders: plain,
  createOrder: ({ user }) => {
    const body = { user_id: user.id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' }
    return { body, otherBody: { ...body, interval: 'year' } }
  },
  getOrder: ({ purchase }) => ({ path: { order_id: purchase.order.id } }),
  updateOrder: async ({ world, user }) => {
    const { id } = await orderPro(world, user)
    return { path: { order_id: id }, body: { interval: 'year', method: 'alipay' } }
  },
  confirmOrder: async ({ world, user }) => {
    const { id, confirmation_digest } = await orderPro(world, user)
    return { path: { order_id: id }, body: { confirmation_digest }, otherBody: { confirmation_digest: 'stale' } }
  },
  cancelOrder: async ({ world, user }) => {
    const { id } = await orderPro(world, user)
    return { path: { order_id: id }, otherBody: {} }
  },
  listPaymentMethods: ofUser,
  createPaymentMethod: (stage) => {
    const expiry = { month: 12, year: 2030 }
    const body = { type: 'bank_card', holder_name: 'Wang Fang', account: waitingCard, expiry }
    return { ...ofUser(stage), body, otherBody: { ...body, holder_name: 'Li Wei' } }
  },
  getPaymentMethod: ({ card }) => ({ path: { payment_method_id: card.id } }),
  unbindPaymentMethod: async ({ world, user }) => {
    const body = { type: 'alipay', holder_name: 'Li Lei', account: 'somebody@example.com' } as const
    const { id } = await world.parley.paymentMethods.create(user.id, body)
    return { path: { payment_method_id: id }, otherBody: {} }
  },
  getWallet: ofUser,
  openWallet: async ({ world }) => {
    const { id } = await openAccount(world)
    return { path: { user_id: id }, otherBody: {} }
  },
  topUpWallet: (stage) => ({
    ...ofUser(stage),
    body: { amount: { amount: 500, currency: 'CNY' } },
    otherBody: { amount: { amount: 600, currency: 'CNY' } },
  }),
  createPayment: async ({ world, user }) => {
    const { id, confirmation_digest } = await orderAndConfirm(world, user, { method: 'alipay' })
    const body = { method: 'alipay', confirmation_digest, payer_name: 'Li Lei' }
    return { path: { order_id: id }, body, otherBody: { ...body, payer_name: 'Han Meimei' } }
  },
  listPayments: plain,
  getPayment: ({ purchase }) => ({ path: { payment_id: purchase.payment.id } }),
  ...renewalCalls,
  ...changeCalls,
  ...walletCalls,
  ...challengeCalls,
  ...promotionCalls,
  ...quoteCalls,
  ...meetingCalls,
  listSubscriptions: plain,
  getSubscription: ({ purchase }) => ({ path: { subscription_id: purchase.subscription.id } }),
  getEntitlements: ofUser,
  previewRefund: ({ purchase }) => ({
    body: { order_id: purchase.order.id, reason: 'user_cancelled' },
    otherBody: { order_id: purchase.order.id, reason: 'order_error' },
  }),
  listRefunds: plain,
  createRefund: async (stage) => {
    const { refund, purchase } = await stage.draft()
    await stage.world.parley.refunds.withdraw(refund.id)
    const body = { order_id: purchase.order.id }
    return { body, otherBody: { ...body, reason: 'user_cancelled' } }
  },
  getRefund: ({ refund }) => ({ path: { refund_id: refund.id } }),
  submitRefund: async (stage) => {
    const { refund, purchase } = await stage.draft()
    const body = application(purchase.order)
    return { path: { refund_id: refund.id }, body, otherBody: { ...body, statement: 'Something else.' } }
  },
  withdrawRefund: async (stage) => ({ path: { refund_id: (await stage.submitted()).id }, otherBody: {} }),
  provideRefundInfo: async (stage) => ({
    path: { refund_id: (await stage.needingInfo()).id },
    body: { statement: 'All of Monday.' },
    otherBody: { statement: 'All of Tuesday.' },
  }),
  updateRefundDestination: async (stage) => {
    const { refund, card } = await stage.abnormal()
    const otherBody = { payment_method_id: stage.card.id }
    return { path: { refund_id: refund.id }, body: { payment_method_id: card.id }, otherBody }
  },
  uploadFile: ({ user }) => ({
    body: evidence(user.id, 'It did not work.'),
    otherBody: evidence(user.id, 'It did not work at all.'),
  }),
  getFile: ({ file }) => ({ path: { file_id: file.id } }),
  listWebhookEndpoints: plain,
  createWebhookEndpoint: ({ receiver }) => {
    const body = { url: receiver.url, events: ['order.paid'] }
    return { body, otherBody: { ...body, description: 'shop' } }
  },
  getWebhookEndpoint: ({ endpointId }) => ({ path: { webhook_endpoint_id: endpointId } }),
  updateWebhookEndpoint: ({ endpointId }) => ({
    path: { webhook_endpoint_id: endpointId },
    body: { description: 'accounts' },
  }),
  deleteWebhookEndpoint: async (stage) => ({ path: { webhook_endpoint_id: await stage.unverified() } }),
  verifyWebhookEndpoint: async (stage) => ({
    path: { webhook_endpoint_id: await stage.unverified() },
    otherBody: {},
  }),
  rotateWebhookSecret: async (stage) => ({
    path: { webhook_endpoint_id: await stage.unverified() },
    otherBody: {},
  }),
  listWebhookDeliveries: ({ endpointId }) => ({ path: { webhook_endpoint_id: endpointId } }),
  getWebhookDelivery: ({ deliveryId }) => ({ path: { webhook_delivery_id: deliveryId } }),
  redeliverWebhook: ({ deliveryId }) => ({ path: { webhook_delivery_id: deliveryId }, otherBody: {} }),
  redeliverWebhooksSince: ({ endpointId }) => ({
    path: { webhook_endpoint_id: endpointId },
    body: { after_sequence: 1_000_000 },
    otherBody: { after_sequence: 1_000_001 },
  }),
  listUserNotices: ofUser,
  getPolicy: policy,
  listStateMachines: policy,
  getPolicyParameters: policy,
  listEvents: plain,
  getEvent: ({ eventId }) => ({ path: { event_id: eventId } }),
}
