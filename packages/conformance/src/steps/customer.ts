import type { Client, Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'

type User = Schemas['User']
type Method = Schemas['PaymentMethodType']

/** A user who has accepted the terms; from China unless told otherwise. */
export async function openAccount(world: World, choice: Partial<Schemas['UserCreate']> = {}): Promise<User> {
  const user = await registerOnly(world, choice)
  await world.parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
  return user
}

/** A user who has accepted nothing yet. */
export function registerOnly(world: World, choice: Partial<Schemas['UserCreate']> = {}): PromiseLike<User> {
  const username = world.unique('li.lei')
  const email = `${username}@example.com`
  return world.parley.users.create({ kind: 'individual', username, email, region: 'CN', locale: 'zh-CN', ...choice })
}

/** A client with the token of the user's own session. */
export async function sessionOf(world: World, user: Pick<User, 'id'>): Promise<Client> {
  return world.client({ apiKey: await sessionTokenOf(world, user) })
}

/** The token of a session of the user. */
export async function sessionTokenOf(world: World, user: Pick<User, 'id'>): Promise<string> {
  return (await world.parley.users.createSession(user.id)).token
}

/** Accounts of the simulated channels that pay by themselves; see `magicValues.list`. */
export const payingAccounts: Readonly<Record<Exclude<Method, 'tencent_wallet'>, string>> = {
  bank_card: '6222020000000015',
  alipay: 'pays@alipay.test',
  wechat_pay: 'pays@wechat.test',
}

/** A card whose payments wait to be told what becomes of them. */
export const waitingCard = '4242424242424242'

/** Binds an account in the name of Li Lei; the channel has accepted it when this answers. */
export async function bindAccount(
  world: World,
  user: Pick<User, 'id'>,
  account: { type: Method; account: string; holder_name?: string },
): Promise<Schemas['PaymentMethod']> {
  const expiry = account.type === 'bank_card' ? { expiry: { month: 12, year: 2030 } } : {}
  const made = await world.parley.paymentMethods.create(user.id, { holder_name: 'Li Lei', ...expiry, ...account })
  return world.parley.paymentMethods.get(made.id)
}

/** Opens the wallet of a user and puts money into it. */
export async function fillWallet(world: World, user: Pick<User, 'id'>, amount: Schemas['Money']): Promise<void> {
  await world.parley.wallet.open(user.id)
  await world.parley.wallet.topUp(user.id, { amount })
}
