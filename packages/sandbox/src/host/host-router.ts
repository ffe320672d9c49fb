import * as validators from '@parley/contract/sandbox/validators'
import { apiVersions } from '@parley/server/api-versions'
import { createRouter } from '@parley/server/http/create-router'
import type { OpenWork } from '@parley/server/http/bind-operation'
import { findAnswer, keepAnswer, sweepAnswers } from '@parley/server/idempotency/store'
import type { Clock } from '@parley/server/ports/clock'
import type { Log } from '@parley/server/ports/log'
import { hostOperations } from '../control/world-operations.ts'
import { authenticateHostCall } from './authenticate-host-call.ts'
import { hostCaller } from './host-context.ts'
import type { HostCall, HostParts } from './host-context.ts'
import { hostHandlers } from './host-handlers.ts'

/** How many old answers are looked at each time that one is kept. */
const sweptAtOnce = 4

/** Serves the operations on sandboxes. Their handlers work with files and worlds too, so they run in no transaction. */
export function createHostRouter(
  parts: HostParts,
  served: { clock: Clock; log: Log; hostKey: string; defaultId: string },
): (request: Request) => Promise<Response> {
  const { database, keyHash } = parts
  let requests = 0
  const openWork: OpenWork<HostCall> = (_access, { now, actor }, work) => {
    const caller = 'id' in actor ? actor.id : hostCaller
    return work(
      { ...parts, now, caller },
      {
        find: (call, at) => database.read((orm) => findAnswer(orm, call, at)),
        keep: (answer) =>
          database.write(async (orm) => {
            await keepAnswer(orm, answer)
            await sweepAnswers(orm, { now, at_most: sweptAtOnce })
          }),
      },
    )
  }
  const deps = {
    database,
    keyHash,
    clock: served.clock,
    wallClock: served.clock,
    log: served.log,
    apiVersions,
    requestId: () => `req_host_${(requests += 1)}`,
    authenticate: authenticateHostCall({ ...parts, ...served }),
  }
  return createRouter(deps, [{ operations: hostOperations, handlers: hostHandlers, validators, openWork }])
}
