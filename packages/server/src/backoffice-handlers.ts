import type { BackofficeHandlers } from './http/handlers.ts'
import { backofficeAccountHandlers } from './features/accounts/handlers.ts'
import { backofficeRefundHandlers } from './features/refunds/handlers.ts'
import { backofficePlanHandlers } from './features/plans/handlers.ts'
import { backofficePromotionHandlers } from './features/promotions/handlers.ts'
import { backofficeQuoteHandlers } from './features/quotes/handlers.ts'
import { backofficeDisputeHandlers } from './features/disputes/handlers.ts'
import { backofficeInvoiceHandlers } from './features/invoices/handlers.ts'
import { backofficeFileHandlers } from './features/files/handlers.ts'
import { backofficeLedgerHandlers } from './features/ledger/handlers.ts'
import { backofficeServiceCreditHandlers } from './features/service-credit/handlers.ts'
import { backofficeReconciliationHandlers } from './features/reconciliation/handlers.ts'
import { backofficeTimelineHandlers } from './features/timeline/handlers.ts'
import { backofficeOutageHandlers } from './features/outages/handlers.ts'

/** One handler for every operation of the back-office document; a missing one does not compile. */
export const backofficeHandlers = {
  ...backofficeAccountHandlers,
  ...backofficeDisputeHandlers,
  ...backofficeFileHandlers,
  ...backofficeInvoiceHandlers,
  ...backofficeLedgerHandlers,
  ...backofficeOutageHandlers,
  ...backofficePlanHandlers,
  ...backofficePromotionHandlers,
  ...backofficeQuoteHandlers,
  ...backofficeReconciliationHandlers,
  ...backofficeRefundHandlers,
  ...backofficeServiceCreditHandlers,
  ...backofficeTimelineHandlers,
} satisfies BackofficeHandlers
