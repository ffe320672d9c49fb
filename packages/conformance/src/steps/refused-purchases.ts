import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { bankCode, challengedAccount } from './challenge.ts'
import { bindAccount, fillWallet, openAccount, payingAccounts } from './customer.ts'
import { business, invoiceOrder } from './invoice.ts'
import { beginPayment, buyPro, orderAndConfirm, orderPro } from './purchase.ts'
import { issuedQuote } from './quote.ts'

type Problem = Schemas['Problem']

/** A call that is refused; `prepare` sets the scene and gives the call itself. */
export interface RefusedCall {
  readonly what: string
  readonly code: string
  /** The clause or the interpretation that the refusal rests on. */
  readonly rests: string
  prepare(world: World): Promise<() => PromiseLike<Problem>>
}

type Result = { ok: true } | { ok: false; problem: Problem }

/** What a call of the SDK was refused with. */
export async function problemOf(call: { result(): PromiseLike<Result> }): Promise<Problem> {
  const said = await call.result()
  if (said.ok) throw new Error('The call went through')
  return said.problem
}

/** What a body was refused with that the types of the SDK would not let through. */
async function problemOfBody(world: World, path: string, body: object): Promise<Problem> {
  const response = await world.fetch(`${world.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

const payer = { method: 'bank_card', entry: 'personal_center' } as const

const order = (user: Pick<Schemas['User'], 'id'>, choice: object) => ({
  user_id: user.id,
  plan_id: 'pro',
  interval: 'month',
  ...payer,
  ...choice,
})

const ordering =
  (choice: object, account: Partial<Schemas['UserCreate']> = {}): RefusedCall['prepare'] =>
  async (world) => {
    const user = await openAccount(world, account)
    return () => problemOfBody(world, '/v1/orders', order(user, choice))
  }

const paying =
  (
    method: Schemas['PaymentMethodType'],
    request: Partial<Schemas['PaymentCreate']> = {},
    ready?: (world: World, user: Schemas['User'], order: Schemas['Order']) => Promise<unknown>,
  ): RefusedCall['prepare'] =>
  async (world) => {
    const user = await openAccount(world)
    const confirmed = await orderAndConfirm(world, user, { method })
    await ready?.(world, user, confirmed)
    const { id, confirmation_digest } = confirmed
    return () => problemOf(world.parley.payments.create(id, { method, confirmation_digest, ...request }))
  }

const bound = (world: World, user: Schemas['User']) =>
  bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })

/** Calls about plans and quotes. */
export const refusedOrders: readonly RefusedCall[] = [
  { what: 'a region without prices', code: 'region_not_priced', rests: '2.2', prepare: ordering({}, { region: 'FR' }) },
  {
    what: 'an interval that there is not',
    code: 'interval_not_offered',
    rests: '2.S.2',
    prepare: ordering({ interval: 'week' }),
  },
  { what: 'the free plan', code: 'plan_not_purchasable', rests: '2.1', prepare: ordering({ plan_id: 'basic' }) },
  {
    what: 'enterprise without a quote',
    code: 'quote_required',
    rests: '2.3',
    prepare: ordering({ plan_id: 'enterprise' }, { kind: 'enterprise' }),
  },
  {
    what: 'enterprise for a person',
    code: 'plan_requires_enterprise',
    rests: '2.3',
    prepare: ordering({ plan_id: 'enterprise' }),
  },
  {
    what: 'a method that there is not',
    code: 'payment_method_not_supported',
    rests: '3.L',
    prepare: ordering({ method: 'cash' }),
  },
  {
    what: 'a quote that has expired',
    code: 'quote_expired',
    rests: '2.S.3',
    prepare: async (world) => {
      const quote = await issuedQuote(world)
      await world.control.clock.advance({ by: 'P30D' })
      return () => problemOfBody(world, '/v1/orders', { user_id: quote.user_id, quote_id: quote.id, ...payer })
    },
  },
  {
    what: 'the quote of somebody else',
    code: 'quote_of_another_user',
    rests: '2.S.3',
    prepare: async (world) => {
      const quote = await issuedQuote(world)
      await world.parley.quotes.accept(quote.id, { revision: 1 })
      const { id: user_id } = await openAccount(world, { kind: 'enterprise' })
      return () => problemOfBody(world, '/v1/orders', { user_id, quote_id: quote.id, ...payer })
    },
  },
]

/** Calls about accounts, and payments of an order. */
export const refusedPayments: readonly RefusedCall[] = [
  { what: 'a card that is not bound', code: 'method_not_bound', rests: '3.1', prepare: paying('bank_card') },
  { what: 'WeChat Pay that is not bound', code: 'method_not_bound', rests: '3.3', prepare: paying('wechat_pay') },
  { what: 'a wallet that is not open', code: 'wallet_not_opened', rests: '3.4', prepare: paying('tencent_wallet') },
  {
    what: 'a wallet that is short',
    code: 'insufficient_balance',
    rests: '3.4',
    prepare: paying('tencent_wallet', {}, (world, user) => fillWallet(world, user, { amount: 1, currency: 'CNY' })),
  },
  {
    what: 'an order that nobody confirmed',
    code: 'confirmation_required',
    rests: '3.P.4',
    prepare: async (world) => {
      const { id, method, confirmation_digest } = await orderPro(world, await openAccount(world))
      return () => problemOf(world.parley.payments.create(id, { method, confirmation_digest }))
    },
  },
  {
    what: 'no digest',
    code: 'confirmation_required',
    rests: '3.P.4',
    prepare: async (world) => {
      const { id } = await orderAndConfirm(world, await openAccount(world), { method: 'alipay' })
      return () => problemOfBody(world, `/v1/orders/${id}/payments`, { method: 'alipay' })
    },
  },
  {
    what: 'a digest of what was shown before',
    code: 'confirmation_stale',
    rests: '3.P.4',
    prepare: paying('bank_card', { confirmation_digest: 'stale' }, bound),
  },
  {
    what: 'another amount than that of the order',
    code: 'amount_mismatch',
    rests: '2.E',
    prepare: paying('bank_card', { amount: { amount: 1, currency: 'CNY' } }, bound),
  },
  {
    what: 'another currency than that of the order',
    code: 'amount_mismatch',
    rests: '2.E',
    prepare: paying('bank_card', { amount: { amount: 29_900, currency: 'USD' } }, bound),
  },
  {
    what: 'an order that is paid',
    code: 'order_not_payable',
    rests: '3.P.4',
    prepare: async (world) => {
      const { order: paid } = await buyPro(world)
      const { id, method, confirmation_digest } = paid
      return () => problemOf(world.parley.payments.create(id, { method, confirmation_digest }))
    },
  },
  {
    what: 'an order that was cancelled',
    code: 'order_not_payable',
    rests: '3.P.4',
    prepare: paying('bank_card', {}, (world, _, { id }) => Promise.resolve(world.parley.orders.cancel(id))),
  },
  {
    what: 'an order that has expired',
    code: 'order_expired',
    rests: 'INT-32',
    prepare: paying('bank_card', {}, (world) => Promise.resolve(world.control.clock.advance({ by: 'PT30M' }))),
  },
  {
    what: 'a card that has expired',
    code: 'payment_method_refused',
    rests: '3.1',
    prepare: async (world) => {
      const user = await openAccount(world)
      const expiry = { month: 1, year: 2020 }
      const card = { type: 'bank_card', holder_name: 'Li Lei', account: payingAccounts.bank_card, expiry } as const
      return () => problemOf(world.parley.paymentMethods.create(user.id, card))
    },
  },
  {
    what: 'a wrong code of the bank',
    code: 'challenge_code_wrong',
    rests: '3.1',
    prepare: async (world) => {
      const { id } = await challengedAccount(world, await openAccount(world))
      return () => problemOf(world.parley.paymentMethods.verify(id, { code: '000000' }))
    },
  },
  {
    what: 'a code of the bank that comes late',
    code: 'challenge_expired',
    rests: '3.1',
    prepare: async (world) => {
      const { id } = await challengedAccount(world, await openAccount(world))
      await world.control.clock.advance({ by: 'PT5M' })
      return () => problemOf(world.parley.paymentMethods.verify(id, { code: bankCode }))
    },
  },
]

/** Calls about what was paid. */
export const refusedAfterwards: readonly RefusedCall[] = [
  {
    what: 'fewer seats than are in use',
    code: 'seats_below_use',
    rests: '2.E',
    prepare: async (world) => {
      const { subscription } = await buyPro(world, { order: { seats: 2 } })
      const member = await openAccount(world)
      await world.parley.subscriptions.assignSeat(subscription.id, { user_id: member.id })
      return () => problemOf(world.parley.subscriptions.change(subscription.id, { seats: 1, ...payer }))
    },
  },
  {
    what: 'a change after one that is scheduled',
    code: 'change_already_scheduled',
    rests: 'INT-34',
    prepare: async (world) => {
      const { subscription } = await buyPro(world, { order: { seats: 3 } })
      await world.parley.subscriptions.change(subscription.id, { seats: 2, ...payer })
      return () => problemOf(world.parley.subscriptions.change(subscription.id, { seats: 4, ...payer }))
    },
  },
  {
    what: 'a second invoice',
    code: 'invoice_already_requested',
    rests: 'INT-36',
    prepare: async (world) => {
      const { order: paid } = await buyPro(world)
      await invoiceOrder(world, paid)
      const body = { order_id: paid.id, buyer: business, email: 'invoices@example.com' }
      return () => problemOf(world.parley.invoices.create(body))
    },
  },
  ...[
    ['a business without its code', 'invoice_tax_id_required', {}] as const,
    ['a business with a wrong code', 'invoice_tax_id_invalid', { tax_id: '91440300708461136X' }] as const,
  ].map(([what, code, tax]) => ({
    what,
    code,
    rests: 'INT-36',
    prepare: async (world: World) => {
      const { order: paid } = await buyPro(world)
      const buyer = { type: 'business', name: '示例', ...tax } as const
      return () => problemOf(world.parley.invoices.create({ order_id: paid.id, buyer, email: 'i@example.com' }))
    },
  })),
  {
    what: 'a dispute about what was not paid',
    code: 'payment_not_disputable',
    rests: 'INT-37',
    prepare: async (world) => {
      const { payment } = await beginPayment(world)
      return () => problemOf(world.control.payments.dispute(payment.id, { reason: 'fraudulent' }))
    },
  },
]
