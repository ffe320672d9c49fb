import type { ObjectKind } from '../../work/object-kind.ts'
import { paymentMethods } from './table.ts'
import { viewPaymentMethod } from './view.ts'
import type { PaymentMethodView } from './view.ts'

export const paymentMethodKind: ObjectKind<typeof paymentMethods, PaymentMethodView> = {
  name: 'payment method',
  table: paymentMethods,
  view: viewPaymentMethod,
  owner: (row) => row.user_id,
}
