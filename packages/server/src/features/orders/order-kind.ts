import type { ObjectKind } from '../../work/object-kind.ts'
import { orders } from './table.ts'
import { viewOrder } from './view.ts'
import type { OrderView } from './view.ts'

export const orderKind: ObjectKind<typeof orders, OrderView> = {
  name: 'order',
  table: orders,
  view: viewOrder,
  owner: (row) => row.user_id,
}
