import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { openAccount } from './customer.ts'

type Quote = Schemas['Quote']

/** Twenty seats of Enterprise for a year at 2,400.00 each. */
export const quotedTotal = { amount: 4_800_000, currency: 'CNY' }

/** A request of an enterprise, of its own unless given. */
export async function requestQuote(world: World, choice: Partial<Schemas['QuoteRequest']> = {}): Promise<Quote> {
  const user_id = choice.user_id ?? (await openAccount(world, { kind: 'enterprise' })).id
  return world.parley.quotes.request({ plan_id: 'enterprise', interval: 'year', seats: 20, ...choice, user_id })
}

/** What the staff offers, open for thirty days. */
export async function offerTerms(world: World, unit = 240_000) {
  const { now } = await world.control.clock.get()
  const valid_until = new Date(Date.parse(now) + 30 * 86_400_000).toISOString()
  const line = { label: 'Enterprise, a year', quantity: 20, unit_amount: { amount: unit, currency: 'CNY' } }
  return { lines: [line], valid_until }
}

/** A quote with an offer that waits for the user. */
export async function issuedQuote(world: World, choice: Partial<Schemas['QuoteRequest']> = {}): Promise<Quote> {
  const { id } = await requestQuote(world, choice)
  return world.staff.quotes.issue(id, await offerTerms(world))
}

/** A quote that an order can be made of. */
export async function acceptedQuote(world: World, choice: Partial<Schemas['QuoteRequest']> = {}): Promise<Quote> {
  const { id } = await issuedQuote(world, choice)
  return world.parley.quotes.accept(id, { revision: 1 })
}

/** Makes an order of a quote, for its user unless told otherwise. */
export function orderQuote(
  world: World,
  quote: Pick<Quote, 'id' | 'user_id'>,
  choice: Partial<Schemas['OrderCreate']> = {},
): PromiseLike<Schemas['Order']> {
  const { id: quote_id, user_id } = quote
  return world.parley.orders.create({ user_id, quote_id, method: 'bank_card', entry: 'personal_center', ...choice })
}
