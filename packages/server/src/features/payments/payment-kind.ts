import type { ObjectKind } from '../../work/object-kind.ts'
import { payments } from './table.ts'
import { viewPayment } from './view.ts'
import type { PaymentView } from './view.ts'

export const paymentKind: ObjectKind<typeof payments, PaymentView> = {
  name: 'payment',
  table: payments,
  view: viewPayment,
  owner: (row) => row.user_id,
}
