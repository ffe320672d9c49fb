import { accountMachine } from '../accounts/account-machine.ts'
import { disputeMachine } from '../disputes/dispute-machine.ts'
import { invoiceMachine } from '../invoices/invoice-machine.ts'
import type { Machine } from '../kernel/machine.ts'
import { meetingMachine } from '../meetings/meeting-machine.ts'
import { orderMachine } from '../orders/order-machine.ts'
import { outageMachine } from '../outages/outage-machine.ts'
import { bindingMachine } from '../payment-methods/binding-machine.ts'
import { paymentMachine } from '../payments/payment-machine.ts'
import { promotionMachine } from '../promotions/promotion-machine.ts'
import { quoteMachine } from '../quotes/quote-machine.ts'
import { recordingMachine } from '../recordings/recording-machine.ts'
import { refundMachine } from '../refunds/refund-machine.ts'
import { subscriptionMachine } from '../subscriptions/subscription-machine.ts'
import { walletMachine } from '../wallet/wallet-machine.ts'
import { webhookDeliveryMachine } from '../webhooks/webhook-delivery-machine.ts'
import { webhookEndpointMachine } from '../webhooks/webhook-endpoint-machine.ts'

/** Every lifecycle of the policy, as `GET /v1/policies/{policy_id}/state_machines` serves it. */
export const stateMachines: readonly Machine<string, string>[] = [
  accountMachine,
  promotionMachine,
  quoteMachine,
  orderMachine,
  paymentMachine,
  bindingMachine,
  walletMachine,
  subscriptionMachine,
  meetingMachine,
  recordingMachine,
  refundMachine,
  invoiceMachine,
  disputeMachine,
  outageMachine,
  webhookEndpointMachine,
  webhookDeliveryMachine,
]
