import { issuedQuote, offerTerms, requestQuote } from '../../steps/quote.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'
import { openAccount } from '../../steps/customer.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})
const ofQuote: Prepare = async ({ world, user }) => {
  const { id } = await requestQuote(world, { user_id: user.id, plan_id: 'flagship' })
  return { path: { quote_id: id } }
}

/** Calls of the platform about quotes. */
export const quoteCalls = {
  listQuotes: plain,
  requestQuote: async ({ world }) => {
    const { id } = await openAccount(world, { kind: 'enterprise' })
    const body = { user_id: id, plan_id: 'enterprise', interval: 'year', seats: 20 }
    return { body, otherBody: { ...body, seats: 30 } }
  },
  getQuote: ofQuote,
  acceptQuote: async ({ world, user }) => {
    const { id } = await issuedQuote(world, { user_id: user.id, plan_id: 'flagship' })
    return { path: { quote_id: id }, body: { revision: 1 }, otherBody: { revision: 2 } }
  },
} satisfies Record<string, Prepare>

/** Calls of the back office about quotes. */
export const quoteDeskCalls = {
  listQuotesForReview: plain,
  getQuoteForReview: ofQuote,
  issueQuote: async ({ world }) => {
    const { id } = await requestQuote(world)
    return { path: { quote_id: id }, body: await offerTerms(world), otherBody: await offerTerms(world, 230_000) }
  },
  reviseQuote: async ({ world }) => {
    const { id } = await issuedQuote(world)
    return {
      path: { quote_id: id },
      body: await offerTerms(world, 230_000),
      otherBody: await offerTerms(world, 220_000),
    }
  },
  withdrawQuote: async ({ world }) => ({ path: { quote_id: (await issuedQuote(world)).id }, otherBody: {} }),
} satisfies Record<string, Prepare>
