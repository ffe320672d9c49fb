import { bankCode, challengedAccount } from '../../steps/challenge.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

/** Calls about the challenge of a binding. */
export const challengeCalls = {
  verifyPaymentMethod: async ({ world, user }: Stage): Promise<Call> => {
    const { id } = await challengedAccount(world, user)
    return { path: { payment_method_id: id }, body: { code: bankCode }, otherBody: { code: '000000' } }
  },
  resendChallenge: async ({ world, user }: Stage): Promise<Call> => {
    const { id } = await challengedAccount(world, user)
    await world.control.clock.advance({ by: 'PT1M' })
    return { path: { payment_method_id: id }, otherBody: {} }
  },
}
