import type { PlatformSchemas } from '@parley/contract/platform'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

const unusable = {
  code: 'account_unusable',
  reason: null,
  advice: 'other_method',
  channel_code: null,
  detail: 'The channel could not pay a refund to this account. Bind another.',
} as const

/** INT-09: an account that cannot take money back is closed or frozen, so it does not pay any more either. */
export const invalidateAccount: Reaction = async (ctx, event) => {
  const { destination } = event.object as PlatformSchemas['Refund']
  const method = await find(ctx, paymentMethodKind, destination.payment_method_id ?? '')
  if (method === undefined) return
  const decided = decideBindingMove(method, 'invalidate')
  if (decided.ok)
    await advance(ctx, paymentMethodKind, { before: method, step: decided.step, changes: { failure: unusable } })
}
