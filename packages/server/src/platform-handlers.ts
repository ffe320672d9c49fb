import type { PlatformHandlers } from './http/handlers.ts'
import { platformAccountHandlers } from './features/accounts/handlers.ts'
import { platformInvoiceHandlers } from './features/invoices/handlers.ts'
import { platformMeetingHandlers } from './features/meetings/handlers.ts'
import { platformOrderHandlers } from './features/orders/handlers.ts'
import { platformPlanHandlers } from './features/plans/handlers.ts'
import { platformPaymentHandlers } from './features/payments/handlers.ts'
import { platformDisputeHandlers } from './features/disputes/handlers.ts'
import { platformPaymentMethodHandlers } from './features/payment-methods/handlers.ts'
import { platformPromotionHandlers } from './features/promotions/handlers.ts'
import { platformQuoteHandlers } from './features/quotes/handlers.ts'
import { platformPersonalCenterHandlers } from './features/personal-center/handlers.ts'
import { platformServiceCreditHandlers } from './features/service-credit/handlers.ts'
import { platformSubscriptionHandlers } from './features/subscriptions/handlers.ts'
import { platformWalletHandlers } from './features/wallet/handlers.ts'
import { platformRecordingHandlers } from './features/recordings/handlers.ts'
import { platformRefundHandlers } from './features/refunds/handlers.ts'
import { platformEventHandlers } from './features/events/handlers.ts'
import { platformFileHandlers } from './features/files/handlers.ts'
import { platformNoticeHandlers } from './features/notices/handlers.ts'
import { platformPolicyHandlers } from './features/policies/handlers.ts'
import { platformTimelineHandlers } from './features/timeline/handlers.ts'
import { platformWebhookHandlers } from './features/webhooks/handlers.ts'

/** One handler for every operation of the platform document; a missing one does not compile. */
export const platformHandlers = {
  ...platformDisputeHandlers,
  ...platformEventHandlers,
  ...platformFileHandlers,
  ...platformNoticeHandlers,
  ...platformPolicyHandlers,
  ...platformTimelineHandlers,
  ...platformWebhookHandlers,
  ...platformAccountHandlers,
  ...platformInvoiceHandlers,
  ...platformMeetingHandlers,
  ...platformOrderHandlers,
  ...platformPlanHandlers,
  ...platformPaymentHandlers,
  ...platformPaymentMethodHandlers,
  ...platformPromotionHandlers,
  ...platformQuoteHandlers,
  ...platformRecordingHandlers,
  ...platformRefundHandlers,
  ...platformPersonalCenterHandlers,
  ...platformServiceCreditHandlers,
  ...platformSubscriptionHandlers,
  ...platformWalletHandlers,
} satisfies PlatformHandlers
