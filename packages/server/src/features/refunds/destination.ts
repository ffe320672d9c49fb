import type { PlatformSchemas } from '@parley/contract/platform'
import type { PaymentMethodRow } from '../payment-methods/index.ts'
import type { PaymentRow } from '../payments/index.ts'

type Destination = PlatformSchemas['RefundDestination']

/** Back to where the money came from (4.4.2, 4.4.3). */
export function originalDestination(payment: PaymentRow): Destination {
  return {
    kind: 'original',
    method: payment.method,
    label: payment.account_label,
    payment_method_id: payment.payment_method_id,
  }
}

/** Another card of the payer, after the original account failed (INT-09). */
export function sameNameCard(card: PaymentMethodRow): Destination {
  return { kind: 'same_name_card', method: card.type, label: card.label, payment_method_id: card.id }
}
