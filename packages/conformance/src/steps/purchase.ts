import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { bindAccount, fillWallet, openAccount, payingAccounts, waitingCard } from './customer.ts'

type Order = Schemas['Order']
type Payment = Schemas['Payment']
type User = Schemas['User']
type Method = Schemas['PaymentMethodType']

/** An order of Pro by the month, unless told otherwise, as it is before it is confirmed. */
export function orderPro(
  world: World,
  user: Pick<User, 'id'>,
  choice: Partial<Schemas['OrderCreate']> = {},
): PromiseLike<Order> {
  const ordinary = { plan_id: 'pro', interval: 'month', method: 'bank_card', entry: 'purchase_page' } as const
  return world.parley.orders.create({ user_id: user.id, ...ordinary, ...choice })
}

/** An order that waits to be paid. */
export async function orderAndConfirm(
  world: World,
  user: Pick<User, 'id'>,
  choice: Partial<Schemas['OrderCreate']> = {},
): Promise<Order> {
  const order = await orderPro(world, user, choice)
  return world.parley.orders.confirm(order.id, { confirmation_digest: order.confirmation_digest })
}

/** Pays an order as it was confirmed. */
export function pay(world: World, order: Order, request: Partial<Schemas['PaymentCreate']> = {}): PromiseLike<Payment> {
  const { method, confirmation_digest } = order
  return world.parley.payments.create(order.id, { method, confirmation_digest, ...request })
}

/** Two payments of one order that the payer began in two windows; neither has been paid. */
export async function payTwice(world: World, order: Order, card: string): Promise<[Payment, Payment]> {
  return [await pay(world, order, { payment_method_id: card }), await pay(world, order, { payment_method_id: card })]
}

/** A user who has paid: what they have afterwards. */
export interface Purchase {
  readonly user: User
  readonly order: Order
  readonly payment: Payment
  readonly subscription: Schemas['Subscription']
}

/** How a purchase differs from Pro by the month, paid with a card from China. */
export interface PurchaseChoice {
  readonly user?: User
  readonly method?: Method
  /** The account that pays; one that pays by itself unless given. */
  readonly account?: string
  readonly order?: Partial<Schemas['OrderCreate']>
  readonly region?: string
}

/** Takes a user from sign-up to an active subscription. */
export async function buyPro(world: World, choice: PurchaseChoice = {}): Promise<Purchase> {
  const { method = 'bank_card' } = choice
  const user = choice.user ?? (await openAccount(world, choice.region === undefined ? {} : { region: choice.region }))
  const order = await orderAndConfirm(world, user, { method, ...choice.order })
  const request = await meansOf(world, { user, order, account: choice.account })
  const { id } = await pay(world, order, request)
  // Alipay tells of the payment half a minute later; the others as soon as due jobs run.
  await world.control.clock.advance({ by: method === 'alipay' ? 'PT30S' : 'PT0S' })
  const payment = await world.parley.payments.get(id)
  const [subscription] = (await world.parley.subscriptions.list({ user_id: user.id })).data
  if (payment.status !== 'succeeded' || subscription === undefined) {
    throw new Error(`The payment is ${payment.status}, so nothing was bought`)
  }
  return { user, order: await world.parley.orders.get(order.id), payment, subscription }
}

/** Binds what the method pays from, or fills the wallet; what the payment then has to name. */
async function meansOf(
  world: World,
  { user, order, account }: { user: User; order: Order; account: string | undefined },
): Promise<Partial<Schemas['PaymentCreate']>> {
  const { method } = order
  if (method === 'tencent_wallet') {
    await fillWallet(world, user, order.amount)
    return {}
  }
  const bound = await bindAccount(world, user, { type: method, account: account ?? payingAccounts[method] })
  return { payment_method_id: bound.id }
}

/** A card that waits to be told, the order it is to pay, and the payment that was begun. */
export async function beginPayment(
  world: World,
): Promise<{ user: User; card: string; order: Order; payment: Payment }> {
  const user = await openAccount(world)
  const card = await bindAccount(world, user, { type: 'bank_card', account: waitingCard })
  const order = await orderAndConfirm(world, user)
  return { user, card: card.id, order, payment: await pay(world, order, { payment_method_id: card.id }) }
}
