import type { ControlHandler } from '../control/control-context.ts'

export const clearRequests: ControlHandler<'clearRequests'> = async ({ requestLog }) => ({
  status: 200,
  body: { object: 'request_log_cleared', cleared: requestLog.clear() },
})
