import type { BackofficeHandlers } from './http/handlers.ts'
import { backofficeRefundHandlers } from './features/refunds/handlers.ts'
import { backofficeQuoteHandlers } from './features/quotes/handlers.ts'
import { backofficeFileHandlers } from './features/files/handlers.ts'
import { backofficeLedgerHandlers } from './features/ledger/handlers.ts'
import { backofficeOutageHandlers } from './features/outages/handlers.ts'

/** One handler for every operation of the back-office document; a missing one does not compile. */
export const backofficeHandlers = {
  ...backofficeFileHandlers,
  ...backofficeLedgerHandlers,
  ...backofficeOutageHandlers,
  ...backofficeQuoteHandlers,
  ...backofficeRefundHandlers,
} satisfies BackofficeHandlers
