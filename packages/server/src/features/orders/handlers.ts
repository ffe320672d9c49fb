import { confirmOrder } from './confirm-order.ts'
import { createOrder } from './create-order.ts'
import { getOrder } from './get-order.ts'
import { listOrders } from './list-orders.ts'
import { previewPromotion } from './preview-promotion.ts'
import { updateOrder } from './update-order.ts'

export const platformOrderHandlers = { confirmOrder, createOrder, getOrder, listOrders, previewPromotion, updateOrder }
