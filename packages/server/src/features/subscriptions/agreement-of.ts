import type { OrderChoice } from '@parley/policy/orders/weigh-choice'
import type { Money } from '@parley/policy/kernel/money'
import type { Context } from '../../work/context.ts'
import { mandateDigest } from './mandate-digest.ts'
import type { RenewalState } from './renewal-state.ts'
import type { SubscriptionRow } from './view.ts'

/** The digest of what the payer would agree to now (3.P.4, INT-33). */
export function agreementOf(
  ctx: Context,
  { id }: Pick<SubscriptionRow, 'id'>,
  { price, method }: { price: { choice: OrderChoice; amount: Money }; method: RenewalState['method'] },
): string {
  const { choice, amount } = price
  const notice = ctx.settings.parameters['renewal.notice']
  return mandateDigest({ subscription_id: id, ...choice, amount, method, notice })
}
