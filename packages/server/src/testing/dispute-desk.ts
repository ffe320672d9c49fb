import type { PlatformSchemas } from '@parley/contract/platform'
import { refundDesk } from './refund-desk.ts'
import type { TestOptions } from './test-platform.ts'

type Refund = Pick<PlatformSchemas['Refund'], 'id'>

/** What was paid, in minor units, and until when the channel takes evidence. */
export const paid = 29_900
export const evidenceDue = Date.parse('2026-09-11T01:00:00Z')

/** A user who bought Pro for September, and the channel with which the payment is disputed. */
export async function disputeDesk(options: TestOptions = {}) {
  const desk = await refundDesk(options)
  const disputes = async (): Promise<PlatformSchemas['Dispute'][]> => (await desk.get('/v1/disputes')).data
  return {
    ...desk,
    /** Has the channel say that the payer disputes the payment. */
    opens: (changes: object = {}) =>
      desk.t.platform.notify({
        about: 'dispute',
        event: 'opened',
        channel_reference: 'cb_1',
        payment_id: desk.payment.id,
        reason: 'fraudulent',
        evidence_due_at: evidenceDue,
        ...changes,
      }),
    /** Has the channel decide the dispute. */
    decides: (outcome: 'won' | 'lost') =>
      desk.t.platform.notify({ about: 'dispute', event: 'closed', channel_reference: 'cb_1', outcome }),
    disputes,
    /** The one dispute that there is. */
    dispute: async (): Promise<PlatformSchemas['Dispute']> => {
      const [found, another] = await disputes()
      if (found === undefined || another !== undefined) throw new Error('Expected one dispute')
      return found
    },
    refund: ({ id }: Refund): Promise<PlatformSchemas['Refund']> => desk.get(`/v1/refunds/${id}`),
    subscription: async () => (await desk.get(`/v1/subscriptions?user_id=${desk.user.id}`)).data[0],
    /** A refund under review. */
    underReview: async (): Promise<Refund> => {
      const refund = await desk.open()
      await desk.submit(refund)
      await desk.review(refund)
      return refund
    },
    /** What the channel was asked to pay back. */
    attempts: () => desk.t.channels.calls.refunded,
    /** Accounts that hold something; all of a currency add up to zero. */
    balances: async (): Promise<Record<string, number>> => {
      const { accounts, totals } = await desk.get('/backoffice/v1/ledger/trial_balance')
      if (totals.some(({ amount }: { amount: number }) => amount !== 0)) throw new Error('The ledger does not add up')
      const held = accounts.map((one: { account: string; balance: { amount: number } }) => [
        one.account,
        one.balance.amount,
      ])
      return Object.fromEntries(held.filter(([, amount]: [string, number]) => amount !== 0))
    },
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  }
}
