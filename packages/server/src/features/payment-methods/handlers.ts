import { createPaymentMethod } from './create-payment-method.ts'
import { getPaymentMethod } from './get-payment-method.ts'
import { listPaymentMethods } from './list-payment-methods.ts'
import { resendChallenge } from './resend-challenge.ts'
import { unbindPaymentMethod } from './unbind-payment-method.ts'
import { verifyPaymentMethod } from './verify-payment-method.ts'

export const platformPaymentMethodHandlers = {
  createPaymentMethod,
  getPaymentMethod,
  listPaymentMethods,
  resendChallenge,
  unbindPaymentMethod,
  verifyPaymentMethod,
}
