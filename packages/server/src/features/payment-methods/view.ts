import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { Challenge } from '@parley/policy/payment-methods/challenge'
import type { paymentMethods } from './table.ts'

export type PaymentMethodRow = typeof paymentMethods.$inferSelect
export type PaymentMethodView = PlatformSchemas['PaymentMethod']

/** A bound account as the API shows it, without the token by which the channel knows it. */
export function viewPaymentMethod(row: PaymentMethodRow): PaymentMethodView {
  return {
    id: row.id,
    object: 'payment_method',
    status: row.status,
    user_id: row.user_id,
    type: row.type,
    label: row.label,
    holder_name: row.holder_name,
    card: row.card,
    challenge: row.challenge === null ? null : viewChallenge(row.challenge),
    failure: row.failure,
    policy_version: row.policy_version,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

/** A challenge without that by which the channel knows its code. */
function viewChallenge(challenge: Challenge): PlatformSchemas['BindingChallenge'] {
  const { reference: _, ...shown } = challenge
  return shown
}
