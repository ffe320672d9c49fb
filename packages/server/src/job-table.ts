import { disputeJobs } from './features/disputes/index.ts'
import { invoiceJobs } from './features/invoices/index.ts'
import { meetingJobs } from './features/meetings/index.ts'
import { orderJobs } from './features/orders/index.ts'
import { paymentMethodJobs } from './features/payment-methods/index.ts'
import { paymentJobs } from './features/payments/index.ts'
import { promotionJobs } from './features/promotions/index.ts'
import { quoteJobs } from './features/quotes/index.ts'
import { recordingJobs } from './features/recordings/index.ts'
import { refundJobs } from './features/refunds/index.ts'
import { subscriptionJobs } from './features/subscriptions/index.ts'
import { webhookJobs } from './features/webhooks/index.ts'
import type { Job } from './jobs/job.ts'

/** Every kind of job that the platform does by itself. */
export const jobTable: readonly Job[] = [
  ...disputeJobs,
  ...invoiceJobs,
  ...meetingJobs,
  ...orderJobs,
  ...paymentMethodJobs,
  ...paymentJobs,
  ...promotionJobs,
  ...quoteJobs,
  ...recordingJobs,
  ...refundJobs,
  ...subscriptionJobs,
  ...webhookJobs,
]
