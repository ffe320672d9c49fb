import type { ControlHandler } from '../control/control-context.ts'
import { viewRequest } from './view-request.ts'

export const getRequest: ControlHandler<'getRequest'> = async ({ requestLog }, { path }) => {
  const request = requestLog.find(path.request_id)
  if (request !== undefined) return { status: 200, body: viewRequest(request) }
  const detail =
    'The log holds no request with this id. It keeps the last ones only, in memory; list them to see which.'
  return { refused: 'not_found', detail }
}
