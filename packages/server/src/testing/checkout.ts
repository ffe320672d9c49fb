import type { PlatformSchemas } from '@parley/contract/platform'
import type { PaymentNotification } from '../features/payments/index.ts'
import { createTestPlatform } from './test-platform.ts'
import type { TestAnswer, TestOptions, TestPlatform } from './test-platform.ts'

type Method = PlatformSchemas['PaymentMethodType']
type Order = PlatformSchemas['Order']
type Payment = PlatformSchemas['Payment']

/** A user at the till, who buys Pro by the month unless told otherwise. */
export interface Checkout extends AsyncDisposable {
  t: TestPlatform
  user: { id: string }
  /** Binds an account of the kind, and has the channel accept it; the id of the payment method. */
  bind(type: Method, account?: string): Promise<string>
  /** Makes an order and confirms it. */
  order(choice?: Partial<PlatformSchemas['OrderCreate']>): Promise<Order>
  /** Pays an order with its own method, unless told otherwise. */
  pay(order: Order, request?: Partial<PlatformSchemas['PaymentCreate']>): Promise<TestAnswer>
  /** Has the channel report on a payment. */
  report(payment: Pick<Payment, 'id'>, report: Omit<PaymentNotification, 'payment_id'>): Promise<void>
  /** An order paid by card, and its payment. */
  buy(choice?: Partial<PlatformSchemas['OrderCreate']>): Promise<{ order: Order; payment: Payment }>
  /** Types of all events so far, deliveries left out, in order. */
  events(): Promise<string[]>
  get(path: string): Promise<TestAnswer['body']>
}

export async function createCheckout(options: TestOptions = {}): Promise<Checkout> {
  const t = await createTestPlatform(options)
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await t.call(method, path, body === undefined ? {} : { body })
    if (answer.status >= 400)
      throw new Error(`${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const account = { kind: 'individual', username: 'li.wei', email: 'li.wei@example.com', region: 'CN', locale: 'en' }
  const user: { id: string } = await ask('POST', '/v1/users', account)
  const terms = { document: 'terms_of_service', version: '2026-01-01' }
  await ask('POST', `/v1/users/${user.id}/terms_acceptances`, terms)

  const checkout: Checkout = {
    t,
    user,
    bind: async (type, number = '4242424242424242') => {
      const expiry = type === 'bank_card' ? { expiry: { month: 12, year: 2030 } } : {}
      const body = { type, holder_name: 'Li Wei', account: number, ...expiry }
      const { id } = await ask('POST', `/v1/users/${user.id}/payment_methods`, body)
      await t.settle()
      return id
    },
    order: async (choice = {}) => {
      const choices = { plan_id: 'pro', interval: 'month', method: 'bank_card', entry: 'purchase_page', ...choice }
      const order: Order = await ask('POST', '/v1/orders', { user_id: user.id, ...choices })
      return ask('POST', `/v1/orders/${order.id}/confirm`, { confirmation_digest: order.confirmation_digest })
    },
    pay: (order, request = {}) => {
      const { method, confirmation_digest } = order
      return t.call('POST', `/v1/orders/${order.id}/payments`, { body: { method, confirmation_digest, ...request } })
    },
    report: (payment, report) => t.platform.notify({ about: 'payment', payment_id: payment.id, ...report }),
    buy: async (choice = {}) => {
      const card = await checkout.bind('bank_card')
      const order = await checkout.order(choice)
      const { body: payment } = await checkout.pay(order, { payment_method_id: card })
      await checkout.report(payment, { outcome: 'succeeded' })
      const get = checkout.get
      return { order: await get(`/v1/orders/${order.id}`), payment: await get(`/v1/payments/${payment.id}`) }
    },
    events: async () => {
      const { data } = await ask('GET', '/v1/events?limit=100')
      return data.map(({ type }: { type: string }) => type)
    },
    get: (path) => ask('GET', path),
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
  return checkout
}
