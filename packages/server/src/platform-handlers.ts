import type { PlatformHandlers } from './http/handlers.ts'
import { platformAccountHandlers } from './features/accounts/handlers.ts'
import { platformOrderHandlers } from './features/orders/handlers.ts'
import { platformPlanHandlers } from './features/plans/handlers.ts'
import { platformPaymentHandlers } from './features/payments/handlers.ts'
import { platformPaymentMethodHandlers } from './features/payment-methods/handlers.ts'
import { platformQuoteHandlers } from './features/quotes/handlers.ts'
import { platformSubscriptionHandlers } from './features/subscriptions/handlers.ts'
import { platformWalletHandlers } from './features/wallet/handlers.ts'
import { platformRefundHandlers } from './features/refunds/handlers.ts'
import { platformEventHandlers } from './features/events/handlers.ts'
import { platformFileHandlers } from './features/files/handlers.ts'
import { platformNoticeHandlers } from './features/notices/handlers.ts'
import { platformPolicyHandlers } from './features/policies/handlers.ts'
import { platformWebhookHandlers } from './features/webhooks/handlers.ts'

/** One handler for every operation of the platform document; a missing one does not compile. */
export const platformHandlers = {
  ...platformEventHandlers,
  ...platformFileHandlers,
  ...platformNoticeHandlers,
  ...platformPolicyHandlers,
  ...platformWebhookHandlers,
  ...platformAccountHandlers,
  ...platformOrderHandlers,
  ...platformPlanHandlers,
  ...platformPaymentHandlers,
  ...platformPaymentMethodHandlers,
  ...platformQuoteHandlers,
  ...platformRefundHandlers,
  ...platformSubscriptionHandlers,
  ...platformWalletHandlers,
} satisfies PlatformHandlers
