import { disputePayment } from '../../steps/dispute.ts'
import { buyPro } from '../../steps/purchase.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

const plain = (): Call => ({})

const disputed = async ({ world }: Stage): Promise<Call> => {
  const { payment } = await buyPro(world)
  return { path: { dispute_id: (await disputePayment(world, payment)).id } }
}
const answer = { statement: 'The payer used the service every day.' }

/** Calls of the platform that go through. */
export const disputesCalls = { listDisputes: plain, getDispute: disputed }

/** Calls of the back office that go through. */
export const disputesStaffCalls = {
  listDisputesForReview: plain,
  getDisputeForReview: disputed,
  submitDisputeEvidence: async (stage: Stage): Promise<Call> => ({
    ...(await disputed(stage)),
    body: answer,
    otherBody: { statement: 'The card was there.' },
  }),
}

/** Calls of the controls that go through. */
export const disputesControlCalls = {
  createChannelDifference: (): Call => ({
    path: { method: 'alipay' },
    body: { effect: 'add', about: 'payment', reference: 'unknown_1', amount: { amount: 1, currency: 'CNY' } },
    otherBody: { effect: 'add', about: 'payment', reference: 'unknown_2', amount: { amount: 2, currency: 'CNY' } },
  }),
  openSimulatedDispute: async ({ world }: Stage): Promise<Call> => ({
    path: { payment_id: (await buyPro(world)).payment.id },
    body: { reason: 'not_received' },
    otherBody: { reason: 'fraudulent' },
  }),
  simulateDispute: async (stage: Stage): Promise<Call> => ({
    ...(await disputed(stage)),
    body: { outcome: 'won' },
    otherBody: { outcome: 'lost' },
  }),
}
