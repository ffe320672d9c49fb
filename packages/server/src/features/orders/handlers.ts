import { confirmOrder } from './confirm-order.ts'
import { createOrder } from './create-order.ts'
import { getOrder } from './get-order.ts'
import { listOrders } from './list-orders.ts'
import { updateOrder } from './update-order.ts'

export const platformOrderHandlers = { confirmOrder, createOrder, getOrder, listOrders, updateOrder }
