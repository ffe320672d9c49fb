import { getReconciliation } from './get-reconciliation.ts'

export const backofficeReconciliationHandlers = { getReconciliation }
