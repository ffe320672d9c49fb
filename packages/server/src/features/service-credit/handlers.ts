import { getServiceCredit } from './get-service-credit.ts'
import { grantServiceCredit } from './grant-service-credit.ts'
import { listServiceCreditEntries } from './list-service-credit-entries.ts'

export const platformServiceCreditHandlers = { getServiceCredit, listServiceCreditEntries }
export const backofficeServiceCreditHandlers = { grantServiceCredit }
