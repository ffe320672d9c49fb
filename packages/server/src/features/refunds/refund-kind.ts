import type { ObjectKind } from '../../work/object-kind.ts'
import { refunds } from './table.ts'
import { viewRefund } from './view.ts'
import type { RefundView } from './view.ts'

export const refundKind: ObjectKind<typeof refunds, RefundView> = {
  name: 'refund',
  table: refunds,
  view: viewRefund,
  owner: (row) => row.user_id,
}
