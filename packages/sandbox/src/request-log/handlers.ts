import { clearRequests } from './clear-requests.ts'
import { getRequest } from './get-request.ts'
import { listRequests } from './list-requests.ts'

export const requestLogHandlers = { clearRequests, getRequest, listRequests }
