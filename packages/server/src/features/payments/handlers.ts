import { cancelOrder } from './cancel-order.ts'
import { createPayment } from './create-payment.ts'
import { getPayment } from './get-payment.ts'
import { listPayments } from './list-payments.ts'

export const platformPaymentHandlers = { cancelOrder, createPayment, getPayment, listPayments }
