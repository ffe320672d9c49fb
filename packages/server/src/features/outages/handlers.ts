import { declareOutage } from './declare-outage.ts'
import { endOutage } from './end-outage.ts'
import { getOutage } from './get-outage.ts'
import { listOutages } from './list-outages.ts'

export const backofficeOutageHandlers = { declareOutage, endOutage, getOutage, listOutages }
