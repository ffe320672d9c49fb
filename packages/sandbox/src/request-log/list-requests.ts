import { cursorOf, idOf } from '@parley/server/work/page'
import type { ControlHandler } from '../control/control-context.ts'
import type { LoggedRequest } from './request-ring.ts'
import { viewRequest } from './view-request.ts'

export const listRequests: ControlHandler<'listRequests'> = async ({ requestLog }, { query }) => {
  const { limit = 20, after } = query
  const page: LoggedRequest[] = []
  const lastSeen = after === undefined ? null : idOf(after)
  let isPast = lastSeen === null
  for (const request of requestLog.newestFirst()) {
    if (isPast && matches(request, query)) page.push(request)
    else if (request.request_id === lastSeen) isPast = true
    if (page.length > limit) break
  }
  const shown = page.slice(0, limit)
  const last = shown.at(-1)
  const has_more = page.length > limit
  const next_cursor = has_more && last !== undefined ? cursorOf(last.request_id) : null
  return { status: 200, body: { data: shown.map(viewRequest), has_more, next_cursor } }
}

interface Filter {
  operation?: string
  status?: number
  code?: string
  idempotency_key?: string
  since?: string
}

function matches(request: LoggedRequest, { operation, status, code, idempotency_key, since }: Filter): boolean {
  return (
    (operation === undefined || request.operation === operation) &&
    (status === undefined || request.status === status) &&
    (code === undefined || request.code === code) &&
    (idempotency_key === undefined || request.idempotency_key === idempotency_key) &&
    (since === undefined || request.at >= Date.parse(since))
  )
}
