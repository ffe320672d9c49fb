import { buyPro } from '../../steps/purchase.ts'
import { agreeToRenew } from '../../steps/renewal.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

/** Calls about the renewal of a subscription. */
export const renewalCalls = {
  previewRenewal: ({ purchase }: Stage): Call => ({
    path: { subscription_id: purchase.subscription.id },
    query: { method: 'bank_card' },
  }),
  enableAutoRenew: async ({ world }: Stage): Promise<Call> => {
    const { subscription, payment } = await buyPro(world)
    const body = await agreeToRenew(world, subscription, { payment_method_id: payment.payment_method_id ?? '' })
    return { path: { subscription_id: subscription.id }, body, otherBody: { method: 'bank_card' } }
  },
  disableAutoRenew: async ({ world }: Stage): Promise<Call> => {
    const { subscription } = await buyPro(world)
    return { path: { subscription_id: subscription.id }, otherBody: {} }
  },
}
