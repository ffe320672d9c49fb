import type { Platform } from '@parley/server/create-platform'
import type { Timer } from '../adapters/timer.ts'
import type { RequestLog } from '../request-log/create-request-log.ts'
import type { Layer } from '../world/layer.ts'
import { strikeCall } from '../journal/injected-fault.ts'
import { recordCall } from '../journal/record-call.ts'
import { breakRequest } from './break-request.ts'
import type { Chooser } from './chooser.ts'
import { fitsRequest } from './fits.ts'
import { noteFault } from './note-fault.ts'
import type { NotedRequest } from './note-fault.ts'
import { operationOf } from './operation-of.ts'
import { recordInjection } from './record-injection.ts'

export interface LayerDeps {
  chooser: Chooser
  timer: Timer
  requestLog: RequestLog
  platform(): Platform
  settle(): Promise<void>
}

/** Breaks the requests whose turn it is. The event that tells of it is recorded after the call, in a work of its own. */
export function faultyLayer({ chooser, timer, requestLog, platform, settle }: LayerDeps): Layer {
  return async (request, serve) => {
    if ((await chooser.plan()).length === 0) return serve(request)
    const { requestId, clock } = platform().bindDeps
    const struck = struckBy(request, clock.now())
    const fault = struck === null ? null : await chooser.choose((one) => fitsRequest(one, struck))
    if (struck === null || fault === null) return serve(request)
    const note = noteFault(requestLog, struck, { id: fault.id, requestId })
    let answer: Response | null = null
    try {
      answer = await breakRequest({ request, serve: note.minding(serve), fault, timer, requestId })
      return answer
    } finally {
      note.sent(answer)
      await platform().work(async (ctx) => {
        await recordInjection(ctx, fault, { request: struck })
        await recordCall(ctx.orm, strikeCall(fault, struck, ctx.now))
      })
      await settle()
    }
  }
}

/** A request to the platform or its back office; `null` for any other, which is never broken. */
function struckBy(request: Request, at: number): NotedRequest | null {
  const { pathname: path, search } = new URL(request.url)
  if (!/^\/(v1|backoffice\/v1)\//.test(path)) return null
  const { method, headers } = request
  return {
    method,
    path,
    search,
    operation: operationOf(method, path),
    idempotency_key: headers.get('idempotency-key'),
    at,
  }
}
